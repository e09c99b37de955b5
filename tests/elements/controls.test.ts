import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { controls } from '../../src/elements/controls.js';
import type { FilteredElement } from '../../src/elements/filtered-element.js';
import { feedOf, news, training } from '../support/feeds.js';
import { HeldTime } from '../support/held-time.js';
import { find, mount, rendered, seen, settle, unmountAll } from '../support/mount.js';

const NOW = '2026-11-17T11:00+02:00';
const feed = feedOf(
  training('a', { attendanceMode: 'online' }, { title: 'Law and п’ятниця', tags: ['law'] }),
  training('b', { attendanceMode: 'in-person' }, { title: 'Budget', tags: ['money'] }),
  training(
    'c',
    { attendanceMode: 'in-person', startDate: '2026-12-01', endDate: '2026-12-02' },
    { title: 'Law again' },
  ),
);

async function show(html: string, value: unknown = feed): Promise<FilteredElement> {
  const element = mount<FilteredElement>(html.replace('>', ` now="${NOW}">`));
  element.feed = value;
  await rendered(element, '.controls, .article');
  return element;
}
const list = (attributes = '') => show(`<training-list controls ${attributes}></training-list>`);

const field = (element: FilteredElement) => find<HTMLInputElement>(element, '#search');
const toggle = (element: FilteredElement) => find(element, '.ask > button');
const clear = (element: FilteredElement) => find(element, '.clear');
const rows = (element: FilteredElement) =>
  [...element.renderRoot.querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => dataset.row);
const read = (node: Element) => node.textContent.replace(/\s+/g, ' ').trim();
const options = (element: FilteredElement) => [...element.renderRoot.querySelectorAll('.filters .option')];
const option = (element: FilteredElement, words: string) =>
  options(element)
    .find((one) => read(one).startsWith(words))!
    .querySelector('input')!;
const focused = (element: FilteredElement) => element.shadowRoot!.activeElement;

async function type(element: FilteredElement, text: string): Promise<void> {
  field(element).value = text;
  field(element).dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle(element);
}
async function open(element: FilteredElement): Promise<void> {
  toggle(element).click();
  await settle(element);
}
async function choose(element: FilteredElement, words: string): Promise<void> {
  option(element, words).click();
  await settle(element);
}
async function press(element: FilteredElement, ...keys: string[]): Promise<void> {
  for (const key of keys) await executeServerCommand('press', key);
  await settle(element);
}

describe('The controls', () => {
  afterEach(unmountAll);

  it('are not there, nor loaded, unless asked for', async () => {
    const element = mount<FilteredElement>(`<training-list now="${NOW}"></training-list>`);
    element.feed = feed;
    await rendered(element, '[data-row]');
    expect(element.renderRoot.querySelector('.controls')).to.equal(null);
  });

  it('come with what they stand above, so that nothing jumps', async () => {
    const element = mount<FilteredElement>(`<training-list controls now="${NOW}"></training-list>`);
    element.feed = feed;
    const seenWithout: string[] = [];
    const observer = new MutationObserver(() => {
      if (element.renderRoot.querySelector('[data-row]') && !element.renderRoot.querySelector('.controls'))
        seenWithout.push('rows alone');
    });
    observer.observe(element.renderRoot, { childList: true, subtree: true });
    await rendered(element, '.controls');
    observer.disconnect();
    expect(seenWithout).to.deep.equal([]);
  });

  it('are a named group with a label, a field and the number of results', async () => {
    const element = await list();
    const region = find(element, '[role=group]');
    expect(region.getAttribute('aria-label')).to.equal('Search and filters');
    expect(field(element).labels![0]!.textContent).to.equal('Search');
    expect(read(find(element, '.count'))).to.equal('3 results');
    expect(getComputedStyle(clear(element)).visibility).to.equal('hidden');
  });

  it('show what is typed for, among all items and not only those that are shown', async () => {
    const element = await list('limit="1"');
    expect(rows(element)).to.deep.equal(['a']);
    await type(element, 'AGAIN law');
    expect(rows(element)).to.deep.equal(['c']);
    expect(read(find(element, '.count'))).to.equal('1 result');
    await type(element, "п'ятниця");
    expect(rows(element)).to.deep.equal(['a']);
  });

  it('begin a list anew when something else is asked for', async () => {
    const many = feedOf(...Array.from({ length: 30 }, (_, index) => training(`t${index}`)));
    const element = await show('<training-list controls limit="5"></training-list>', many);
    find(element, '.more button').click();
    await settle(element);
    expect(rows(element)).to.have.length(25);
    await type(element, 'training');
    expect(rows(element)).to.have.length(5);
  });

  it('say that nothing matches, and clear all with the focus on the field', async () => {
    const element = await list();
    await type(element, 'nothing of the kind');
    expect(read(find(element, '.message'))).to.equal('Nothing matches the search and filters. Clear all');
    find(element, '.message button').click();
    await settle(element);
    expect(rows(element)).to.deep.equal(['a', 'b', 'c']);
    expect(field(element).value).to.equal('');
    expect(focused(element)).to.equal(field(element));
  });

  it('offer filters with counts, one of a kind or another and all kinds together', async () => {
    const element = await list();
    await open(element);
    expect(toggle(element).getAttribute('aria-expanded')).to.equal('true');
    expect(find(element, `#${toggle(element).getAttribute('aria-controls')}`)).to.equal(find(element, '.filters'));
    expect([...element.renderRoot.querySelectorAll('legend')].map(read)).to.deep.equal(['Format', 'Tags']);
    expect(options(element).map(read)).to.deep.equal(['In person (2)', 'Online (1)', 'law (1)', 'money (1)']);
    await choose(element, 'In person');
    expect(rows(element)).to.deep.equal(['b', 'c']);
    expect(read(toggle(element))).to.equal('Filters (1)');
    expect(options(element).map(read)).to.deep.equal(['In person (2)', 'Online (1)', 'law (0)', 'money (1)']);
    expect(option(element, 'law').disabled).to.equal(true);
    await choose(element, 'Online');
    expect(rows(element)).to.deep.equal(['a', 'b', 'c']);
    await choose(element, 'law');
    expect(rows(element)).to.deep.equal(['a']);
    clear(element).click();
    await settle(element);
    expect(rows(element)).to.deep.equal(['a', 'b', 'c']);
    expect(focused(element)).to.equal(field(element));
  });

  it('keep the focus on a value that is unchosen and would show nothing', async () => {
    const element = await list();
    await open(element);
    await choose(element, 'Online');
    await type(element, 'budget');
    const box = option(element, 'Online');
    box.focus();
    await press(element, 'Space');
    expect(read(box.closest('label')!)).to.equal('Online (0)');
    expect(focused(element)).to.equal(box);
    expect(rows(element)).to.deep.equal(['b']);
  });

  it('offer no filters where nothing differs', async () => {
    const element = await show('<training-news controls></training-news>', feedOf(news('a'), news('b')));
    expect(element.renderRoot.querySelector('.ask > button')).to.equal(null);
    expect(field(element)).not.to.equal(null);
  });

  it('are walked through with the keyboard', async () => {
    const element = await list();
    field(element).focus();
    await executeServerCommand('type', 'law');
    await settle(element);
    expect(rows(element)).to.deep.equal(['a', 'c']);
    await press(element, 'Tab', 'Enter');
    expect(focused(element)).to.equal(toggle(element));
    await press(element, 'Tab', 'Space');
    expect(read(focused(element)!.closest('label')!)).to.equal('In person (1)');
    expect(rows(element)).to.deep.equal(['c']);
    await press(element, 'Shift+Tab');
    expect(focused(element)).to.equal(toggle(element));
    await press(element, 'Shift+Tab', 'Escape');
    expect(field(element).value).to.equal('');
    expect(focused(element)).to.equal(field(element));
    expect(rows(element)).to.deep.equal(['b', 'c']);
  });

  it('keep Escape to themselves while there is something to clear', async () => {
    const element = await list();
    let left = 0;
    element.addEventListener('keydown', ({ key }) => (left += key === 'Escape' ? 1 : 0));
    field(element).focus();
    await type(element, 'law');
    await press(element, 'Escape');
    expect(left).to.equal(0);
    await press(element, 'Escape');
    expect(left).to.equal(1);
  });

  it('stay as they are when the feed is another one', async () => {
    const element = await list();
    await type(element, 'law');
    element.feed = feedOf(training('x', {}, { title: 'Law anew' }), training('y'));
    await settle(element);
    expect(rows(element)).to.deep.equal(['x']);
    expect(field(element).value).to.equal('law');
  });

  for (const layout of ['cards', 'month'])
    it(`filter the layout "${layout}"`, async () => {
      const element = await list(`layout="${layout}"`);
      await type(element, 'budget');
      const titles = [...element.renderRoot.querySelectorAll('.title')].map(read);
      expect(titles).to.deep.equal(['Budget']);
    });

  it('give way to an opened announcement, and are there as they were afterwards', async () => {
    const element = await show('<training-news controls layout="compact"></training-news>');
    await open(element);
    await type(element, 'law');
    await choose(element, 'Online');
    find(element, '[data-row="a"] [part="link"]').click();
    await rendered(element, '.article');
    expect(element.renderRoot.querySelector('.controls')).to.equal(null);
    find(element, '[part~="back"]').click();
    await settle(element);
    expect(rows(element)).to.deep.equal(['a']);
    expect(field(element).value).to.equal('law');
    expect(option(element, 'Online').checked).to.equal(true);
    expect(read(focused(element)!)).to.equal('Law and п’ятниця');
  });

  it('filter the sessions of a programme, its days and its breaks', async () => {
    const agenda = {
      tracks: [
        { id: 'x', name: 'Response' },
        { id: 'y', name: 'Aid' },
      ],
      sessions: [
        { title: 'One', startDate: '2026-11-16T10:00', track: 'x' },
        { title: 'Two', startDate: '2026-11-17T10:00', track: 'y' },
        { title: 'Coffee', startDate: '2026-11-17T11:00', kind: 'break' },
      ],
    };
    const element = await show('<training-agenda controls></training-agenda>', feedOf(training('a', { agenda })));
    const sessions = () => [...element.renderRoot.querySelectorAll('.session-title')].map(read);
    expect(sessions()).to.deep.equal(['One', 'Two', 'Coffee']);
    await open(element);
    await choose(element, 'Aid');
    expect(sessions()).to.deep.equal(['Two']);
    expect(element.renderRoot.querySelectorAll('.agenda-day')).to.have.length(1);
    await type(element, 'one');
    expect(seen(element)).to.contain('Nothing matches');
  });
});

describe('What the controls say to screen readers', () => {
  let time: HeldTime;
  beforeEach(() => (time = new HeldTime()));
  afterEach(async () => {
    time.restore();
    await unmountAll();
  });
  const said = (element: FilteredElement) => find(element, '[role=status]').textContent;

  it('is the number of results, after typing and not in the middle of it, when it is another', async () => {
    const element = await list();
    await type(element, 'l');
    await type(element, 'law');
    expect(said(element)).to.equal('');
    await time.pass(1);
    await settle(element);
    expect(said(element)).to.equal('2 results');
    await type(element, 'law ag');
    await time.pass(1);
    await settle(element);
    expect(said(element)).to.equal('1 result');
    await type(element, 'law agx');
    await time.pass(1);
    await settle(element);
    expect(said(element)).to.equal('Nothing matches the search and filters.');
  });

  it('is said at once when a filter is chosen', async () => {
    const element = await list();
    await open(element);
    await choose(element, 'Online');
    expect(said(element)).to.equal('1 result');
  });

  it('is nothing when the feed changes by itself', async () => {
    const element = await list();
    element.feed = feedOf(training('x'), training('y'));
    await settle(element);
    expect(said(element)).to.equal('');
  });
});

describe('The controls in the address', () => {
  const start = location.pathname + location.search;
  beforeEach(() => history.replaceState(null, '', start));
  afterEach(async () => {
    await unmountAll();
    history.replaceState(null, '', start);
  });
  const addressed = () => show('<training-list controls="address" id="my list"></training-list>');
  const moved = async (element: FilteredElement, act: () => void) => {
    const done = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    act();
    await done;
    await settle(element);
  };

  it('are followed in place while typing, and a step back for every choice', async () => {
    const element = await addressed();
    const before = history.length;
    await type(element, 'la');
    await type(element, 'law');
    expect(location.hash).to.equal('#my%20list?q=law');
    expect(history.length).to.equal(before);
    await open(element);
    await choose(element, 'Online');
    expect(location.hash).to.equal('#my%20list?q=law&attendance=online');
    await moved(element, () => history.back());
    expect(location.hash).to.equal('#my%20list?q=law');
    expect(option(element, 'Online').checked).to.equal(false);
    expect(rows(element)).to.deep.equal(['a', 'c']);
    clear(element).click();
    await settle(element);
    expect(location.hash).to.equal('');
    await moved(element, () => history.back());
    expect(rows(element)).to.deep.equal(['a', 'c']);
  });

  it('show what a link asks for', async () => {
    history.replaceState(null, '', '#my%20list?q=LAW&attendance=in-person&attendance=online&other=x');
    const element = await addressed();
    expect(rows(element)).to.deep.equal(['a', 'c']);
    expect(read(toggle(element))).to.equal('Filters (2)');
  });

  it('leave other hashes alone, and lead back to them', async () => {
    history.replaceState(null, '', '#contents');
    const element = await addressed();
    location.hash = '#other?q=x';
    await settle(element);
    expect(rows(element)).to.deep.equal(['a', 'b', 'c']);
    await type(element, 'law');
    expect(location.hash).to.equal('#my%20list?q=law');
    await moved(element, () => history.back());
    expect(location.hash).to.equal('#other?q=x');
    await moved(element, () => history.forward());
    expect(location.hash).to.equal('#my%20list?q=law');
    clear(element).click();
    await settle(element);
    expect(location.hash).to.equal('');
  });

  it('leave the address alone without an id, and unless asked for', async () => {
    for (const html of [
      '<training-list controls="address"></training-list>',
      '<training-list id="x" controls></training-list>',
    ]) {
      await type(await show(html), 'law');
      expect(location.hash).to.equal('');
    }
  });

  it('go together with an announcement that opens in place', async () => {
    const element = await show('<training-news controls="address" id="news"></training-news>');
    await type(element, 'law');
    find(element, '[data-row="a"] [part="link"]').click();
    await rendered(element, '.article');
    expect(location.hash).to.equal('#news=a');
    await moved(element, () => history.back());
    expect(location.hash).to.equal('#news?q=law');
    expect([...rows(element)].sort()).to.deep.equal(['a', 'c']);
    await moved(element, () => history.forward());
    await rendered(element, '.article');
    find(element, '[part~="back"]').click();
    await settle(element);
    expect(location.hash).to.equal('#news?q=law');
    expect(field(element).value).to.equal('law');
  });
});

describe('Controls that do not come', () => {
  afterEach(async () => {
    delete (controls as Partial<typeof controls>).load;
    delete (controls as { module?: unknown }).module;
    await unmountAll();
  });

  it('leave what they would stand above', async () => {
    // Other tests have loaded them: as if they had not, and could not.
    Object.defineProperties(controls, {
      module: { configurable: true, value: undefined },
      load: { configurable: true, value: () => Promise.reject(new TypeError('Failed to fetch')) },
    });
    const element = mount<FilteredElement>(`<training-list controls now="${NOW}"></training-list>`);
    element.feed = feed;
    await rendered(element, '[data-row]');
    expect(rows(element)).to.deep.equal(['a', 'b', 'c']);
    expect(element.matches(':state(ready)')).to.equal(true);
  });
});

describe('A search through so much that it goes on bit by bit', () => {
  let time: HeldTime;
  beforeEach(() => (time = new HeldTime()));
  afterEach(async () => {
    time.restore();
    await unmountAll();
  });

  it('ends where the element is taken away, and begins anew when that comes back', async () => {
    const words = 'Слово й ще слово. '.repeat(1000);
    const items = Array.from({ length: 300 }, (_, index) => training(`t${index}`, {}, { summary: words }));
    const element = await show('<training-list controls></training-list>', feedOf(...items));
    await type(element, 'слово');
    expect(time.due, 'to be gone on with').to.equal(1);
    const page = element.parentElement!;
    element.remove();
    await time.step();
    expect(time.due, 'of an element that is gone').to.equal(0);
    page.append(element);
    await type(element, 'слов');
    expect(time.due).to.equal(1);
    await time.pass(0);
    expect(rows(element).length).to.equal(20);
  });
});
