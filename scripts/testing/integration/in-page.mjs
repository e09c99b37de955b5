// What is asked of a page, in the page: each goes there as its text, and knows nothing of this file.

/** Whether an element shows all of these texts. */
export function showsTexts(selector, texts) {
  const shown = document.querySelector(selector)?.shadowRoot?.textContent ?? '';
  return texts.every((text) => shown.includes(text));
}

/** Whether a part of the page itself is this text. */
export function says(selector, text) {
  return document.querySelector(selector)?.textContent === text;
}

/** What an element shows, for a report. */
export function textOf(selector) {
  return document.querySelector(selector)?.shadowRoot?.textContent.replace(/\s+/g, ' ').trim();
}

/** Whether no route is on its way to another one. */
export function isAtRest() {
  return !document.documentElement.matches(':active-view-transition');
}

/** Whether an item is open in these elements and in no others, and the page's address says so. */
export function opened(selectors, hash = location.hash) {
  const open = ['#list', '#news'].filter((one) =>
    document.querySelector(one)?.shadowRoot?.querySelector('.article .title'),
  );
  return document.querySelector('#list') !== null && open.join(' ') === selectors && location.hash === hash;
}

/** Leaves a mark that goes when another page is loaded. */
export function markPage() {
  window.isMarked = true;
}

export function isMarked() {
  return window.isMarked === true;
}

/** How much has moved without a reader's doing, from the beginning. */
export function layoutShift() {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const moved = list.getEntries().filter(({ hadRecentInput }) => !hadRecentInput);
      resolve(moved.reduce((sum, { value }) => sum + value, 0));
    }).observe({ type: 'layout-shift', buffered: true });
    // An observer that has nothing to tell does not call.
    setTimeout(() => resolve(0), 500);
  });
}

/** Whether an element has drawn its feed, with all that it needs for that. */
export function isDrawn(selector) {
  const element = document.querySelector(selector);
  return (element?.matches(':defined:state(ready)') && !element.shadowRoot.querySelector('.skeleton')) ?? false;
}

/** Puts beside it what it is compared with: the same element, made by hand. */
export function makeSame(id, { tag, attributes }) {
  const element = document.createElement(tag);
  for (const [name, value] of attributes) if (name !== 'id') element.setAttribute(name, value);
  element.dataset.same = id;
  document.body.append(element);
}

/** In what an element differs from the one that was made by hand, which then goes. */
export function drawsSame(selector, sameSelector, { attributes, theme, own, feed }) {
  const element = document.querySelector(selector);
  const same = document.querySelector(sameSelector);
  const wrong = [];
  const compare = (what, is, shouldBe) => {
    if (is !== shouldBe) wrong.push(`${what} is ${is}, and should be ${shouldBe}`);
  };
  const properties = [...element.constructor.elementProperties];
  for (const [name, value] of attributes) {
    const [property] =
      properties.find(
        ([one, { attribute }]) => name === (typeof attribute === 'string' ? attribute : String(one).toLowerCase()),
      ) ?? [];
    if (property) compare(`the option ${name}`, String(element[property]), String(same[property]));
    // Svelte adds a class of its own for what is said in <style>.
    else if (name === 'class') compare(name, [...element.classList].slice(0, 3).join(' '), value);
    else compare(`the attribute ${name}`, element.getAttribute(name), value);
  }
  const drawn = ({ shadowRoot }) => shadowRoot.textContent.replace(/\s+/g, ' ');
  compare('what is drawn', drawn(element), drawn(same));
  const link = element.querySelector(':scope > a');
  compare('the link inside', link?.textContent, feed.title);
  compare('where it leads', link?.href, feed.home_page_url);
  const styles = getComputedStyle(element);
  for (const [name, value] of Object.entries(own ?? {}))
    compare(`--training-${name}`, styles.getPropertyValue(`--training-${name}`), value);
  if (theme && !styles.getPropertyValue('--training-button')) wrong.push(`the theme ${theme} is not there`);
  same.remove();
  return wrong;
}
