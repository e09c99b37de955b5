import { expect } from '@open-wc/testing';
import '../../src/elements/training-event/opening.lazy.js';
import '../../src/elements/training-list/month.lazy.js';
import '../../src/templates/article.lazy.js';
import type { TrainingElement } from '../../src/elements/training-element.js';
import { feedOf, news, training } from '../support/feeds.js';
import { find, mount, rendered, seen, settle, unmountAll } from '../support/mount.js';

const NOW = '2026-11-10T11:00+02:00';
const PAGE = 'https://example.org/with-page';
const feed = feedOf(
  training('one', { startDate: '2026-11-16T09:30' }),
  { ...training('two', { startDate: '2026-11-18T09:30' }), url: PAGE },
  training('https://example.org/?id=3&x=1', { startDate: '2026-11-20T09:30' }),
  news('old', { date_published: '2026-01-01T09:00:00+02:00' }),
);

async function show(markup: string, drawn = '[part~="link"], .article'): Promise<TrainingElement> {
  const element = mount(markup.replace('>', ` now="${NOW}">`));
  element.feed = feed;
  await rendered(element, drawn);
  return element;
}

const links = (element: TrainingElement) => [...element.renderRoot.querySelectorAll<HTMLElement>('[part="link"]')];
const linkTo = (element: TrainingElement, title: string) =>
  links(element).find(({ textContent }) => textContent?.includes(title))!;
const isOpen = (element: TrainingElement) => element.renderRoot.querySelector('.article .title')?.textContent?.trim();
const focused = (element: TrainingElement) => element.shadowRoot?.activeElement?.textContent?.trim();

async function open(element: TrainingElement, title: string): Promise<void> {
  linkTo(element, title).click();
  await rendered(element, '.article');
}

async function back(element: TrainingElement): Promise<void> {
  find(element, '[part="back"]').click();
  await settle(element);
}

/** The Back button of the browser, until every element has followed. */
async function goBack(...elements: TrainingElement[]): Promise<void> {
  const moved = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.back();
  await moved;
  for (const element of elements) await settle(element);
}

describe('A training without a page of its own', () => {
  const start = location.pathname + location.search;
  beforeEach(() => history.replaceState(null, '', start));
  afterEach(async () => {
    await unmountAll();
    history.replaceState(null, '', start);
  });

  for (const layout of ['list', 'cards', 'month'])
    it(`opens where it stands in a list, and leads back: ${layout}`, async () => {
      const element = await show(`<training-list id="list" layout="${layout}"></training-list>`);
      await open(element, 'Training one');
      expect(isOpen(element)).to.equal('Training one');
      expect(focused(element)).to.equal('Training one');
      expect(location.hash).to.equal('#list=one');
      await back(element);
      expect(isOpen(element)).to.equal(undefined);
      expect(focused(element)).to.contain('Training one');
      expect(location.hash).to.equal('');
    });

  for (const layout of ['card', 'row'])
    it(`opens where it stands alone, and leads back: ${layout}`, async () => {
      const element = await show(`<training-event id="event" item="one" layout="${layout}"></training-event>`);
      expect(links(element)[0]).to.have.property('href', `${location.href}#event=one`);
      await open(element, 'Training one');
      expect(location.hash).to.equal('#event=one');
      expect(focused(element)).to.equal('Training one');
      await goBack(element);
      expect(isOpen(element)).to.equal(undefined);
      expect(focused(element)).to.equal('Training one');
    });

  it('is a button where its element has no id, and writes no address', async () => {
    for (const markup of ['<training-list></training-list>', '<training-event item="one"></training-event>']) {
      const element = await show(markup);
      expect(linkTo(element, 'Training one').localName).to.equal('button');
      await open(element, 'Training one');
      expect(location.hash).to.equal('');
      await back(element);
      expect(focused(element)).to.equal('Training one');
    }
  });

  it('is opened by a link to it', async () => {
    history.replaceState(null, '', '#list=one');
    const element = await show('<training-list id="list"></training-list>', '.article');
    expect(isOpen(element)).to.equal('Training one');
  });

  it('is opened by a link to it where it stands alone', async () => {
    history.replaceState(null, '', '#event=one');
    const element = await show('<training-event id="event"></training-event>', '.article');
    expect(isOpen(element)).to.equal('Training one');
  });

  it('is left to a host that takes over', async () => {
    for (const markup of ['<training-list id="list"></training-list>', '<training-event id="e"></training-event>']) {
      const element = await show(markup);
      element.addEventListener('training-select', (event) => event.preventDefault(), { once: true });
      linkTo(element, 'Training one').click();
      await settle(element);
      expect(isOpen(element)).to.equal(undefined);
      expect(location.hash).to.equal('');
    }
  });
});

describe('A training with a page of its own', () => {
  const start = location.pathname + location.search;
  afterEach(async () => {
    await unmountAll();
    history.replaceState(null, '', start);
  });

  const href = (element: TrainingElement) => (linkTo(element, 'Training two') as HTMLAnchorElement).href;

  it('leads there, unless it is to open here', async () => {
    expect(href(await show('<training-list id="a"></training-list>'))).to.equal(PAGE);
    expect(href(await show('<training-list id="b" opens="page"></training-list>'))).to.equal(PAGE);
    expect(href(await show('<training-event id="c" item="two"></training-event>'))).to.equal(PAGE);
    const here = await show('<training-list id="d" opens="here"></training-list>');
    expect(href(here)).to.equal(`${location.href}#d=two`);
    await open(here, 'Training two');
    expect(isOpen(here)).to.equal('Training two');
    const alone = await show('<training-event id="e" item="two" opens="here"></training-event>');
    await rendered(alone, '[part="link"]:not([href^="https://example.org"])');
    await open(alone, 'Training two');
    expect(isOpen(alone)).to.equal('Training two');
  });
});

describe('An open training can be shared', () => {
  const start = location.pathname + location.search;
  const put = (what: { share?: unknown; clipboard?: unknown }) => {
    const { share, clipboard } = what;
    for (const [name, value] of Object.entries({ canShare: () => share !== undefined, share, clipboard }))
      Object.defineProperty(navigator, name, { configurable: true, value });
  };
  beforeEach(() => history.replaceState(null, '', start));
  afterEach(async () => {
    for (const name of ['canShare', 'share', 'clipboard']) Reflect.deleteProperty(navigator, name);
    await unmountAll();
    history.replaceState(null, '', start);
  });

  async function openAndShare(markup: string, title: string): Promise<TrainingElement> {
    const element = await show(markup);
    await open(element, title);
    const button = [...element.renderRoot.querySelectorAll('button')].find((one) => one.textContent?.includes('Share'));
    button?.click();
    await settle(element);
    return element;
  }

  it('by the dialog of the device', async () => {
    const shared: unknown[] = [];
    const actions: unknown[] = [];
    put({ share: (data: unknown) => Promise.resolve(shared.push(data)) });
    const told = ({ action, url }: { action: string; url: string }) => actions.push([action, url]);
    addEventListener('training-action', told, { once: true });
    await openAndShare('<training-list id="list"></training-list>', 'Training one');
    const url = `${location.origin}${start}#list=one`;
    expect(shared).to.deep.equal([{ title: 'Training one', url }]);
    expect(actions).to.deep.equal([['share', url]]);
  });

  it('by a copy of its link where there is no such dialog, and that is said', async () => {
    const copied: string[] = [];
    put({ clipboard: { writeText: (text: string) => Promise.resolve(void copied.push(text)) } });
    const element = await openAndShare('<training-list id="list" opens="here"></training-list>', 'Training two');
    expect(copied).to.deep.equal([PAGE]);
    expect(find(element, '.back').textContent).to.contain('The link has been copied.');
    expect(find(element, '[role="status"]').textContent).to.equal('The link has been copied.');
  });

  it('by hand where the browser forbids the clipboard', async () => {
    put({ clipboard: { writeText: () => Promise.reject(new Error('Forbidden')) } });
    const element = await openAndShare('<training-list id="list"></training-list>', 'Training one');
    expect(find(element, '.back').textContent).to.contain('#list=one');
  });

  it('and is not where it has no address', async () => {
    const element = await openAndShare('<training-list></training-list>', 'Training one');
    expect(find(element, '.back').textContent).not.to.contain('Share');
  });
});

describe('The address of a page', () => {
  const start = location.pathname + location.search;
  beforeEach(() => history.replaceState(null, '', start));
  afterEach(async () => {
    await unmountAll();
    history.replaceState(null, '', start);
  });

  const list = () => show('<training-list id="list"></training-list>');
  const newsList = () => show('<training-news id="news" kind="news"></training-news>');

  it('is shared: several elements stand in it side by side, and Back undoes the last step of whichever', async () => {
    const [left, right] = [await list(), await newsList()];
    await open(left, 'Training one');
    await open(right, 'News old');
    expect(location.hash).to.equal('#list=one;news=old');
    expect([isOpen(left), isOpen(right)]).to.deep.equal(['Training one', 'News old']);
    await goBack(left, right);
    expect([isOpen(left), isOpen(right)]).to.deep.equal(['Training one', undefined]);
    await goBack(left, right);
    expect([isOpen(left), isOpen(right)]).to.deep.equal([undefined, undefined]);
  });

  it('keeps the part of another when one is closed', async () => {
    const [left, right] = [await list(), await newsList()];
    await open(left, 'Training one');
    await open(right, 'News old');
    await back(left);
    expect(location.hash).to.equal('#news=old');
    expect(isOpen(right)).to.equal('News old');
  });

  it('opens several at once', async () => {
    history.replaceState(null, '', '#list=one;news=old');
    const [left, right] = [await list(), await newsList()];
    await rendered(left, '.article');
    await rendered(right, '.article');
    expect([isOpen(left), isOpen(right)]).to.deep.equal(['Training one', 'News old']);
  });

  it('keeps filters and an open item side by side', async () => {
    history.replaceState(null, '', '#list?q=one');
    const left = await show('<training-list id="list" controls="address"></training-list>');
    const right = await newsList();
    await open(right, 'News old');
    expect(location.hash).to.equal('#list?q=one;news=old');
    expect(links(left)).to.have.length(1);
    await open(left, 'Training one');
    await back(left);
    expect(location.hash).to.equal('#list?q=one;news=old');
  });

  for (const added of ['?utm_source=x&utm_medium=mail', '&fbclid=abc', '?fbclid=a&b=c'])
    it(`is read without what a campaign adds: ${added}`, async () => {
      history.replaceState(null, '', `#list=one${added}`);
      expect(isOpen(await show('<training-list id="list"></training-list>', '.article'))).to.equal('Training one');
    });

  it('is read as somebody wrote it who did not encode it', async () => {
    history.replaceState(null, '', '#list=https://example.org/?id=3&x=1');
    const element = await show('<training-list id="list"></training-list>', '.article');
    expect(isOpen(element)).to.contain('id=3');
  });

  it('is read with what a campaign adds to filters', async () => {
    history.replaceState(null, '', '#list?q=one?utm_source=x&utm_medium=mail');
    expect(links(await show('<training-list id="list" controls="address"></training-list>'))).to.have.length(1);
  });

  it('ends what is open when it becomes somebody else’s', async () => {
    for (const hash of ['#main', '#/route', '#!/route']) {
      const element = await list();
      await open(element, 'Training one');
      const moved = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      location.hash = hash;
      await moved;
      await settle(element);
      expect(isOpen(element), hash).to.equal(undefined);
      expect(location.hash).to.equal(hash);
      await unmountAll();
      history.replaceState(null, '', start);
    }
  });

  it('is left to a router whose routes stand in its hash', async () => {
    history.replaceState(null, '', '#/trainings');
    const element = await list();
    await open(element, 'Training one');
    expect(isOpen(element)).to.equal('Training one');
    expect(location.hash).to.equal('#/trainings');
  });

  it('is followed when a router changes it without a word', async () => {
    const element = await list();
    history.pushState(null, '', '#list=one');
    await rendered(element, '.article');
    expect(isOpen(element)).to.equal('Training one');
    history.pushState(null, '', start);
    await rendered(element, '[data-row]');
    expect(isOpen(element)).to.equal(undefined);
  });

  it('is looked at when a router that cannot be followed says so', async () => {
    const element = (await list()) as TrainingElement & { readAddress(): void };
    history.replaceState(null, '', '#list=one');
    element.readAddress();
    await rendered(element, '.article');
    expect(isOpen(element)).to.equal('Training one');
  });

  it('keeps the state of a router', async () => {
    history.replaceState({ key: 'of a router' }, '', start);
    const element = await list();
    await open(element, 'Training one');
    expect(history.state).to.deep.equal({ key: 'of a router' });
  });

  it('names what is not there, above what is', async () => {
    history.replaceState(null, '', '#list=gone');
    const element = await list();
    expect(seen(element)).to.contain('There is no such announcement');
    expect(links(element)).to.have.length(3);
  });
});
