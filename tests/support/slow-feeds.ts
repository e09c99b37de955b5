import * as fc from 'fast-check';
import type { JsonFeed, JsonFeedItem } from '../../src/feed/format.js';
import { expectAsSoon } from './clock.js';
import { harmlessFor } from './hostile-feeds.js';
import { timeFeed } from './time-feed.js';

/** What lists are filled with; `#` stands for a number that is another one each time. */
const VALUES: readonly unknown[] = [
  'x',
  '#',
  'en-x-#',
  'Europe/Kyiv',
  '2026-11-16',
  '2026-11-16T10:00',
  '0001-01-01',
  '9999-12-31',
  { id: '#', name: '#' },
  { id: '1', name: 'x' },
  { name: { en: '#', 'en-x-#': 'x' } },
  { name: '#', address: { locality: '#', country: 'UA' } },
  { url: '/#', title: 'x' },
  { title: '#', startDate: '2026-11-16T10:00', room: ['1', '#'], track: '#', speakers: ['1', '#'] },
  { title: 'x', startDate: '2026-11-16', endDate: '9999-12-31', room: '#' },
  { date: '2026-11-16', title: '#' },
];

/** The fields that hold lists, by the object that they are in. */
const FIELDS: readonly (readonly string[])[] = [
  ...['tags', 'authors', 'attachments'].map((name) => [name]),
  ...['status', 'location', 'organizer', 'speakers', 'audience', 'topics', 'inLanguage', 'materials', 'contacts'].map(
    (name) => ['_training', name],
  ),
  ...['sessions', 'rooms', 'tracks', 'days'].map((name) => ['_training', 'agenda', name]),
  ['_training', 'startDate'],
  ['_training', 'endDate'],
];

const MARKUPS = [
  '<training-event></training-event>',
  '<training-event item="a" layout="full"></training-event>',
  '<training-list controls></training-list>',
  '<training-list layout="cards" limit="50"></training-list>',
  '<training-list layout="month"></training-list>',
  '<training-agenda item="a" controls></training-agenda>',
  '<training-agenda item="a" layout="grid"></training-agenda>',
  '<training-news controls></training-news>',
  '<training-news layout="cards" limit="50"></training-news>',
  '<training-news layout="compact" limit="50"></training-news>',
];

export interface FeedSearch {
  readonly seconds: number;
  readonly bytes: number;
  readonly seed?: number;
}

/** Looks for feeds that take an element long, until time is up; the shortest that was found is told by the error. */
export async function findSlowFeed({ seconds, bytes, seed }: FeedSearch): Promise<void> {
  const part = fc.record({
    field: fc.constantFrom(...FIELDS),
    value: fc.constantFrom(...VALUES),
    share: fc.constantFrom(0, 0.1, 0.5, 1),
  });
  const shape = fc.record({
    markup: fc.constantFrom(...MARKUPS),
    items: fc.constantFrom(1, 20, 900, 5000),
    parts: fc.array(part, { minLength: 1, maxLength: 4 }),
  });
  const property = fc.asyncProperty(shape, async ({ markup, items, parts }) => {
    const feed = write(items, parts, bytes);
    const usual = harmlessFor({ element: markup })(bytes);
    await expectAsSoon(
      () => timeFeed(markup, feed, true),
      () => timeFeed(markup, usual, true),
    );
  });
  await fc.assert(property, {
    numRuns: 1_000_000,
    interruptAfterTimeLimit: 1000 * seconds,
    includeErrorInReport: true,
    ...(seed !== undefined && { seed }),
  });
}

interface Part {
  readonly field: readonly string[];
  readonly value: unknown;
  readonly share: number;
}

/** So many items, whose lists are as long as the size allows. */
function write(count: number, parts: readonly Part[], bytes: number): JsonFeed {
  const all = parts.reduce((sum, { share }) => sum + share, 0) || 1;
  let number = 0;
  const items = Array.from({ length: count }, (_, index) => {
    const item: JsonFeedItem & Record<string, unknown> = { id: index ? `i${index}` : 'a', title: `Item ${index}` };
    for (const { field, value, share } of parts) {
      const room = (bytes * share) / all / count / JSON.stringify(value).length;
      put(item, field, () => Array.from({ length: Math.max(1, room) }, () => numbered(value, () => String(number++))));
    }
    return item;
  });
  return { version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items };
}

function put(into: Record<string, unknown>, [name, ...rest]: readonly string[], make: () => unknown[]): void {
  if (rest.length) return put((into[name!] ??= {}) as Record<string, unknown>, rest, make);
  into[name!] = name!.endsWith('Date') ? make()[0] : make();
}

function numbered(value: unknown, next: () => string): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll('#', next));
}
