import type { SiteEntry } from './site-item.js';

/** One page of the feed, and of the index. */
export interface FeedPage {
  /** `feed.json`, or `feed-3.json` of an older one. */
  readonly name: string;
  readonly number?: number;
  readonly entries: readonly SiteEntry[];
  /** The next page: older announcements. */
  readonly older?: string;
  readonly newer?: string;
}

/** So many announcements may be written far ahead of their day. */
const AHEAD = 2;

/**
 * The time by which announcements are sorted into pages: that of one of the newest announcements, and not of the clock, because
 * the same folder must give the same files on any day. No page says what it is.
 */
export function sortingTime(entries: readonly SiteEntry[]): number {
  const stamps = entries.flatMap(({ stampedAt }) => stampedAt ?? []).sort((a, b) => b - a);
  return stamps[AHEAD] ?? stamps.at(-1) ?? -Infinity;
}

export function isUpcoming({ kind, overAt = Infinity }: SiteEntry, now: number): boolean {
  return kind === 'event' && overAt > now;
}

/** The comma and the line break behind an item. */
const BETWEEN = 2;

/**
 * Splits the feed: what comes next stands on the first page, with the newest news; the others are filled from the oldest
 * on, so that they stay as they are when something new comes.
 *
 * @param size How many bytes of announcements a page holds, and of what divides them.
 */
export function splitFeed(entries: readonly SiteEntry[], size: number): FeedPage[] {
  const now = sortingTime(entries);
  const upcoming = sortBy(
    entries.filter((entry) => isUpcoming(entry, now)),
    ({ startsAt = Infinity }) => startsAt,
  );
  const others = sortBy(
    entries.filter((entry) => !isUpcoming(entry, now)),
    (entry) => (entry.pinned ? -Infinity : -dateOf(entry)),
  );
  const isSmall = sizeOf(entries) <= size;
  // News has a quarter of the page, however much is to come.
  const first = isSmall ? upcoming : take(upcoming, (size * 3) / 4, 1);
  const newest = isSmall ? others : take(others, size - sizeOf(first), first.length ? 0 : 1);
  const kept = new Set([...first, ...newest]);
  const older = chunk(
    sortBy(
      entries.filter((entry) => !kept.has(entry)),
      dateOf,
    ),
    size,
  );
  const nameOf = (number: number) =>
    number < 1 ? undefined : number > older.length ? 'feed.json' : `feed-${number}.json`;
  const pages = older.map((list, index): FeedPage => {
    const [previous, next] = [nameOf(index), nameOf(index + 2)];
    return {
      name: nameOf(index + 1)!,
      number: index + 1,
      entries: list.reverse(),
      ...(previous && { older: previous }),
      ...(next && { newer: next }),
    };
  });
  const last = nameOf(older.length);
  return [{ name: 'feed.json', entries: [...first, ...newest], ...(last && { older: last }) }, ...pages.reverse()];
}

/** How many bytes announcements take in a page of the feed. */
function sizeOf(entries: readonly SiteEntry[]): number {
  return entries.reduce((sum, { bytes }) => sum + bytes + BETWEEN, 0);
}

/** From the first on, as many as there is room for. */
function take(entries: readonly SiteEntry[], room: number, least: number): SiteEntry[] {
  let used = 0;
  const end = entries.findIndex(({ bytes }) => (used += bytes + BETWEEN) > room);
  return entries.slice(0, end < 0 ? entries.length : Math.max(least, end));
}

/**
 * Cuts where a page is full, and past its half wherever an id says so: after an announcement that has grown, the cuts fall
 * into their old places again, and the other pages stay.
 */
function chunk(entries: readonly SiteEntry[], size: number): SiteEntry[][] {
  const chunks: SiteEntry[][] = [];
  let current: SiteEntry[] = [];
  let used = 0;
  for (const entry of entries) {
    if (current.length && (used + entry.bytes + BETWEEN > size || (used > size / 2 && isCut(entry.id)))) {
      chunks.push(current);
      current = [];
      used = 0;
    }
    current.push(entry);
    used += entry.bytes + BETWEEN;
  }
  return current.length ? [...chunks, current] : chunks;
}

function isCut(id: string): boolean {
  let hash = 0;
  for (let index = 0; index < id.length; index++) hash = (Math.imul(hash, 31) + id.charCodeAt(index)) >>> 0;
  return hash % 8 === 0;
}

function dateOf({ publishedAt, startsAt }: SiteEntry): number {
  return publishedAt ?? startsAt ?? -1e15;
}

/** By a number, and where that is equal by id, so that the order does not depend on that of the files. */
export function sortBy(entries: readonly SiteEntry[], key: (entry: SiteEntry) => number): SiteEntry[] {
  return entries
    .map((entry) => ({ entry, at: key(entry) }))
    .sort((a, b) => (a.at === b.at ? (a.entry.id < b.entry.id ? -1 : 1) : a.at - b.at))
    .map(({ entry }) => entry);
}
