import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { calendarMenu } from '../../src/elements/calendar-menu.js';
import type { TrainingActionEvent } from '../../src/elements/events.js';
import type { FilteredElement } from '../../src/elements/filtered-element.js';
import type { Session } from '../../src/feed/format.js';
import { feedOf, news, training } from '../support/feeds.js';
import { find, mount, rendered, settle, unmountAll } from '../support/mount.js';

const NOW = '2026-11-17T11:00+02:00';
const STORE = 'training-widgets';

const sessions: Session[] = [
  { id: 's1', title: 'Opening', startDate: '2026-11-16T10:00', endDate: '2026-11-16T11:00' },
  { title: 'Practice', startDate: '2026-11-17T10:00', endDate: '2026-11-17T12:00' },
  { title: 'Exercise', startDate: '2026-11-17T10:00', endDate: '2026-11-17T12:00' },
  { title: 'Coffee', startDate: '2026-11-17T12:00', kind: 'break' },
];
const feed = feedOf(
  training('a', { agenda: { sessions } }),
  training('b', { startDate: '2026-12-01T10:00', endDate: '2026-12-01T12:00' }),
  training('over', { startDate: '2026-01-01', endDate: '2026-01-02' }),
);

async function show(html: string): Promise<FilteredElement> {
  const element = mount<FilteredElement>(html.replace('>', ` now="${NOW}">`));
  element.feed = feed;
  await rendered(element, '.controls');
  return element;
}
const list = (attributes = '') => show(`<training-list controls ${attributes}></training-list>`);
const agenda = (attributes = '') => show(`<training-agenda controls item="a" ${attributes}></training-agenda>`);

const read = (node: Element) => node.textContent.replace(/\s+/g, ' ').trim();
/** The buttons that pick, without the one that saves. */
const picks = (element: FilteredElement) => [
  ...element.renderRoot.querySelectorAll<HTMLButtonElement>('.pick:not(.plan *)'),
];
const words = (element: FilteredElement) => picks(element).map(read);
const mine = (element: FilteredElement) => find<HTMLInputElement>(element, '#mine');
const download = (element: FilteredElement) => find<HTMLButtonElement>(element, '.plan .pick');
const hasPlan = (element: FilteredElement) => element.renderRoot.querySelector('.plan') !== null;
const titles = (element: FilteredElement) =>
  [...element.renderRoot.querySelectorAll('[data-row] .title, .session-title')].map(read);

async function pick(element: FilteredElement, index: number): Promise<void> {
  picks(element)[index]!.click();
  await settle(element);
}

/** What another tab does: browsers tell of it by this event alone. */
function fromAnotherTab(value: string | null, key: string | null = STORE): void {
  if (value === null) localStorage.removeItem(STORE);
  else localStorage.setItem(STORE, value);
  dispatchEvent(new StorageEvent('storage', { key, newValue: value, storageArea: localStorage }));
}

describe('The reader’s own plan', () => {
  /** It outlives the elements, as it does in a page; so what a test has picked is taken out again. */
  afterEach(async () => {
    await unmountAll();
    localStorage.removeItem(STORE);
    const element = await list('personal');
    fromAnotherTab(null);
    await settle(element);
    await unmountAll();
    expect(localStorage.length).to.equal(0);
  });

  it('is picked by buttons that say of what, and change their words', async () => {
    const element = await list('show="all"');
    expect(words(element)).to.deep.equal(['Add to my plan: Training a', 'Add to my plan: Training b']);
    await pick(element, 0);
    expect(words(element)).to.deep.equal(['Remove from my plan: Training a', 'Add to my plan: Training b']);
    await pick(element, 0);
    expect(words(element)).to.deep.equal(['Add to my plan: Training a', 'Add to my plan: Training b']);
  });

  it('has no place for breaks, nor for news, nor where there are no controls', async () => {
    expect(words(await agenda())).to.deep.equal([
      'Add to my plan: Opening',
      'Add to my plan: Practice',
      'Add to my plan: Exercise',
    ]);
    const other = await show('<training-news controls></training-news>');
    expect(other.renderRoot.querySelector('.pick, .plan')).to.equal(null);
    const bare = mount<FilteredElement>(`<training-list now="${NOW}"></training-list>`);
    bare.feed = feed;
    await rendered(bare, '[data-row]');
    expect(bare.renderRoot.querySelector('.pick')).to.equal(null);
  });

  it('appears with what is picked first, and goes with what is removed last, unless it is all that is shown', async () => {
    const element = await list();
    expect(hasPlan(element)).to.equal(false);
    await pick(element, 0);
    expect(hasPlan(element)).to.equal(true);
    await pick(element, 0);
    expect(hasPlan(element)).to.equal(false);
    await pick(element, 0);
    mine(element).click();
    await settle(element);
    await pick(element, 0);
    expect(read(mine(element).closest('label')!)).to.equal('My plan only (0)');
    expect(download(element).disabled).to.equal(true);
  });

  it('is one for the page', async () => {
    const [one, other, programme] = [await list(), await list('layout="cards"'), await agenda()];
    await pick(one, 1);
    await pick(programme, 2);
    await settle(other);
    expect(words(other)).to.deep.equal(['Add to my plan: Training a', 'Remove from my plan: Training b']);
    expect(words(programme)[2]).to.equal('Remove from my plan: Exercise');
  });

  it('is all that is shown when asked for, a training with any of its sessions', async () => {
    const [element, programme] = [await list(), await agenda()];
    await pick(programme, 1);
    await settle(element);
    expect(read(mine(element).closest('label')!)).to.equal('My plan only (1)');
    mine(element).click();
    mine(programme).click();
    await settle(element);
    await settle(programme);
    expect(titles(element)).to.deep.equal(['Training a']);
    expect(titles(programme)).to.deep.equal(['Practice']);
  });

  it('tells a reader who hears that nothing is left of it', async () => {
    const element = await list();
    await pick(element, 0);
    mine(element).click();
    await settle(element);
    expect(find(element, '[role="status"]').textContent).to.contain('1 result');
    await pick(element, 0);
    expect(find(element, '[role="status"]').textContent).not.to.contain('1 result').and.not.to.equal('');
  });

  it('keeps the focus when what is removed goes away', async () => {
    const element = await list();
    await pick(element, 0);
    mine(element).click();
    await settle(element);
    picks(element)[0]!.focus();
    await executeServerCommand('press', 'Enter');
    await settle(element);
    await settle(element);
    expect(titles(element)).to.deep.equal([]);
    expect(element.shadowRoot!.activeElement).to.equal(mine(element));
  });

  it('is a calendar file, with sessions as entries of their own, and the host is told', async () => {
    const [element, programme] = [await list(), await agenda()];
    await pick(element, 1);
    await pick(programme, 0);
    await pick(programme, 2);
    await settle(element);
    await calendarMenu.load();
    let name = '';
    const click = function (this: HTMLAnchorElement): void {
      name = this.download;
      this.addEventListener('click', (event) => event.preventDefault());
      this.dispatchEvent(new MouseEvent('click', { cancelable: true }));
    };
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', { value: click, configurable: true });
    const told = new Promise<TrainingActionEvent>((resolve) =>
      element.addEventListener('training-action', resolve, { once: true }),
    );
    download(element).click();
    const { action, item, url } = await told;
    delete (HTMLAnchorElement.prototype as Partial<HTMLAnchorElement>).click;
    expect([action, item, name]).to.deep.equal(['calendar', undefined, 'Trainings.ics']);
    const text = await (await fetch(url)).text();
    const summaries = [...text.matchAll(/^SUMMARY[^:]*:(.*)\r$/gm)].map(([, summary]) => summary);
    expect(summaries).to.deep.equal(['Opening', 'Exercise', 'Training b']);
  });

  it('says when the file could not be made, and makes it at a second attempt', async () => {
    const element = await list();
    await pick(element, 1);
    Object.defineProperties(calendarMenu, {
      module: { configurable: true, value: undefined },
      load: { configurable: true, value: () => Promise.reject(new TypeError('Failed to fetch')) },
    });
    download(element).click();
    await settle(element);
    expect(read(find(element, '.controls'))).to.contain('The calendar could not be loaded.');
    expect(find(element, '[role=status]').textContent).to.equal('The calendar could not be loaded.');
    delete (calendarMenu as Partial<typeof calendarMenu>).load;
    delete (calendarMenu as { module?: unknown }).module;
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
      configurable: true,
      value(this: HTMLAnchorElement) {
        this.addEventListener('click', (event) => event.preventDefault());
        this.dispatchEvent(new MouseEvent('click', { cancelable: true }));
      },
    });
    const told = new Promise((resolve) => element.addEventListener('training-action', resolve, { once: true }));
    download(element).click();
    await told;
    delete (HTMLAnchorElement.prototype as Partial<HTMLAnchorElement>).click;
    await settle(element);
    expect(read(find(element, '.controls'))).not.to.contain('could not be loaded');
  });

  it('is kept nowhere without leave', async () => {
    const element = await list();
    await pick(element, 0);
    expect(localStorage.length).to.equal(0);
    expect(read(find(element, '.controls'))).not.to.contain('kept');
  });

  it('is kept on the device where the host asks for it, as ids and nothing else, until it is empty', async () => {
    const [element, programme] = [await list('personal'), await agenda()];
    expect(localStorage.length).to.equal(0);
    await pick(element, 1);
    expect(read(find(element, '.controls'))).to.contain('Your plan is kept on this device only.');
    await pick(programme, 0);
    await pick(programme, 2);
    expect(JSON.parse(localStorage.getItem(STORE)!)).to.deep.equal([['b'], ['a', 's1'], ['a', '2026-11-17T10:00/2']]);
    expect(localStorage.length).to.equal(1);
    await pick(element, 1);
    await pick(programme, 0);
    await pick(programme, 2);
    expect(localStorage.length).to.equal(0);
  });

  it('is there again on the next visit, and follows other tabs', async () => {
    localStorage.setItem(STORE, '[["b"]]');
    const element = await list('personal');
    expect(words(element)[1]).to.equal('Remove from my plan: Training b');
    fromAnotherTab('[["a"]]');
    await settle(element);
    expect(words(element)).to.deep.equal(['Remove from my plan: Training a', 'Add to my plan: Training b']);
    fromAnotherTab('[["b"]]', 'somebody-else');
    await settle(element);
    expect(words(element)[0]).to.equal('Remove from my plan: Training a');
    fromAnotherTab(null, null);
    await settle(element);
    expect(words(element)[0]).to.equal('Add to my plan: Training a');
  });

  it('loses nothing that another open page has picked of which nobody has told this one', async () => {
    const element = await list('personal');
    await pick(element, 0);
    localStorage.setItem(STORE, '[["a"],["a","s1"]]');
    await pick(element, 1);
    expect(JSON.parse(localStorage.getItem(STORE)!)).to.deep.equal([['a'], ['a', 's1'], ['b']]);
  });

  it('is what other pages have made of it when a page comes back from the cache', async () => {
    const element = await list('personal');
    await pick(element, 0);
    localStorage.setItem(STORE, '[["b"]]');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await settle(element);
    expect(words(element)).to.deep.equal(['Add to my plan: Training a', 'Remove from my plan: Training b']);
  });

  it('keeps a pick for which there is no room on the device', async () => {
    const real = Object.getOwnPropertyDescriptors(Storage.prototype);
    const element = await list('personal');
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    try {
      await pick(element, 0);
      await pick(element, 1);
    } finally {
      Object.defineProperties(Storage.prototype, real);
    }
    expect(words(element)).to.deep.equal(['Remove from my plan: Training a', 'Remove from my plan: Training b']);
  });

  for (const value of ['', 'no JSON', '{"a":1}', '["a"]', '[[1],[],["a","b","c"],null]'])
    it(`is empty where somebody has written ${JSON.stringify(value)}`, async () => {
      localStorage.setItem(STORE, value);
      const element = await list('personal');
      expect(words(element)[0]).to.equal('Add to my plan: Training a');
    });

  it('lasts as long as the page where the browser keeps nothing', async () => {
    const real = Object.getOwnPropertyDescriptors(Storage.prototype);
    const refuse = () => {
      throw new DOMException('', 'SecurityError');
    };
    Storage.prototype.getItem = Storage.prototype.setItem = refuse;
    try {
      const element = await list('personal');
      await pick(element, 0);
      expect(words(element)[0]).to.equal('Remove from my plan: Training a');
    } finally {
      Object.defineProperties(Storage.prototype, real);
    }
  });

  it('does not mind an announcement that is gone', async () => {
    localStorage.setItem(STORE, '[["gone"],["a","gone"]]');
    const element = await list('personal');
    element.feed = feedOf(training('a'), news('n'));
    await settle(element);
    expect(hasPlan(element)).to.equal(false);
  });
});
