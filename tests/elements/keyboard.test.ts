import { expect } from '@open-wc/testing';
import '../../src/elements/training-list/month.lazy.js';
import type { TrainingElement } from '../../src/elements/training-element.js';
import type { TrainingItemExtension } from '../../src/feed/format.js';
import { feedOf, news, training } from '../support/feeds.js';
import { HeldNetwork, turn } from '../support/held-network.js';
import { expectFocus, focusedIn, press } from '../support/keyboard.js';
import { mount, rendered, seen, settle, unmountAll } from '../support/mount.js';

const NOW = '2026-11-10T10:00+02:00';
const SOON: TrainingItemExtension = { registration: { url: '#register', closes: '2026-11-12T18:00' } };

/** An element between two links of its host, with the focus on the first. */
async function between(tag: string, feed: unknown, selector: string): Promise<TrainingElement> {
  const place = mount<HTMLElement>(`<div><a href="#before">Before</a> ${tag} <a href="#after">After</a></div>`);
  const element = place.querySelector<TrainingElement>('a + *')!;
  element.feed = feed;
  await rendered(element, selector);
  place.querySelector('a')!.focus();
  return element;
}

const focus = (words: string | RegExp) => expectFocus(document, words);

/** Presses a key, waits until an element has taken it in, and says what should have the focus then. */
async function step(element: TrainingElement, key: string, words: string | RegExp): Promise<void> {
  await press(key);
  await settle(element);
  focus(words);
}

describe('The keyboard alone', () => {
  beforeEach(() => history.replaceState(null, '', ' '));

  afterEach(async () => {
    await unmountAll();
    history.replaceState(null, '', ' ');
  });

  it('goes through a card, into the calendar menu, out of it by Escape, and on', async () => {
    const tag = `<training-event item="one" now="${NOW}"></training-event>`;
    const element = await between(tag, feedOf(training('one', SOON, { url: '#one' })), '.card');
    await step(element, 'Tab', 'a "Training one"');
    await step(element, 'Tab', 'a "Register: Training one"');
    await step(element, 'Tab', 'button "Add to calendar"');
    await press('Enter');
    await rendered(element, '.ways > ul');
    focus('button "Add to calendar"');
    expect(focusedIn(document).getAttribute('aria-expanded')).to.equal('true');
    await step(element, 'Tab', 'button "Calendar file (.ics)"');
    await step(element, 'Tab', 'Registration closes');
    await step(element, 'Tab', 'Google');
    await step(element, 'Shift+Tab', 'Registration closes');
    await step(element, 'Escape', 'button "Add to calendar"');
    expect(focusedIn(document).getAttribute('aria-expanded')).to.equal('false');
    expect(element.renderRoot.querySelector('.way')).to.equal(null);
    await step(element, 'Space', 'button "Add to calendar"');
    expect(focusedIn(document).getAttribute('aria-expanded'), 'by the space bar too').to.equal('true');
    await step(element, 'Enter', 'button "Add to calendar"');
    await press('Tab');
    expect(focusedIn(document).textContent).to.equal('After');
  });

  it('loads more of a list, and goes on at the first that is new', async () => {
    const items = Array.from({ length: 5 }, (_, index) => training(`no ${index + 1}`, {}, { url: `#${index}` }));
    const tag = `<training-list limit="2" now="${NOW}"></training-list>`;
    const element = await between(tag, feedOf(...items), '.rows');
    await step(element, 'Tab', 'Training no 1');
    await step(element, 'Tab', 'Training no 2');
    await step(element, 'Tab', 'button "Load more"');
    await step(element, 'Enter', 'a "Training no 3"');
    expect(element.renderRoot.querySelectorAll('[data-row]')).to.have.length(5);
    expect(element.renderRoot.querySelector('[role="status"]')?.textContent).to.equal('5 of 5');
    await step(element, 'Shift+Tab', 'Training no 2');
  });

  for (const [direction, forward, back] of [
    ['ltr', 'ArrowRight', 'ArrowLeft'],
    ['rtl', 'ArrowLeft', 'ArrowRight'],
  ] as const)
    it(`walks through a month as through a grid (${direction})`, async () => {
      const tag = `<training-list layout="month" dir="${direction}" now="2026-11-17T11:00+02:00"></training-list>`;
      const element = await between(
        tag,
        feedOf(training('one', {}, { url: '#one' }), training('two', {}, { url: '#two' })),
        '.months',
      );
      element.parentElement!.style.inlineSize = '46rem';
      await settle(element);
      await step(element, 'Tab', 'select "Month"');
      await step(element, 'Tab', 'select "Year"');
      await step(element, 'Tab', 'button "Previous month"');
      await step(element, 'Tab', 'button "Current month"');
      await step(element, 'Tab', 'button "Next month"');
      await step(element, 'Tab', '17 November');
      await step(element, forward, '18 November');
      await step(element, back, '17 November');
      await step(element, 'ArrowUp', '10 November');
      await step(element, 'ArrowDown', '17 November');
      await step(element, 'Home', '16 November');
      await step(element, 'End', '22 November');
      await step(element, 'PageDown', '22 December');
      expect(element.renderRoot.querySelector('[role="status"]')?.textContent).to.equal('December 2026');
      await step(element, 'PageUp', '22 November');
      await step(element, 'Home', '16 November');
      await step(element, 'Enter', /^div "Monday,? 16 November/);
      await step(element, 'Tab', /^a "Training one"/);
      await step(element, 'Escape', 'td "1616 November');
      await press('Tab');
      expect(focusedIn(document).textContent, 'a grid is one stop').to.equal('After');
    });

  for (const [how, back] of [
    ['the button', async () => press('Shift+Tab', 'Shift+Tab', 'Enter')],
    ['the browser', async () => Promise.resolve(history.back())],
  ] as const)
    it(`opens news, and comes back to where it was by ${how}`, async () => {
      const tag = `<training-news id="latest" now="${NOW}"></training-news>`;
      const element = await between(tag, feedOf(news('one'), news('two'), news('three')), '.rows');
      await step(element, 'Tab', 'News one');
      await step(element, 'Tab', 'News two');
      await press('Enter');
      await rendered(element, '.article .title');
      focus(/^h\d "News two"/);
      expect(location.hash).to.equal('#latest=two');
      await back();
      await rendered(element, '.rows');
      focus('a "News two"');
      expect(location.hash).to.equal('');
      await step(element, 'Tab', 'News three');
    });

  it('chooses a clock in a training in full and in an agenda', async () => {
    const session = { title: 'Opening', startDate: '2026-11-16T09:30', endDate: '2026-11-16T10:00' };
    const feed = feedOf(training('one', { timeZone: 'Pacific/Kiritimati', agenda: { sessions: [session] } }));
    for (const tag of ['training-event layout="full"', 'training-agenda']) {
      const element = await between(`<${tag} item="one" now="${NOW}"></${tag.split(' ')[0]}>`, feed, '.clock select');
      await step(element, 'Tab', 'select');
      const before = seen(element);
      // One clock holds for all that a page shows, so the second choice is the way back.
      await press((focusedIn(document) as HTMLSelectElement).selectedIndex === 0 ? 'ArrowDown' : 'ArrowUp');
      await settle(element);
      focus('select');
      expect(seen(element)).not.to.equal(before);
      await unmountAll();
    }
  });

  it('goes through the ways to follow', async () => {
    const tag = '<training-subscribe src="/feed.json" ics="/calendar.ics" rss="/feed.xml"></training-subscribe>';
    const element = await between(tag, undefined, 'a');
    await step(element, 'Tab', 'Subscribe in a calendar app');
    await step(element, 'Tab', 'Download the calendar');
    await step(element, 'Tab', 'RSS feed');
    await step(element, 'Tab', 'JSON feed');
    await press('Tab');
    expect(focusedIn(document).textContent).to.equal('After');
  });

  describe('and a feed that fails', () => {
    let network: HeldNetwork;
    beforeEach(() => (network = new HeldNetwork()));
    afterEach(() => network.restore());

    const TAG = `<training-list src="/feed.json" now="${NOW}"></training-list>`;
    const FEED = feedOf(training('one', {}, { url: '#one' }));

    function waiting(): TrainingElement {
      const place = mount<HTMLElement>(`<div><a href="#before">Before</a> ${TAG}</div>`);
      place.querySelector('a')!.focus();
      return place.querySelector<TrainingElement>('training-list')!;
    }

    it('tries again, keeps the focus while it fails, and goes to what came', async () => {
      const element = waiting();
      await network.last.fail();
      await rendered(element, '.message button');
      await step(element, 'Tab', 'button "Try again"');
      await step(element, 'Enter', 'button "Loading…"');
      await network.last.fail();
      await settle(element);
      focus('button "Try again"');
      expect(element.renderRoot.querySelector('[role="status"]')?.textContent).to.contain('could not be loaded');
      await step(element, 'Enter', 'button "Loading…"');
      await network.last.answer(FEED);
      await rendered(element, '.title');
      focus(/"Training one"/);
    });

    it('tries to refresh what is old, and goes to what came', async () => {
      const element = waiting();
      await network.last.answer(FEED);
      await rendered(element, '.title');
      void element.reload();
      await turn();
      await network.last.fail();
      await rendered(element, '.message button');
      await step(element, 'Tab', 'button "Try again"');
      await step(element, 'Enter', 'button "Loading…"');
      await network.last.fail();
      await settle(element);
      focus('button "Try again"');
      await step(element, 'Enter', 'button "Loading…"');
      await network.last.answer(FEED);
      await settle(element);
      focus(/"Training one"/);
      expect(element.renderRoot.querySelector('.message')).to.equal(null);
    });
  });
});
