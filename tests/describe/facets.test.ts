import { expect } from '@open-wc/testing';
import { describeAgenda } from '../../src/describe/agenda.js';
import {
  countFacets,
  hasChoice,
  itemFacets,
  keepChosen,
  sessionFacets,
  type FacetGroup,
} from '../../src/describe/facets.js';
import { keepSessions, sessionsOf } from '../../src/describe/filter-agenda.js';
import { feedOf, news, training } from '../support/feeds.js';
import { read as readFeed } from '../support/read.js';
import { at } from '../support/setting.js';

const setting = at('2026-11-17T11:00');
const facets = itemFacets(setting);

const kyiv = { name: 'Centre', address: { locality: { en: 'Kyiv', uk: 'Київ' } } };
const items = readFeed(
  feedOf(
    training('a', { attendanceMode: 'online', inLanguage: ['uk', 'en'] }, { tags: ['Law', 'budget'] }),
    training('b', { attendanceMode: 'in-person', inLanguage: ['uk'], location: kyiv }, { tags: ['law'] }),
    training('c', { attendanceMode: 'in-person', location: { name: 'Library' }, status: 'cancelled' }),
    training('d', { startDate: '2026-12-01', endDate: '2026-12-02', registration: { status: 'open' } }),
    news('e', { tags: ['law', 'LAW'] }),
  ),
).items;

const choose = (choice: Record<string, string[]>) =>
  new Map(Object.entries(choice).map(([facet, keys]) => [facet, new Set(keys)]));
const kept = (choice: Record<string, string[]>) => keepChosen(items, facets, choose(choice)).map(({ id }) => id);
const count = (choice: Record<string, string[]> = {}, found = items, of = setting) =>
  countFacets(items, found, itemFacets(of), choose(choice), 'en');
/** `{ Format: 'In person 2, Online 1' }` */
const read = (groups: readonly FacetGroup[]) =>
  Object.fromEntries(
    groups.map(({ title, options }) => [
      title,
      options.map(({ said, count: number, isChosen }) => `${said.text} ${number}${isChosen ? '!' : ''}`).join(', '),
    ]),
  );

describe('The facets', () => {
  it('count what has each value, and leave out what does not divide', () => {
    expect(read(count())).to.deep.equal({
      Format: 'In person 2, Online 1',
      Language: 'English 1, Ukrainian 2',
      Status: 'On now 2, Registration is open 1, Cancelled 1',
      Place: 'Kyiv 1, Library 1',
      Tags: 'budget 1, Law 3',
    });
    expect(countFacets(items.slice(3, 4), items.slice(3, 4), facets, new Map(), 'en')).to.deep.equal([]);
  });

  it('keep what has one value of every facet', () => {
    expect(kept({})).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
    expect(kept({ attendance: ['in-person'] })).to.deep.equal(['b', 'c']);
    expect(kept({ attendance: ['in-person', 'online'] })).to.deep.equal(['a', 'b', 'c']);
    expect(kept({ attendance: ['in-person', 'online'], tag: ['law'] })).to.deep.equal(['a', 'b']);
    expect(kept({ attendance: ['in-person'], tag: ['budget'] })).to.deep.equal([]);
  });

  it('count by the other facets, not by their own', () => {
    const groups = read(count({ attendance: ['online'] }));
    expect(groups.Format).to.equal('In person 2, Online 1!');
    expect(groups.Tags).to.equal('budget 1, Law 1');
    expect(groups.Place).to.equal('Kyiv 0, Library 0');
  });

  it('count what is found only', () => {
    expect(read(count({}, items.slice(1, 2))).Tags).to.equal('budget 0, Law 1');
  });

  it('say their values in the language that is shown, and know them by one name', () => {
    const [, , , place] = count({ place: ['Kyiv'] }, items, at('2026-11-17T11:00', 'uk'));
    expect(place!.options.map(({ key, said, isChosen }) => [key, said.text, isChosen])).to.deep.equal([
      ['Library', 'Library', false],
      ['Kyiv', 'Київ', true],
    ]);
  });

  it('show what an address has named and nothing has', () => {
    expect(read(count({ tag: ['gone'] })).Tags).to.equal('budget 1, gone 0!, Law 3');
  });

  it('tell whether there is anything to choose between', () => {
    expect(hasChoice(items, facets)).to.equal(true);
    expect(hasChoice(readFeed(feedOf(news('a'), news('b'))).items, facets)).to.equal(false);
    expect(hasChoice([], facets)).to.equal(false);
  });

  it('name no place that only participants may know, and none that no longer holds', () => {
    const hidden = readFeed(
      feedOf(
        training('a', { location: { name: 'Secret', afterRegistration: true } }),
        training('b', { location: kyiv, status: 'moved-online' }),
        training('c', { location: { name: 'Library' } }),
      ),
    ).items;
    expect(read(countFacets(hidden, hidden, facets, new Map(), 'en')).Place).to.equal(undefined);
  });
});

describe('The facets of a programme', () => {
  const [item] = readFeed(
    feedOf(
      training('a', {
        agenda: {
          tracks: [
            { id: 'z', name: 'Response' },
            { id: 'y', name: 'Aid' },
          ],
          rooms: [
            { id: '2', name: 'Second' },
            { id: '1', name: 'First' },
          ],
          sessions: [
            { title: 'One', startDate: '2026-11-16T10:00', track: 'z', room: '2', inLanguage: ['uk'] },
            { title: 'Two', startDate: '2026-11-16T10:00', track: 'y', room: ['1', '2'], kind: 'workshop' },
            { title: 'All', startDate: '2026-11-16T12:00', plenary: true, kind: 'keynote', inLanguage: ['en'] },
            { title: 'Coffee', startDate: '2026-11-17T10:00', kind: 'break' },
          ],
        },
      }),
    ),
  ).items;
  const days = describeAgenda(item!, setting);
  const sessions = sessionsOf(days);
  const its = sessionFacets(item!, setting);

  it('stand in the order of the programme', () => {
    expect(read(countFacets(sessions, sessions, its, new Map(), 'en'))).to.deep.equal({
      Track: 'Response 1, Aid 1',
      Room: 'Second 2, First 1',
      Type: 'Keynote 1, Workshop 1, Break 1',
      Language: 'English 1, Ukrainian 1',
    });
  });

  it('leave sessions, and the days that have any', () => {
    const left = keepSessions(days, keepChosen(sessions, its, choose({ track: ['z'] })));
    expect(left.map(({ datetime }) => datetime)).to.deep.equal(['2026-11-16']);
    expect(sessionsOf(left).map(({ title }) => title.text)).to.deep.equal(['One']);
    expect(keepSessions(days, [])).to.deep.equal([]);
  });
});
