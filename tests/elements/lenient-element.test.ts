import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/elements/training-list/month.lazy.js';
import '../../src/elements/training-agenda/grid.lazy.js';
import type { TrainingElement } from '../../src/elements/training-element.js';
import { feedOf, news, training } from '../support/feeds.js';
import { turn } from '../support/held-network.js';
import { mount, seen, settle, unmountAll } from '../support/mount.js';

type Properties = Record<string, unknown>;

const agenda = { sessions: [{ startDate: '2026-11-16T10:00', title: 'Opening' }] };
const feed = JSON.stringify(feedOf(training('42', { agenda }), news('n')));
const inside = `<script type="application/feed+json">${feed}</script>`;

/** Every attribute of every element, with a value that shows. */
const attributes: Record<string, Record<string, string>> = {
  'training-event': { item: '42', layout: 'row' },
  'training-list': { show: 'past', layout: 'cards', limit: '1', tags: 'law', controls: '', personal: '' },
  'training-agenda': { item: '42', day: '1', layout: 'grid' },
  'training-news': { layout: 'compact', kind: 'news', limit: '1', tags: 'law', opens: 'page' },
};
const common = {
  now: '2026-11-17T11:00+02:00',
  src: '#nothing',
  refresh: '5',
  offline: '',
  limits: 'items=1',
  'time-zone': 'viewer',
  images: 'none',
  'heading-level': '2',
};

const nameOf = (attribute: string) => attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe('A property that a page takes away', () => {
  afterEach(unmountAll);

  for (const [tag, own] of Object.entries(attributes)) {
    for (const [attribute, value] of Object.entries({ ...own, ...common })) {
      const now = attribute === 'now' ? '' : `now="${common.now}"`;

      async function show(written = ''): Promise<TrainingElement> {
        const element = mount(`<${tag} ${now} ${written}>${inside}</${tag}>`);
        await settle(element);
        return element;
      }

      it(`${tag}: ${attribute} may be removed, and is as if never set`, async () => {
        const never = await show();
        const element = await show(`${attribute}="${value}"`);
        element.removeAttribute(attribute);
        await settle(element);
        expect(seen(element)).to.equal(seen(never));
        expect((element as unknown as Properties)[nameOf(attribute)]).to.equal(
          (never as unknown as Properties)[nameOf(attribute)],
        );
      });

      it(`${tag}: ${attribute} may be undefined or null as a property`, async () => {
        const never = await show();
        const element = await show(`${attribute}="${value}"`);
        for (const nothing of [undefined, null]) {
          (element as unknown as Properties)[nameOf(attribute)] = nothing;
          await settle(element);
          expect(seen(element)).to.equal(seen(never));
        }
      });
    }
  }

  for (const attribute of ['src', 'ics', 'rss']) {
    it(`training-subscribe: ${attribute}`, async () => {
      const element = mount<LitElement>(`<training-subscribe ${attribute}="feed"></training-subscribe>`);
      await turn();
      element.removeAttribute(attribute);
      await element.updateComplete;
      expect(element.matches(':state(empty)')).to.equal(true);
    });
  }

  it('a number is read as text where text is meant, and an address as its text', async () => {
    const element = mount(`<training-event now="${common.now}">${inside}</training-event>`);
    (element as unknown as Properties).item = 42;
    (element as unknown as Properties).src = new URL('https://ministry.example/feed.json');
    await settle(element);
    expect(element.renderRoot.querySelector('.title')?.textContent).to.contain('Training 42');
    expect(element.src).to.equal('https://ministry.example/feed.json');
  });
});

describe('An attribute that a server has written by the name of its property', () => {
  afterEach(unmountAll);

  it('is read as the one with the hyphen, and follows it later', async () => {
    const card = mount(
      `<training-event headingLevel="2" timeZone="Asia/Kathmandu" now="${common.now}">${inside}</training-event>`,
    );
    await settle(card);
    expect(card.renderRoot.querySelector('h2')).not.to.equal(null);
    expect(card.timeZone).to.equal('Asia/Kathmandu');
    card.setAttribute('heading-level', '4');
    await settle(card);
    expect(card.renderRoot.querySelector('h4')).not.to.equal(null);
  });
});
