import { expect } from '@open-wc/testing';
import { describeAgenda } from '../../src/describe/agenda.js';
import { sessionsOf } from '../../src/describe/filter-agenda.js';
import { foldText, itemIndex, sessionIndex } from '../../src/describe/search-index.js';
import type { JsonFeedItem } from '../../src/feed/format.js';
import { feedOf, news, training } from '../support/feeds.js';
import { read } from '../support/read.js';
import { at } from '../support/setting.js';

const NOW = '2026-11-17T11:00';

/** The ids of those of some items that match. */
function find(query: string, items: JsonFeedItem[], language = 'en'): string[] {
  const setting = at(NOW, language);
  return itemIndex(setting)
    .search(read(feedOf(...items)).items, query)
    .map(({ id }) => id);
}

describe('foldText', () => {
  for (const [one, other] of [
    ['Café', 'CAFE'],
    ['п’ятниця', "п'ятниця"],
    ['п’ятниця', 'пʼятниця'],
    ['п`ятниця', 'п‘ятниця'],
    ['Ґанок', 'ганок'],
    ['İzmir', 'izmir'],
    ['Straße', 'STRASSE'],
    ['Łódź', 'lodz'],
    ['Ὀδυσσεύς', 'οδυσσευσ'],
    ['مُحَمَّد', 'محمد'],
    ['مـحمد', 'محمد'],
    ['שָׁלוֹם', 'שלום'],
    ['co\u00adoperate', 'cooperate'],
  ] as const)
    it(`takes "${one}" for "${other}"`, () => expect(foldText(one)).to.equal(foldText(other)));

  it('tells words apart', () => expect(foldText('кіт')).not.to.equal(foldText('кут')));
});

describe('The search', () => {
  it('matches every word typed, anywhere, and in parts', () => {
    const items = [news('a', { title: 'Mentoring in the civil service' }), news('b', { title: 'Service desk' })];
    expect(find('serv', items)).to.deep.equal(['a', 'b']);
    expect(find('  SERVICE   mentor ', items)).to.deep.equal(['a']);
    expect(find('service nothing', items)).to.deep.equal([]);
    expect(find('  ', items)).to.deep.equal(['a', 'b']);
  });

  it('does not find a word across two texts', () => {
    expect(find('onetwo', [news('a', { title: 'one', summary: 'two' })])).to.deep.equal([]);
  });

  for (const [what, item] of [
    ['title', { title: 'Needle' }],
    ['summary', { summary: 'A needle' }],
    ['text', { content_text: 'A needle' }],
    ['HTML', { content_html: '<p>A n&#101;edle</p>' }],
    ['tags', { tags: ['needle'] }],
  ] as [string, Partial<JsonFeedItem>][])
    it(`looks into the ${what}`, () => expect(find('needle', [news('a', item)])).to.deep.equal(['a']));

  for (const [what, extension] of [
    ['speakers', { speakers: [{ name: 'A. Needle' }] }],
    ['speakers’ work', { speakers: [{ name: 'A', jobTitle: 'Smith', affiliation: 'Needle works' }] }],
    ['organisers', { organizer: { name: 'Needle works' } }],
    ['places', { location: { name: 'Needle hall' } }],
    ['addresses', { location: { name: 'Hall', address: { street: '1 Needle street', locality: 'Town' } } }],
    ['topics', { topics: ['Needles'] }],
    ['audience', { audience: ['Needle makers'] }],
    ['sessions', { agenda: { sessions: [{ title: 'The needle', startDate: '2026-11-16T10:00' }] } }],
    ['abstracts', { agenda: { sessions: [{ title: 'X', abstract: 'Needles', startDate: '2026-11-16T10:00' }] } }],
  ] as [string, Parameters<typeof training>[1]][])
    it(`looks into the ${what}`, () => expect(find('needle', [training('a', extension)])).to.deep.equal(['a']));

  it('does not look into HTML’s own names, nor into places that only participants may know', () => {
    expect(find('strong', [news('a', { content_html: '<strong>Text</strong>' })])).to.deep.equal([]);
    const location = { name: 'Secret hall', address: 'Secret street', afterRegistration: true };
    expect(find('secret', [training('a', { location })])).to.deep.equal([]);
  });

  it('looks into the language that is shown and the item’s own, and no other', () => {
    const translations = { uk: { title: 'Голка' }, de: { title: 'Nadel' } };
    const items = [training('a', { translations }, { title: 'Needle', language: 'en' })];
    expect(find('голка', items, 'uk')).to.deep.equal(['a']);
    expect(find('needle', items, 'uk')).to.deep.equal(['a']);
    expect(find('nadel', items, 'uk')).to.deep.equal([]);
  });

  it('finds sessions by their tracks, rooms, speakers and kinds', () => {
    const [item] = read(
      feedOf(
        training('a', {
          speakers: [{ id: 'ann', name: 'Ann Needle' }],
          agenda: {
            tracks: [{ id: 't', name: 'Response' }],
            rooms: [{ id: 'r', name: 'Great hall' }],
            sessions: [
              { title: 'One', startDate: '2026-11-16T10:00', track: 't', speakers: ['ann'] },
              { title: 'Two', startDate: '2026-11-16T10:00', room: 'r', kind: 'keynote' },
            ],
          },
        }),
      ),
    ).items;
    const setting = at(NOW);
    const sessions = sessionsOf(describeAgenda(item!, setting));
    const titles = (query: string) =>
      sessionIndex(item!, setting)
        .search(sessions, query)
        .map(({ title }) => title.text);
    expect(titles('response')).to.deep.equal(['One']);
    expect(titles('needle')).to.deep.equal(['One']);
    expect(titles('great')).to.deep.equal(['Two']);
    expect(titles('keynote')).to.deep.equal(['Two']);
    expect(titles('o')).to.deep.equal(['One', 'Two']);
  });

  it('folds what there is bit by bit, and each thing once', () => {
    const items = read(feedOf(...Array.from({ length: 50 }, (_, index) => news(`n${index}`)))).items;
    const index = itemIndex(at(NOW));
    expect(index.prepare(items, 0)).to.equal(false);
    expect(index.prepare(items, 10_000)).to.equal(true);
    expect(index.prepare(items, 0)).to.equal(true);
  });
});
