import { expect } from '@open-wc/testing';
import type { Outcome } from '../../src/studio/check/preflight/outcome.js';
import { preflight, type Line, type Topic } from '../../src/studio/check/preflight/preflight.js';
import '../../src/studio/check/preflight/studio-preflight.js';
import type { StudioPreflight } from '../../src/studio/check/preflight/studio-preflight.js';
import { loadScript } from '../support/barriers.js';

const ADDRESS = 'https://ministry.example/feed.json';
const FEED = '{ "version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [] }';

/** What a page sees of a feed that is published as it should be. */
const SEEN: Outcome = {
  asked: ADDRESS,
  url: ADDRESS,
  status: 200,
  isThere: true,
  headers: new Headers({ 'content-type': 'application/feed+json', 'last-modified': 'Mon, 02 Nov 2026 10:00:00 GMT' }),
  redirects: [],
  bytes: FEED.length,
  text: FEED,
  seesAll: false,
};

/** The topics that stand so, in their order. */
const topicsOf = (lines: readonly Line[], ...states: Line['state'][]) =>
  lines.filter(({ state }) => states.includes(state)).map(({ topic }) => topic);

const toMend = (outcome: Partial<Outcome>) => topicsOf(preflight({ ...SEEN, ...outcome }), 'bad', 'warning');

const all = new Headers({
  'access-control-allow-origin': '*',
  'content-type': 'application/json',
  'cache-control': 'max-age=600',
  'content-encoding': 'br',
});

describe('The pre-flight of an address', () => {
  it('finds nothing in one that is as it should be, and says what a browser hides', () => {
    expect(toMend({})).to.deep.equal([]);
    expect(topicsOf(preflight(SEEN), 'hidden')).to.deep.equal(['packed']);
    expect(topicsOf(preflight({ ...SEEN, headers: all, seesAll: true }), 'hidden')).to.deep.equal([]);
  });

  const cases: readonly (readonly [string, Partial<Outcome>, Topic[]])[] = [
    ['http', { asked: 'http://ministry.example/feed.json' }, ['protected']],
    ['a status', { status: 404, text: 'Not found' }, ['reached']],
    ['nothing there', { status: 0, isThere: false, text: '', headers: new Headers() }, ['reached']],
    ['no CORS', { status: 0, text: '', headers: new Headers() }, ['readable']],
    ['a wrong type', { headers: new Headers({ 'content-type': 'text/html', 'last-modified': 'x' }) }, ['type']],
    ['a web page', { text: '<!doctype html><title>Feed</title>' }, ['form']],
    ['an RSS feed', { text: '<rss></rss>' }, ['form']],
    ['a large feed', { bytes: 300_000 }, ['size']],
    ['a detour', { redirects: [{ status: 302, to: ADDRESS }] }, ['detours']],
    [
      'long caching',
      { headers: new Headers({ ...Object.fromEntries(all), 'cache-control': 'max-age=999999' }), seesAll: true },
      ['caching'],
    ],
    [
      'CORS for one page only',
      {
        headers: new Headers({ ...Object.fromEntries(all), 'access-control-allow-origin': 'https://a.example' }),
        seesAll: true,
      },
      ['readable'],
    ],
  ];
  for (const [name, outcome, topics] of cases)
    it(`tells ${name}, and nothing else`, () => expect(toMend(outcome)).to.deep.equal(topics));

  it('says nothing of an answer that it could not read', () => {
    const lines = preflight({ ...SEEN, status: 0, text: '', headers: new Headers() });
    expect(topicsOf(lines, 'hidden')).to.deep.equal(['type', 'form', 'size', 'detours', 'caching', 'packed']);
    expect(topicsOf(lines, 'ok')).to.deep.equal(['protected', 'reached']);
  });
});

describe('<studio-preflight>', () => {
  let element: StudioPreflight;

  async function look(path: string): Promise<void> {
    element = document.createElement('studio-preflight');
    element.url = new URL(path, location.href).href;
    element.language = 'en';
    document.body.append(element);
    await element.updateComplete;
    const drawn = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!element.renderRoot.querySelector('.lines')) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(element.renderRoot, { childList: true, subtree: true });
    });
    element.renderRoot.querySelector('button')!.click();
    await drawn;
  }
  afterEach(() => element.remove());

  const words = (state: string) =>
    [...element.renderRoot.querySelectorAll(`.lines .${state}`)].map(({ textContent }) => textContent);

  it('asks the address, and says each line with what mends it', async () => {
    await look('/demo/feeds/training.json');
    expect(words('ok').join()).to.contain('The server answers.').and.to.contain('It is a JSON feed.');
    expect(element.renderRoot.textContent).to.contain(`connect-src ${location.origin}`);
  });

  it('tells a web page from a feed, and an address where nothing is', async () => {
    await look('/demo/index.html');
    expect(words('bad').join()).to.contain('This is a web page: give the address of the feed itself');
    element.remove();
    await look('/no-such-feed.json');
    expect(words('bad').join()).to.contain('404');
  });

  it('has no barriers that axe knows', async () => {
    type Axe = { run(context: unknown, options: unknown): Promise<{ violations: { id: string }[] }> };
    const axe = await loadScript<Axe>(window, '/node_modules/axe-core/axe.min.js', 'axe');
    await look('/no-such-feed.json');
    const { violations } = await axe.run(element, { resultTypes: ['violations'] });
    expect(violations.map(({ id }) => id)).to.deep.equal([]);
  });
});
