import type { Agenda, JsonFeed, Session, TrainingItemExtension } from '../../src/feed/format.js';
import { feedOf, news, training } from './feeds.js';

/** A feed of about so many bytes. */
export type OfSize = (bytes: number) => JsonFeed;

export interface HostileFeed {
  readonly feed: OfSize;
  /** What shows it, and makes the most of it. */
  readonly element: string;
  /** Whether the filters are opened and something is searched. */
  readonly isFiltered?: boolean;
}

/** So many of what is made for each number. */
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: Math.ceil(count) }, (_, index) => make(index));

const letters = (index: number) => index.toString(36).padStart(4, '0');
/** Any number of languages: private ones are good tags. */
const languages = (count: number, from = 0) => times(count, (index) => `en-x-${letters(from + index)}`);

/** Two hours of one of the days of a week, in one of many rooms. */
const session = (index: number, more: Partial<Session> = {}): Session => ({
  title: `Session ${index}`,
  startDate: `2026-11-16T${String(8 + (index % 12)).padStart(2, '0')}:00`,
  endDate: `2026-11-16T${String(9 + (index % 12)).padStart(2, '0')}:30`,
  ...more,
});

const programme = (sessions: Session[], more: Partial<Agenda> = {}, extension: TrainingItemExtension = {}) =>
  feedOf(training('a', { ...extension, agenda: { ...more, sessions } }));

const rooms = (count: number) => times(count, (index) => ({ id: letters(index), name: `Room ${index}` }));

const inRooms =
  (each: number): OfSize =>
  (bytes) => {
    const all = rooms(each);
    const ids = all.map(({ id }) => id);
    return programme(
      times(Math.min(2000, bytes / (7 * each + 90)), (index) => session(index, { room: ids })),
      { rooms: all },
    );
  };

/** In 50 of 100 rooms, always others, at the same hour. */
const scattered: OfSize = (bytes) => {
  const all = rooms(100);
  return programme(
    times(Math.min(2000, bytes / 450), (index) =>
      session(index * 12, { room: all.filter((_, room) => (room * 7 + index) % 13 < 6).map(({ id }) => id) }),
    ),
    { rooms: all },
  );
};

const AGENDA = '<training-agenda item="a"></training-agenda>';
const GRID = '<training-agenda item="a" layout="grid"></training-agenda>';
const CONTROLLED = '<training-agenda item="a" controls></training-agenda>';
const FULL = '<training-event item="a" layout="full"></training-event>';
const LIST = '<training-list controls></training-list>';
const MONTH = '<training-list layout="month"></training-list>';
const NEWS = '<training-news controls></training-news>';

/** As people write them: trainings with a text and some facts. */
export const HARMLESS_FEED: OfSize = (bytes) =>
  feedOf(
    ...times(Math.min(9000, bytes / 1100), (index) =>
      training(
        `t${index}`,
        {
          startDate: `2026-11-${String(1 + (index % 28)).padStart(2, '0')}T09:30`,
          endDate: `2026-11-${String(1 + (index % 28)).padStart(2, '0')}T17:00`,
          location: [{ name: 'Hall', address: { street: 'Example street', locality: `Town ${index % 30}` } }],
          speakers: [{ name: `Speaker ${index}` }],
          inLanguage: ['uk'],
        },
        { tags: [`tag ${index % 20}`], content_text: 'Some words of a text. '.repeat(30) },
      ),
    ),
  );

/** A programme as a large conference has it. */
export const HARMLESS_PROGRAMME: OfSize = (bytes) =>
  programme(
    times(Math.min(1007, bytes / 700), (index) =>
      session(index, {
        startDate: `2026-11-${10 + Math.floor(index / 250)}T${String(8 + (index % 12)).padStart(2, '0')}:00`,
        endDate: `2026-11-${10 + Math.floor(index / 250)}T${String(9 + (index % 12)).padStart(2, '0')}:00`,
        room: letters(index % 20),
        track: letters(index % 8),
        speakers: [{ name: `Speaker ${index}`, affiliation: 'School' }, { name: 'Somebody else' }],
        abstract: 'Some words of what it is about. '.repeat(10),
        inLanguage: ['uk', 'en'],
      }),
    ),
    { rooms: rooms(20), tracks: rooms(8) },
  );

/** What is harmless and shown by the same element. */
export function harmlessFor({ element }: Pick<HostileFeed, 'element'>): OfSize {
  return /item="a"|event/.test(element) ? HARMLESS_PROGRAMME : HARMLESS_FEED;
}

/** Feeds whose lists are multiplied by each other, or that have far too much of something. */
export const HOSTILE_FEEDS: Readonly<Record<string, HostileFeed>> = {
  'sessions in 1,000 rooms each, along a line': { feed: inRooms(1000), element: AGENDA },
  'sessions in 1,000 rooms each, in a grid': { feed: inRooms(1000), element: GRID },
  'sessions in 1,000 rooms each, filtered': { feed: inRooms(1000), element: CONTROLLED, isFiltered: true },
  'sessions in 100 rooms each, in a grid': { feed: inRooms(100), element: GRID },
  'sessions in rooms that are not beside each other, in a grid': { feed: scattered, element: GRID },
  'sessions by 1,000 speakers each': {
    feed: (bytes) => {
      const speakers = times(1000, (index) => ({ id: letters(index), name: `Speaker ${index}` }));
      const ids = speakers.map(({ id }) => id);
      return programme(
        times(Math.min(2000, bytes / 7100), (index) => session(index, { speakers: ids })),
        {},
        { speakers },
      );
    },
    element: AGENDA,
  },
  'sessions by 1,000 speakers each, in full': {
    feed: (bytes) =>
      programme(
        times(Math.min(2000, bytes / 20_000), (index) =>
          session(index, { speakers: times(1000, (one) => ({ name: `S ${one}` })) }),
        ),
      ),
    element: FULL,
  },
  'sessions of 1,000 tracks': {
    feed: (bytes) =>
      programme(
        times(Math.min(2000, bytes / 200), (index) => session(index, { track: letters(index % 1000) })),
        { tracks: times(1000, (index) => ({ id: letters(index), name: `Track ${index}` })) },
      ),
    element: GRID,
  },
  'sessions that begin at the same time': {
    feed: (bytes) => programme(times(Math.min(2000, bytes / 100), () => session(0))),
    element: GRID,
  },
  'sessions of as many days': {
    feed: (bytes) => {
      const date = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
      return programme(
        times(Math.min(2000, bytes / 100), (index) => session(index, { startDate: date(index), endDate: date(index) })),
        { days: times(1000, (index) => ({ date: date(2000 - index), title: `Day ${index}` })) },
      );
    },
    element: AGENDA,
  },
  'sessions with many materials, languages and states': {
    feed: (bytes) =>
      programme(
        times(Math.min(2000, bytes / 30_000), (index) =>
          session(index, {
            materials: times(500, (one) => ({ url: `/${one}` })),
            inLanguage: languages(1000, index * 1000),
            status: times(500, () => 'x') as never,
          }),
        ),
      ),
    element: AGENDA,
  },
  'a title in as many languages': {
    feed: (bytes) =>
      feedOf(training('a', { prerequisites: Object.fromEntries(languages(bytes / 17).map((tag) => [tag, 'x'])) })),
    element: FULL,
  },
  'many texts in many languages': {
    feed: (bytes) =>
      programme(
        times(bytes / 17_000, (index) =>
          session(index, { title: Object.fromEntries(languages(1000, index * 1000).map((tag) => [tag, 'x'])) }),
        ),
      ),
    element: AGENDA,
  },
  'as many translations': {
    feed: (bytes) =>
      feedOf(
        training('a', {
          translations: Object.fromEntries(languages(bytes / 30).map((tag) => [tag, { title: 'x' }])),
        }),
      ),
    element: '<training-event></training-event>',
  },
  'trainings in many languages, filtered': {
    feed: (bytes) =>
      feedOf(
        ...times(900, (index) =>
          training(`t${index}`, { inLanguage: languages(bytes / 900 / 14, (index * bytes) / 900) }),
        ),
      ),
    element: LIST,
    isFiltered: true,
  },
  'trainings with many tags, filtered': {
    feed: (bytes) =>
      feedOf(
        ...times(900, (index) =>
          training(`t${index}`, {}, { tags: times(bytes / 900 / 9, (one) => letters(index * 1000 + one)) }),
        ),
      ),
    element: LIST,
    isFiltered: true,
  },
  'news with many tags, filtered': {
    feed: (bytes) =>
      feedOf(
        ...times(9000, (index) =>
          news(`n${index}`, { tags: times(bytes / 9000 / 9, (one) => letters(index * 100 + one)) }),
        ),
      ),
    element: NEWS,
    isFiltered: true,
  },
  'trainings in many places, filtered': {
    feed: (bytes) =>
      feedOf(
        ...times(bytes / 25_000, (index) =>
          training(`t${index}`, { location: times(1000, (one) => ({ name: letters(index * 1000 + one) })) }),
        ),
      ),
    element: LIST,
    isFiltered: true,
  },
  'trainings with many states, filtered': {
    feed: (bytes) =>
      feedOf(
        ...times(bytes / 8000, (index) =>
          training(`t${index}`, { status: times(1000, (one) => letters(index * 1000 + one)) as never }),
        ),
      ),
    element: LIST,
    isFiltered: true,
  },
  'trainings on one day, by month': {
    feed: (bytes) =>
      feedOf(
        ...times(Math.min(10_000, bytes / 100), (index) =>
          training(`t${index}`, { startDate: '2026-11-16T10:00', endDate: '2026-11-16T11:00' }),
        ),
      ),
    element: MONTH,
  },
  'trainings of 9,999 years, by month': {
    feed: (bytes) =>
      feedOf(
        ...times(Math.min(10_000, bytes / 100), (index) =>
          training(`t${index}`, { startDate: '0001-01-01', endDate: '9999-12-31' }),
        ),
      ),
    element: MONTH,
  },
  'trainings without a day, by month': {
    feed: (bytes) =>
      feedOf(
        ...times(Math.min(10_000, bytes / 100), (index) =>
          training(`t${index}`, { startDate: '2026-11', endDate: '2026-11' }),
        ),
      ),
    element: MONTH,
  },
  'a card of many facts': {
    feed: (bytes) =>
      feedOf(
        training('a', {
          audience: times(1000, (index) => `A ${index}`),
          location: times(1000, (index) => ({ name: `L ${index}`, address: 'x', note: 'y' })),
          organizer: times(1000, (index) => ({ name: `O ${index}` })),
          status: times(1000, () => 'x') as never,
          statusNote: 'x '.repeat(9000),
          speakers: times(1000, (index) => ({ name: `P ${index}`, bio: 'x'.repeat(bytes / 2000) })),
        }),
      ),
    element: '<training-event></training-event>',
  },
  'everything in full': {
    feed: (bytes) =>
      feedOf(
        training(
          'a',
          {
            topics: times(1000, (index) => `T ${index}`),
            audience: times(1000, (index) => `A ${index}`),
            location: times(1000, (index) => ({ name: `L ${index}`, address: 'x', note: 'y' })),
            organizer: times(1000, (index) => ({ name: `O ${index}`, email: 'a@b.example' })),
            speakers: times(1000, (index) => ({ name: `P ${index}`, bio: 'x '.repeat(bytes / 4000) })),
            contacts: times(1000, (index) => ({ name: `C ${index}`, email: 'a@b.example', phone: '1' })),
            materials: times(1000, (index) => ({ url: `/${index}`, title: `M ${index}` })),
            registration: { offers: times(1000, () => ({ price: 1, currency: 'UAH' })) },
            inLanguage: languages(1000),
          },
          { tags: times(1000, (index) => `tag ${index}`) },
        ),
      ),
    element: FULL,
  },
  'ids that are the same': {
    feed: (bytes) => feedOf(...times(Math.min(10_000, bytes / 100), () => training('a'))),
    element: LIST,
  },
  'as many zones': {
    feed: (bytes) =>
      feedOf(
        ...times(Math.min(10_000, bytes / 100), (index) =>
          training(`t${index}`, {
            timeZone: `Etc/GMT${index % 2 ? '+' : '-'}${index % 12}`,
            startDate: `${1000 + (index % 8999)}-05-05T10:00`,
            endDate: `${1000 + (index % 8999)}-05-06T10:00`,
          }),
        ),
      ),
    element: LIST,
  },
  'times in years far apart': {
    feed: (bytes) =>
      feedOf(
        ...times(Math.min(10_000, bytes / 100), (index) =>
          training(`t${index}`, {
            startDate: `${String(index % 9999).padStart(4, '0')}-05-05T10:00`,
            endDate: '9999-12-31',
          }),
        ),
      ),
    element: LIST,
  },
};
