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
