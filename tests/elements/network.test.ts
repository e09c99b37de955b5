import { expect } from '@open-wc/testing';
import type { TrainingElement } from '../../src/elements/training-element.js';
import '../../src/feed/kept-pages.lazy.js';
import { feedOf, training } from '../support/feeds.js';
import { HeldNetwork, turn } from '../support/held-network.js';
import { HeldTime } from '../support/held-time.js';
import { mount, rendered, seen, settle, unmountAll } from '../support/mount.js';

const NOW = '2026-11-01T10:00+02:00';
const feed = feedOf(training('one'));
const MINUTES = 60;

let network: HeldNetwork;
let time: HeldTime;
let isHidden = false;

function hide(hidden: boolean): void {
  isHidden = hidden;
  document.dispatchEvent(new Event('visibilitychange'));
}

function event(attributes = ''): TrainingElement {
  return mount(`<training-event src="/feed.json" item="one" now="${NOW}" ${attributes}></training-event>`);
}

async function shown(element: TrainingElement): Promise<string> {
  await settle(element);
  return seen(element);
}

beforeEach(() => {
  network = new HeldNetwork();
  time = new HeldTime();
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
});
afterEach(async () => {
  await unmountAll();
  time.restore();
  network.restore();
  isHidden = false;
  delete (document as { hidden?: unknown }).hidden;
});

describe('A feed that cannot be had', () => {
  it('is asked for again by itself, after pauses that grow', async () => {
    const element = event();
    const errors: string[] = [];
    element.addEventListener('training-error', ({ error }) => errors.push(error.reason));
    await network.last.fail();
    for (const [count, pause] of [2, 6, 18, 54, 162].entries()) {
      await time.pass(pause - 1);
      expect(network.requests, `${pause} s`).to.have.length(count + 1);
      await time.pass(1);
      expect(network.requests, `${pause} s`).to.have.length(count + 2);
      await network.last.fail();
    }
    expect(errors, 'told once').to.deep.equal(['network']);
    await time.pass(486);
    await network.last.answer(feed);
    expect(await shown(element)).to.contain('Training one');
  });

  it('is not asked for again by itself when the server says that the request was wrong', async () => {
    event();
    await network.last.answer('', { status: 404 });
    await time.pass(600 * MINUTES);
    expect(network.requests).to.have.length(1);
  });

  it('is asked for again when the server wants it, and not before', async () => {
    event();
    await network.last.answer('', { status: 503, headers: { 'retry-after': '120' } });
    await time.pass(119);
    expect(network.requests).to.have.length(1);
    await time.pass(1);
    expect(network.requests).to.have.length(2);
    const at = new Date(Date.now() + 300_000).toUTCString();
    await network.last.answer('', { status: 503, headers: { 'retry-after': at } });
    await time.pass(299);
    expect(network.requests).to.have.length(2);
    await time.pass(1);
    expect(network.requests).to.have.length(3);
  });

  it('rests while nobody looks, and comes back when somebody does', async () => {
    event();
    await network.last.fail();
    hide(true);
    await time.pass(60 * MINUTES);
    expect(network.requests).to.have.length(1);
    hide(false);
    expect(network.requests).to.have.length(2);
  });

  it('comes by itself when there is a connection again', async () => {
    const element = event();
    await network.last.fail();
    await time.pass(2);
    await network.last.fail();
    dispatchEvent(new Event('online'));
    await network.last.answer(feed);
    expect(network.requests).to.have.length(3);
    expect(await shown(element)).to.contain('Training one');
  });

  it('says in its message what a browser lets us know', async () => {
    const element = event();
    let message = '';
    element.addEventListener('training-error', ({ error }) => (message = error.message));
    await network.last.fail();
    expect(message).to.contain(navigator.onLine ? 'CORS' : 'offline');
    const login = mount('<training-event src="/login.json"></training-event>');
    login.addEventListener('training-error', ({ error }) => (message = error.message));
    await network.last.answer('<!doctype html><title>Log in</title>');
    expect(message).to.contain('HTML page');
  });
});

describe('A feed that grows old', () => {
  it('is fetched again when the page is looked at after long, and stays with its date when that fails', async () => {
    const element = event();
    await network.last.answer(feed);
    hide(true);
    await time.pass(14 * MINUTES);
    hide(false);
    expect(network.requests, 'not long').to.have.length(1);
    hide(true);
    await time.pass(2 * MINUTES);
    hide(false);
    expect(network.requests).to.have.length(2);
    expect(await shown(element), 'on screen meanwhile').to.contain('Training one');
    await network.last.fail();
    expect(await shown(element)).to.match(/^As of 1 November 2026.*Training one/);
    await time.pass(2);
    await network.last.answer(feed);
    expect(await shown(element)).not.to.contain('As of');
  });

  it('is never fetched again by itself while the page is looked at, unless the host asks for it', async () => {
    event();
    await network.last.answer(feed);
    await time.pass(600 * MINUTES);
    expect(network.requests).to.have.length(1);
  });

  it('is fetched again as often as the host asks', async () => {
    event('refresh="5"');
    for (const count of [2, 3, 4]) {
      await network.last.answer(feed);
      await time.pass(5 * MINUTES);
      expect(network.requests).to.have.length(count);
    }
  });

  it('is not fetched more often than its server says', async () => {
    event('refresh="1"');
    await network.last.answer(feed, { headers: { 'cache-control': 'public, max-age=600' } });
    await time.pass(9 * MINUTES);
    expect(network.requests).to.have.length(1);
    await time.pass(1 * MINUTES);
    expect(network.requests).to.have.length(2);
  });
});

describe('A feed that is kept on the device', () => {
  let stored: Map<string, Response>;

  beforeEach(() => {
    stored = new Map();
    const store = {
      put: (url: string, response: Response) => Promise.resolve(void stored.set(url, response)),
      delete: (url: string) => Promise.resolve(stored.delete(url)),
      keys: () => Promise.resolve([...stored.keys()]),
    };
    const open = () => Promise.resolve(store);
    const match = (url: string) => Promise.resolve(stored.get(url)?.clone());
    Object.defineProperty(globalThis, 'caches', { configurable: true, value: { open, match } });
  });
  afterEach(() => delete (globalThis as { caches?: unknown }).caches);

  it('shows with its date when it cannot be had', async () => {
    const before = event('offline');
    await network.last.answer(feed);
    await rendered(before, '.title');
    await unmountAll();
    const element = event('offline');
    await network.last.fail();
    // What is kept is read in an engine's own time.
    await rendered(element, '.title');
    expect(await shown(element)).to.match(/^As of 1 November 2026.*Training one/);
  });

  it('gives way to newer ones when there are many', async () => {
    for (let number = 0; number < 45; number++) {
      mount(`<training-event src="/feed-${number}.json" offline></training-event>`);
      await network.last.answer(feed);
      await turn();
    }
    expect(stored.size).to.equal(40);
    expect([...stored.keys()][0]).to.contain('/feed-5.json');
  });

  it('takes no more than a quarter of the room, and no more than 10 MiB', async () => {
    const long = { ...feed, description: 'x'.repeat(4 * 1024 * 1024) };
    for (const [name, page, kept] of [
      ['short', feed, 10],
      ['long', long, 2],
    ] as const) {
      mount(`<training-event src="/${name}-1.json" offline></training-event>`);
      for (let number = 2; number <= 12; number++)
        await network.last.answer({ ...page, next_url: `/${name}-${number}.json` });
      await network.last.answer(page);
      for (let turns = 0; turns < 5; turns++) await turn();
      expect([...stored.keys()].filter((url) => url.includes(name))).to.have.length(kept);
    }
  });

  it('is kept only where the host asks for it', async () => {
    event();
    await network.last.answer(feed);
    await turn();
    expect([...stored.keys()]).to.deep.equal([]);
  });
});

describe('A feed of several pages', () => {
  const page = (id: string, next?: string) => ({ ...feedOf(training(id)), ...(next && { next_url: next }) });
  const list = (attributes = '') =>
    mount(`<training-list src="/feed.json" now="${NOW}" ${attributes}></training-list>`);
  const titles = (element: TrainingElement) =>
    [...element.renderRoot.querySelectorAll('.title')].map((title) => title.textContent?.trim());
  const codes = (element: TrainingElement) => element.issues.map(({ code, path }) => `${code} ${path}`);

  it('shows the first page at once and the others when they have come', async () => {
    const element = list();
    await network.last.answer(page('one', 'feed-2.json'));
    await settle(element);
    expect(titles(element)).to.deep.equal(['Training one']);
    expect(network.last.url).to.equal(`${location.origin}/feed-2.json`);
    await network.last.answer(page('two', 'feed-3.json'));
    await network.last.answer(page('three'));
    await settle(element);
    expect(titles(element)).to.have.members(['Training one', 'Training two', 'Training three']);
    expect(element.issues).to.deep.equal([]);
  });

  it('waits with an item that may stand on a later page', async () => {
    const element = mount(`<training-event src="/feed.json" item="two" now="${NOW}"></training-event>`);
    await network.last.answer(page('one', 'feed-2.json'));
    expect(await shown(element)).to.equal('Loading…');
    await network.last.answer(page('two'));
    expect(await shown(element)).to.contain('Training two');
  });

  it('is shown in part when a page does not come, says so, and goes on trying', async () => {
    const element = list();
    await network.last.answer(page('one', 'feed-2.json'));
    await network.last.fail();
    expect(await shown(element)).to.match(/Some of the announcements could not be loaded.*Training one/);
    expect(codes(element)).to.deep.equal(['page-missing next_url']);
    await time.pass(2);
    await network.last.answer(page('one', 'feed-2.json'));
    await network.last.answer(page('two'));
    expect(await shown(element))
      .to.contain('Training two')
      .and.not.to.contain('could not');
  });

  it('ends where it leads back to itself, or names an id twice', async () => {
    const element = list();
    await network.last.answer(page('one', 'feed-2.json'));
    await network.last.answer(page('one', 'feed.json'));
    await settle(element);
    expect(titles(element)).to.deep.equal(['Training one']);
    expect(codes(element)).to.have.members(['page-known pages[1].next_url', 'duplicate-id pages[1].items[0].id']);
  });

  for (const next of ['https://elsewhere.example/2.json', '//elsewhere.example/2.json', 'http://elsewhere.example:81/'])
    it(`asks no server that the host did not name, such as ${next}`, async () => {
      const element = list();
      await network.last.answer(page('one', next));
      await settle(element);
      expect(network.requests).to.have.length(1);
      expect(titles(element)).to.deep.equal(['Training one']);
      expect(codes(element)).to.deep.equal(['page-elsewhere next_url']);
    });

  it('goes on at the servers that the host names', async () => {
    const element = list('limits="origins=https://a.example,https://elsewhere.example/feeds/"');
    await network.last.answer(page('one', 'https://elsewhere.example/2.json'));
    await network.last.answer(page('two', '/feed-3.json'));
    await settle(element);
    expect(network.requests.map(({ url }) => new URL(url).host)).to.deep.equal([
      location.host,
      'elsewhere.example',
      'elsewhere.example',
    ]);
  });

  it('is taken in up to the limits of pages and items', async () => {
    const element = list('limits="pages=2 items=3"');
    await network.last.answer(page('one', 'feed-2.json'));
    await network.last.answer({ ...feedOf(training('two'), training('three'), training('four')), next_url: '3.json' });
    await settle(element);
    expect(network.requests).to.have.length(2);
    expect(titles(element)).to.have.length(3);
    expect(codes(element)).to.have.members(['too-many pages[1].next_url', 'too-many pages[1].items']);
  });
});

describe('A feed of an odd encoding', () => {
  const bytes = (text: string, size: 1 | 2, isBig = false) => {
    const made = new Uint8Array(text.length * size);
    [...text].forEach((character, index) => {
      const code = character.charCodeAt(0);
      made[index * size + (size === 2 && isBig ? 1 : 0)] = code & 0xff;
      if (size === 2) made[index * size + (isBig ? 0 : 1)] = code >> 8;
    });
    return made;
  };
  const written = JSON.stringify(feedOf(training('one', {}, { title: 'Тренінг' })));
  const cp1251 = new TextEncoder().encode(written.replace('Тренінг', '\u00d2'));

  for (const [name, body, type] of [
    ['UTF-8 with a byte-order mark', new TextEncoder().encode(`\ufeff${written}`), 'application/json'],
    ['UTF-16 with a mark', bytes(`\ufeff${written}`, 2), 'application/json'],
    ['UTF-16, big end first', bytes(`\ufeff${written}`, 2, true), 'application/json'],
    ['UTF-16 without a mark', bytes(written, 2), 'application/json'],
  ] as const)
    it(`is read: ${name}`, async () => {
      const element = event();
      await network.last.answer(body, { headers: { 'content-type': type } });
      expect(await shown(element)).to.contain('Тренінг');
    });

  it('is read: windows-1251, as its type says', async () => {
    const element = event();
    // The two bytes of U+00D2 in UTF-8 give way to one of windows-1251.
    const at = cp1251.indexOf(0xc3);
    const body = new Uint8Array([...cp1251.slice(0, at), 0xd2, ...cp1251.slice(at + 2)]);
    await network.last.answer(body, { headers: { 'content-type': 'application/json; charset=windows-1251' } });
    expect(await shown(element)).to.contain('Т');
  });
});

describe('A feed beyond the limits', () => {
  it('is cut, and what was cut is found', async () => {
    const element = mount(
      `<training-event src="/feed.json" limits="text=40 sessions=1 entries=2 bytes=5000"></training-event>`,
    );
    const session = (title: string) => ({ title, startDate: '2026-11-16T10:00' });
    const agenda = { sessions: [session('First'), session('Second')] };
    await network.last.answer(
      feedOf(
        training(
          'one',
          { agenda, audience: ['a', 'b', 'c'] },
          { title: 'A title that is much longer than it should ever be' },
        ),
      ),
    );
    expect(await shown(element)).to.contain('A title that is much longer than it sho…');
    expect(element.issues.map(({ code, path }) => `${code} ${path}`)).to.have.members([
      'too-long items[0].title',
      'too-many items[0]._training.agenda.sessions',
      'too-many items[0]._training.audience',
    ]);
    const larger = mount(`<training-event src="/feed.json" limits="bytes=100"></training-event>`);
    let reason = '';
    larger.addEventListener('training-error', ({ error }) => (reason = error.reason));
    await network.last.answer(feed);
    expect(reason).to.equal('too-large');
  });
});
