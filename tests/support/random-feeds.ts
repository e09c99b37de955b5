import * as fc from 'fast-check';
import { checkFeed } from '../../src/feed/check-feed.js';
import type { Feed } from '../../src/feed/feed.js';
import { readFeed } from '../../src/feed/read-feed.js';
import { describeTitle } from '../../src/describe/headline.js';
import { wordsFor } from '../../src/locale/words.js';
import { expectNoSlower } from './clock.js';
import { feedOf, training } from './feeds.js';

const BASE = 'https://ministry.example/feed.json';
const START = Date.UTC(2026, 10, 16, 7, 30);
const setting = { words: wordsFor('uk'), language: 'uk', now: Date.UTC(2026, 10, 10), viewerZone: 'Europe/Kyiv' };

/** Reads a value and checks all of it. Without chai, which would take most of the time of thousands of runs. */
export function readAndCheck(value: unknown): Feed | undefined {
  const feed = readFeed(value, BASE);
  if (!feed) return undefined;
  for (const item of feed.items) {
    if (!describeTitle(item, setting).text) throw new Error(`${item.id} is not called anything`);
  }
  for (const finding of checkFeed(feed))
    if (!finding.code || finding.received.length > 80) throw new Error(`No finding: ${JSON.stringify(finding)}`);
  return feed;
}

function readInTime(value: unknown): void {
  expectNoSlower(
    () => void readAndCheck(value),
    () => void readAndCheck(feedOf(...Array.from({ length: 10 }, (_, index) => training(`t${index}`)))),
  );
}

/** Any JSON value is read without an error. */
export function readValues(runs: number): void {
  const value = fc.jsonValue({ maxDepth: 6 });
  fc.assert(fc.property(value, readInTime), { numRuns: runs });
}

/** Any JSON values are read without an error as the items of a feed. */
export function readItems(runs: number): void {
  const items = fc.array(fc.jsonValue({ maxDepth: 4 }));
  fc.assert(
    fc.property(items, (any) => readInTime({ ...feedOf(), items: any })),
    { numRuns: runs },
  );
}

/** So many feeds of four items, of which one has a mistake, and as many of which the whole is a mistake. */
export function randomFeeds(count: number): unknown[] {
  return [
    ...fc.sample(oneMistake(), count).map(({ feed }) => feed),
    ...fc.sample(fc.array(fc.jsonValue({ maxDepth: 4 })), count).map((items) => ({ ...feedOf(), items })),
  ];
}

/** A mistake in one of four items costs the other three nothing. */
export function readMistakes(runs: number): void {
  fc.assert(
    fc.property(oneMistake(), ({ feed, spoilt }) => {
      const read = readAndCheck(feed);
      const untouched = [0, 1, 2, 3].filter((index) => index !== spoilt);
      for (const index of untouched) {
        const item = read?.items.find(({ id }) => id === `t${index}`);
        if (item?.fields.title !== `Training t${index}` || item.span?.startsAt !== START)
          throw new Error(`t${index} became ${JSON.stringify(item?.fields)}`);
      }
    }),
    { numRuns: runs },
  );
}

function oneMistake(): fc.Arbitrary<{ feed: { items: object[] }; spoilt: number }> {
  return fc.tuple(fc.nat({ max: 3 }), fc.nat(), mistake()).map(([spoilt, place, value]) => {
    const feed = JSON.parse(JSON.stringify(fourTrainings(spoilt))) as { items: object[] };
    spoil(feed.items[spoilt]!, place, value);
    return { feed, spoilt };
  });
}

/** Nothing at all, the wrong type, huge, deep, or keys that every object has already. */
function mistake(): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.constantFrom<unknown>(undefined, null, '', ' ', 0, -1, 1e300, true, [], {}, [[]], [null], 'x'.repeat(50_000)),
    fc.constantFrom('2026-02-30', '9999-12-31T23:59:60+14:00', '0000-01-01', 'Europe/Atlantis', 'javascript:alert(1)'),
    fc.jsonValue({ maxDepth: 3 }),
    fc
      .constantFrom('__proto__', 'constructor', 'toString')
      .map((key): unknown => JSON.parse(`{"${key}":{"polluted":1}}`)),
    fc
      .integer({ min: 1, max: 200 })
      .map((depth): unknown => JSON.parse('{"uk":'.repeat(depth) + '1' + '}'.repeat(depth))),
  );
}

/** Puts a value in the place of one of all the values that an object holds, itself excepted. */
function spoil(object: object, place: number, value: unknown): void {
  const places: [Record<string, unknown>, string][] = [];
  const visit = (holder: object) => {
    for (const [key, held] of Object.entries(holder) as [string, unknown][]) {
      places.push([holder as Record<string, unknown>, key]);
      if (typeof held === 'object' && held !== null) visit(held);
    }
  };
  visit(object);
  const [holder, key] = places[place % places.length]!;
  if (value === undefined) delete holder[key];
  else holder[key] = value;
}

/** One of them has all that a training may have, and is to be spoilt. */
function fourTrainings(spoilt: number) {
  const whole = {
    timeZone: 'Europe/Kyiv',
    status: ['rescheduled' as const],
    previousStartDate: '2026-10-16',
    location: [
      {
        type: 'place' as const,
        name: 'Library',
        address: { locality: 'Kyiv' },
        geo: { latitude: 50.4, longitude: 30.5 },
      },
      { type: 'virtual' as const, url: 'https://meet.example/1' },
    ],
    translations: { uk: { title: 'Тренінг', content_html: '<p>Текст</p>' } },
    speakers: [{ id: 's', name: { uk: 'Олена', en: 'Olena' } }],
    registration: { url: '/register', closes: '2026-11-12', capacity: 40, offers: [{ price: 0, currency: 'UAH' }] },
    agenda: {
      tracks: [{ id: 'a', name: 'A' }],
      sessions: [
        { title: 'Opening', startDate: '2026-11-16T09:30', duration: 'PT1H', speakers: ['s', { name: 'Guest' }] },
      ],
    },
  };
  return feedOf(
    ...[0, 1, 2, 3].map((index) => training(`t${index}`, index === spoilt ? whole : {}, { tags: ['one', 'two'] })),
  );
}
