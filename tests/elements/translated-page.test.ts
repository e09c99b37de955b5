import { expect } from '@open-wc/testing';
import '../../src/elements/training-agenda/grid.lazy.js';
import '../../src/elements/training-event/opening.lazy.js';
import '../../src/elements/training-list/month.lazy.js';
import '../../src/templates/article.lazy.js';
import type { TrainingElement } from '../../src/elements/training-element.js';
import type { Session } from '../../src/feed/format.js';
import { feedOf, news, training } from '../support/feeds.js';
import { mount, rendered, seen, settle, unmountAll } from '../support/mount.js';

const NOW = 'now="2026-11-10T11:00+02:00"';
const sessions: Session[] = ['Opening', 'Practice', 'Closing'].map((title, index) => ({
  title,
  startDate: `2026-11-16T1${index}:00`,
  tags: [title],
}));
const feed = feedOf(
  training('apple', { startDate: '2026-11-16T09:30', agenda: { sessions } }),
  training('berry', { startDate: '2026-11-17T09:30' }),
  training('cherry', { startDate: '2026-12-18T09:30' }),
  news('first'),
  news('second'),
);

/** What the translator of a browser does: each text is another, within elements of its own. */
function translate({ renderRoot }: TrainingElement): void {
  const texts = document.createTreeWalker(renderRoot, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (texts.nextNode()) found.push(texts.currentNode as Text);
  for (const text of found.filter(({ data, parentElement }) => data.trim() && parentElement?.localName !== 'style')) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.append(`[${text.data.trim()}]`);
    outer.append(inner);
    text.replaceWith(outer);
  }
}

async function show(markup: string): Promise<TrainingElement> {
  const element = mount(markup.replace('>', ` ${NOW}>`));
  element.feed = feed;
  await rendered(element, '[data-row], .card, .session');
  return element;
}

const plain = (element: TrainingElement) => seen(element).replace(/[[\]]/g, '').replace(/\s+/g, '');

describe('A page that is translated by the browser', () => {
  afterEach(unmountAll);

  for (const [what, markup, change] of [
    ['a list', '<training-list></training-list>', { tags: 'none', show: 'all' }],
    ['cards', '<training-list layout="cards" limit="1"></training-list>', { limit: 3 }],
    [
      'another feed in a list',
      '<training-list></training-list>',
      { feed: feedOf(training('damson'), training('elder')) },
    ],
    ['a month', '<training-list layout="month"></training-list>', { now: '2026-12-18T11:00+02:00' }],
    ['a card', '<training-event item="apple"></training-event>', { item: 'berry' }],
    ['a full training', '<training-event item="apple" layout="full"></training-event>', { item: 'cherry' }],
    [
      'an agenda',
      '<training-agenda item="apple"></training-agenda>',
      { feed: feedOf(training('apple', { agenda: { sessions: sessions.slice(1) } })) },
    ],
    ['news', '<training-news kind="news"></training-news>', { feed: feedOf(news('third'), news('first')) }],
  ] as const)
    it(`shows each thing with its own words when it changes: ${what}`, async () => {
      const element = await show(markup);
      translate(element);
      Object.assign(element, change);
      await settle(element);
      const fresh = await show(markup);
      Object.assign(fresh, change);
      await settle(fresh);
      expect(plain(element)).to.equal(plain(fresh));
    });

  it('keeps what has been translated where nothing has changed', async () => {
    const element = await show('<training-list></training-list>');
    translate(element);
    element.requestUpdate();
    await settle(element);
    expect(seen(element)).to.contain('[Training apple]');
  });
});
