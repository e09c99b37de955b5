import { expect } from '@open-wc/testing';
import type { TrainingElement } from '../../src/elements/training-element.js';
import type { JsonFeed } from '../../src/feed/format.js';
import { expectStepsNoSlower } from '../support/clock.js';
import { until } from '../support/demo.js';
import { fillFeed } from '../support/fill-feed.js';
import { turn } from '../support/held-network.js';
import { harmIn } from '../support/harm.js';
import { enforcesTrustedTypes, StrictPage, type PolicyName } from '../support/strict-page.js';

const NOW = '2026-11-10T10:00+02:00';
const TAGS: readonly [tag: string, attributes: Record<string, string>][] = [
  ['training-event', { now: NOW }],
  ['training-event', { now: NOW, layout: 'full' }],
  ['training-event', { now: NOW, opens: 'here' }],
  ['training-list', { now: NOW, show: 'all', controls: '' }],
  ['training-list', { now: NOW, layout: 'month' }],
  ['training-agenda', { now: NOW, controls: '' }],
  ['training-news', { now: NOW, kind: 'all', controls: '' }],
  // What a feed says of itself is shown with an item that says nothing of it.
  ['training-event', { now: NOW, layout: 'full', 'data-shows': 'news' }],
];

/** What can be shown of a feed; the library's own elements, or one that is careless on purpose. */
type Target = Pick<TrainingElement, 'feed' | 'renderRoot' | 'updateComplete'> & {
  item?: string;
  dataset: DOMStringMap;
};

const collections = (await (await fetch('/strict/payloads.json')).json()) as { name: string; payloads: string[] }[];
const isEnforced = await enforcesTrustedTypes();

async function attack(page: StrictPage, targets: readonly Target[], payloads: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  const { seen } = page.window;
  const begun = page.requests.length;
  page.window.isUnderAttack = true;
  for (const payload of payloads) {
    // A page that lets nobody else have a turn is taken for one that hangs.
    await turn();
    const harm = new Set<string>();
    const draw = (text: string) => showAll(targets, fillFeed(text));
    await expectStepsNoSlower(
      () => draw(payload),
      () => draw('Plain words '.repeat(payload.length / 12)),
    ).catch((error: Error) => harm.add(error.message));
    for (const target of targets) for (const one of harmIn(target.renderRoot)) harm.add(one);
    if (page.loads > 0 || seen.executed.length > 0) harm.add(`it ran: ${seen.executed.splice(0).join(', ')}`);
    for (const one of harm) found.push(`${payload} → ${one}`);
    if (page.loads > 0) return found;
  }
  await page.quiet();
  // Pictures may come, and where the policy lets none come it says so. Browsers also tell of styles and handlers in
  // what is parsed only to be cleaned; had any been left, they would have been found.
  const requests = page.requests.slice(begun).filter(({ initiatorType }) => initiatorType !== 'img');
  const violations = seen.violations.filter(
    (violation) => !/^(img-src|script-src-attr|style-src-(attr|elem)) /.test(violation),
  );
  return [
    ...found,
    ...requests.map(({ name }) => `asked for ${name}`),
    ...seen.executed,
    ...violations,
    ...seen.errors,
  ];
}

async function showAll(targets: readonly Target[], feed: JsonFeed): Promise<void> {
  for (const target of targets) show(target, feed);
  for (const target of targets) await target.updateComplete;
}

function show(target: Target, feed: JsonFeed): void {
  if (target.dataset.shows) target.item = feed.items[1]!.id.toWellFormed().trim();
  target.feed = feed;
}

/** A page with all elements, which have drawn something harmless, so that all that they need is there. */
async function openWithElements(policy: PolicyName): Promise<{ page: StrictPage; elements: TrainingElement[] }> {
  const page = await StrictPage.open(policy);
  const elements = TAGS.map(([tag, attributes]) => page.add(tag, attributes));
  for (const element of elements) show(element, fillFeed('Plain words'));
  await until(() => elements.every((element) => element.shadowRoot!.querySelector('.title, .session')));
  // The filters say what a feed has in it, once there is anything to choose between.
  for (const { shadowRoot } of elements) shadowRoot!.querySelector<HTMLElement>('.ask > button')?.click();
  await page.quiet();
  return { page, elements };
}

/** What no element may be: it takes whatever a feed says for HTML. */
function makeCareless(page: StrictPage): Target {
  const host = page.document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  page.document.body.append(host);
  return {
    dataset: {},
    renderRoot: root,
    updateComplete: Promise.resolve(true),
    set feed(feed: JsonFeed) {
      root.innerHTML = feed.items[0]!.content_html!;
    },
  };
}

describe('The check itself', () => {
  it('finds what a careless element lets happen', async () => {
    const page = await StrictPage.open('open');
    const found = await attack(
      page,
      [makeCareless(page)],
      [
        '<img src="/demo/pictures/icon.svg" onload="alert(7)">',
        '<a href="javascript:alert(8)">Text</a>',
        '<link rel="stylesheet" href="/strict/x.css">',
      ],
    );
    expect(found.join('\n')).to.match(/<img onload=/);
    expect(found.join('\n')).to.contain('a link to javascript:alert(8)');
    expect(found.join('\n')).to.match(/asked for \S+\/strict\/x\.css/);
    // A picture takes its time to come.
    await until(() => [...found, ...page.window.seen.executed].some((one) => /(^|it ran: )alert\(7\)$/.test(one)));
    page.close();
  });

  it('puts a payload into every text that is shown', async () => {
    const { page, elements } = await openWithElements('open');
    for (const element of elements) {
      const words = element.renderRoot.textContent.split('Plain words').length - 1;
      expect(words, element.localName).to.be.above(element.dataset.shows ? 1 : 2);
    }
    // A title, a summary, people, places, materials, sessions …
    expect(elements[1]!.renderRoot.textContent.split('Plain words').length).to.be.above(30);
    page.close();
  });
});

const modes = [
  { policy: 'open', name: 'without Trusted Types' },
  {
    policy: 'strict',
    name: isEnforced ? 'with Trusted Types' : 'with a policy whose Trusted Types this browser ignores',
  },
] as const;

for (const { policy, name } of modes)
  describe(`Payloads in every field, ${name},`, () => {
    let page: StrictPage;
    let elements: TrainingElement[];
    before(async () => ({ page, elements } = await openWithElements(policy)));
    after(() => page.close());

    for (const { name: collection, payloads } of collections)
      it(`do nothing: ${collection}, ${payloads.length} of them`, async function () {
        this.timeout(120_000 + 500 * payloads.length);
        const found = await attack(page, elements, payloads);
        expect(found.slice(0, 20).join('\n'), `${found.length} things`).to.equal('');
      });
  });

describe('A payload in a title', () => {
  it('is read as it was written', async () => {
    const { page, elements } = await openWithElements('open');
    const [own] = collections;
    // An entity is taken for what it stands for, because systems write them into titles; and words without end are cut.
    for (const payload of own!.payloads.filter((one) => !/&#?\w|\S{2000}/.test(one))) {
      show(elements[0] as Target, fillFeed(payload));
      await elements[0]!.updateComplete;
      const title = elements[0]!.renderRoot.querySelector('.title')!;
      expect(title.textContent.trim()).to.equal(payload.toWellFormed().trim());
    }
    page.close();
  });
});
