import { expect } from '@open-wc/testing';
import { feedOf, training } from '../support/feeds.js';
import { until } from '../support/demo.js';
import { enforcesTrustedTypes, StrictPage, type PolicyName } from '../support/strict-page.js';

type Policy = { createHTML(text: string): unknown };

const FEED = { src: '/demo/feeds/training.json', now: '2026-11-17T11:00+02:00' };
const NEWS = { src: '/demo/feeds/plain.json', now: '2026-11-17T11:00+02:00' };

/** Every element, and what is drawn in it in the end. */
const ELEMENTS: readonly [tag: string, attributes: Record<string, string>, drawn: string][] = [
  ['training-event', FEED, '.card'],
  ['training-event', { ...FEED, layout: 'row' }, '.title'],
  ['training-event', { ...FEED, layout: 'full' }, '.article .programme'],
  ['training-list', { ...FEED, show: 'all' }, '.card, [data-row]'],
  ['training-agenda', FEED, '.session .track'],
  ['training-agenda', { ...FEED, layout: 'grid' }, '.board .session'],
  ['training-agenda', { ...FEED, controls: '' }, '.session .pick'],
  ['training-subscribe', { src: FEED.src, ics: '/calendar.ics', rss: '/feed.xml' }, 'a'],
  ['training-news', NEWS, '.rows .title'],
];

/** A page with all elements, when each has drawn what it draws. */
async function openDrawn(policy: PolicyName, copies?: number): Promise<StrictPage> {
  const page = await StrictPage.open(policy, copies);
  const elements = ELEMENTS.map(([tag, attributes]) => page.add(tag, attributes));
  await until(() => ELEMENTS.every(([, , drawn], index) => elements[index]!.shadowRoot?.querySelector(drawn)));
  elements[0]!.renderRoot.querySelector<HTMLElement>('.calendar > button')!.click();
  await until(() => elements[0]!.renderRoot.querySelector('.way') !== null);
  const news = elements.at(-1)!;
  news.renderRoot.querySelector<HTMLElement>('.title [part="link"]')!.click();
  await until(() => news.renderRoot.querySelector('.article .prose') !== null);
  await page.quiet();
  return page;
}

describe('A page under a strict Content Security Policy', () => {
  let page: StrictPage;
  before(async () => {
    page = await openDrawn('strict');
    console.log(`Trusted Types are ${(await enforcesTrustedTypes()) ? '' : 'not '}enforced by this browser.`);
  });
  after(() => page.close());

  it('shows every element, with nothing blocked and nothing to complain of', () => {
    const { violations, errors, said } = page.window.seen;
    expect([...violations, ...errors, ...said]).to.deep.equal([]);
  });

  it('gets the styles and the pictures', async () => {
    const [card] = page.document.getElementsByTagName('training-event');
    const frame = card!.shadowRoot!.querySelector('.frame')!;
    expect(page.window.getComputedStyle(frame).display).to.equal('block');
    const picture = card!.shadowRoot!.querySelector('img')!;
    picture.loading = 'eager';
    await until(() => picture.naturalWidth > 0);
  });

  it('hears nothing of the styles that a feed’s HTML brings along', async () => {
    const html =
      '<style>p { margin: 0 }</style><p class="x" style="text-align:center">Text<img src="/demo/pictures/icon.svg" onload="x()"\nstyle=\'width: 9px\'></p>';
    const full = page.add('training-event', { layout: 'full', now: FEED.now });
    full.feed = feedOf(training('styled', {}, { content_html: html }));
    await until(() => full.shadowRoot!.querySelector('.prose p') !== null);
    await page.quiet();
    expect(full.shadowRoot!.querySelector('.prose p')!.getAttributeNames()).to.deep.equal([]);
    expect(page.window.seen.violations).to.deep.equal([]);
  });

  it('draws all of a long programme, which its parts do bit by bit with the one file’s Lit', async () => {
    const sessions = Array.from({ length: 200 }, (_, index) => ({
      title: `Session ${index}`,
      startDate: `2026-11-16T${String(8 + Math.floor(index / 20)).padStart(2, '0')}:00`,
    }));
    const feed = feedOf(training('long', { agenda: { sessions } }));
    const tags: [string, Record<string, string>][] = [
      ['training-agenda', {}],
      ['training-agenda', { layout: 'grid' }],
      ['training-event', { layout: 'full' }],
    ];
    for (const [tag, attributes] of tags) {
      const element = page.add(tag, { ...attributes, item: 'long', now: FEED.now });
      element.feed = feed;
      await until(() => element.shadowRoot!.querySelectorAll('.session').length === 200);
      element.remove();
    }
    const { violations, errors, said } = page.window.seen;
    expect([...violations, ...errors, ...said]).to.deep.equal([]);
  });

  it('gives the reader a calendar file, which no directive has to allow', async () => {
    const card = page.document.querySelector('training-event')!;
    const made: string[] = [];
    card.addEventListener('training-action', ({ url }) => made.push(url), { once: true });
    card.shadowRoot!.querySelector<HTMLElement>('button.way')!.click();
    expect(made.join()).to.match(/^blob:/);
    expect(await (await fetch(made[0]!)).text()).to.match(/^BEGIN:VCALENDAR\r\n/);
    await page.quiet();
    const { violations, errors, said } = page.window.seen;
    expect([...violations, ...errors, ...said]).to.deep.equal([]);
    expect(page.loads).to.equal(0);
  });

  it('gives a track its colour', () => {
    const track = page.document.querySelector('training-agenda')!.shadowRoot!.querySelector<HTMLElement>('.track')!;
    expect(track.style.getPropertyValue('--_track')).not.to.equal('');
  });

  it('is asked for nothing but our files, the feed and its pictures, and keeps nothing on the device', async () => {
    const foreign = page.requests.filter(({ name }) => !/\/(cdn|demo\/feeds|demo\/pictures)\//.test(name));
    expect(foreign.map(({ name }) => name)).to.deep.equal([]);
    expect(page.document.cookie).to.equal('');
    expect(page.window.localStorage.length + page.window.sessionStorage.length).to.equal(0);
    expect((await page.window.indexedDB.databases()).length).to.equal(0);
  });

  it('leaves our policy to nobody else', () => {
    const globals = Object.entries(Object.getOwnPropertyDescriptors(page.window));
    const policies = globals.filter(
      ([, { value }]) => typeof (value as Partial<Policy> | null)?.createHTML === 'function',
    );
    expect(policies.map(([name]) => name)).to.deep.equal([]);
  });
});

describe('A page with two copies of the script', () => {
  it('is served by the first, and told nothing', async () => {
    const page = await openDrawn('strict', 2);
    const { violations, errors, said } = page.window.seen;
    // The second one is refused a policy of the same name, which it does not need.
    expect(violations.filter((violation) => !violation.startsWith('trusted-types '))).to.deep.equal([]);
    expect([...errors, ...said]).to.deep.equal([]);
    page.close();
  });
});

for (const policy of ['forbidding', 'forbiddingAll'] as const)
  describe(`A page that forbids our policy (${policy})`, () => {
    it('shows its own content instead, and its developers one sentence', async () => {
      if (!(await enforcesTrustedTypes())) return;
      const page = await StrictPage.open(policy);
      const element = page.add('training-event', FEED, 'Our own words');
      expect(element.shadowRoot).to.equal(null);
      expect(element.innerText).to.equal('Our own words');
      expect(element.offsetHeight).to.be.above(10);
      const { errors, said } = page.window.seen;
      expect(errors).to.deep.equal([]);
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/^error: training-widgets: .*trusted-types training-widgets$/);
      page.close();
    });
  });

describe('A page that names its policies and asks for none', () => {
  it('shows the elements without ours', async () => {
    const page = await openDrawn('naming');
    const { errors, said } = page.window.seen;
    expect([...errors, ...said]).to.deep.equal([]);
    page.close();
  });
});
