import type { Item } from '../feed/feed.js';
import { HOUR } from '../time/units.js';
import type { AgendaDay, SessionFacts } from './agenda.js';
import { Occupancy, StartTimes } from './grid-times.js';
import type { LocalizedText } from './localized-text.js';

/** What a column of a day is called; nothing where sessions of no track and no room need a place beside the others. */
export interface Heading {
  readonly name?: LocalizedText;
  /** The number of the track, and its color. */
  readonly track?: number;
  readonly color?: string;
}

/** A session in its columns, counted from 0. */
export interface Entry {
  readonly facts: SessionFacts;
  readonly start: number;
  end: number;
  /** The columns that it belongs to; without any it is for all of them. */
  readonly keys: readonly string[];
  /** The column that it gets if it is for all, but not all are free. */
  readonly apart: string;
  from: number;
  to: number;
}

/** The sessions of a day in their columns, no two at the same time in more than one column together. */
export function fillColumns(day: AgendaDay, item: Item): { entries: Entry[]; columns: Heading[] } {
  const headings = new Map<string, Heading>();
  const entries = readEntries(day, headings);
  const inside = entries.filter(({ keys }) => keys.length > 0);
  const across = entries.filter(({ keys }) => keys.length === 0);
  const named = placeInside(inside, inOrder(new Set(inside.flatMap(({ keys }) => keys)), item));
  const more = placeAcross(across, inside, named.length);
  return { entries, columns: [...named, ...more].map((key) => headings.get(key) ?? {}) };
}

/** Whether two take place at the same time. */
export function overlap(one: Entry, other: Entry): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Tracks are the columns where there are any that day, or else rooms; what is for everybody has none. */
function readEntries({ slots }: AgendaDay, headings: Map<string, Heading>): Entry[] {
  const sessions = slots.flatMap((slot) => slot.sessions);
  const byTrack = sessions.some(({ track }) => track);
  const entries = sessions.map((facts): Entry => {
    const rooms = nameRooms(facts, headings);
    const keys = byTrack ? nameTrack(facts, headings) : isForAll(facts) ? [] : [...new Set(rooms)];
    const { start, end = start } = facts.span;
    return { facts, start, end, keys, apart: (byTrack && rooms[0]) || '', from: 0, to: 0 };
  });
  // On another clock, an end may be read before its start, in the night in which clocks are set back.
  const starts = new StartTimes(entries);
  for (const entry of entries) if (entry.end <= entry.start) entry.end = guessEnd(entry, starts);
  return entries;
}

function nameTrack({ track, session }: SessionFacts, headings: Map<string, Heading>): string[] {
  if (!track) return [];
  const { name, number, color } = track;
  const key = `track ${session.track}`;
  headings.set(key, { name, track: number, ...(color && { color }) });
  return [key];
}

function nameRooms({ session, rooms }: SessionFacts, headings: Map<string, Heading>): string[] {
  return (session.room ?? []).map((id, index) => {
    const [key, name] = [`room ${id}`, rooms[index]];
    headings.set(key, name ? { name } : {});
    return key;
  });
}

function isForAll({ session, isBreak }: SessionFacts): boolean {
  return session.plenary === true || isBreak;
}

/** What has no end lasts an hour, or until something else begins in its place. */
function guessEnd({ start, keys }: Entry, starts: StartTimes): number {
  return Math.min(start + HOUR, starts.after(start, keys));
}

/** As the programme lists its tracks and rooms; those that it does not list follow. */
function inOrder(keys: ReadonlySet<string>, item: Item): string[] {
  const { tracks = [], rooms = [] } = item.training.agenda ?? {};
  const listed = [...tracks.map(({ id }) => `track ${id}`), ...rooms.map(({ id }) => `room ${id}`)];
  return [...new Set([...listed, ...keys])].filter((key) => keys.has(key));
}

/** How often columns that nothing is in are left out: with each that goes, others may come to be beside each other. */
const ROUNDS = 5;

/** Puts each session into its columns, and leaves out the columns that nothing is in. */
function placeInside(entries: readonly Entry[], columns: readonly string[], rounds = ROUNDS): readonly string[] {
  const occupancy = new Occupancy(entries);
  const indexOf = new Map(columns.map((key, index) => [key, index]));
  const isUsed = new Set<number>();
  for (const entry of entries) {
    [entry.from, entry.to] = reach(entry, occupancy, columns, indexOf);
    for (let index = entry.from; index < entry.to; index++) isUsed.add(index);
  }
  if (isUsed.size === columns.length || rounds === 0) return columns;
  const used = columns.filter((_, index) => isUsed.has(index));
  return placeInside(entries, used, rounds - 1);
}

/** From its first room as far as its other rooms are beside it, unless somebody else wants one of them meanwhile. */
function reach(
  entry: Entry,
  occupancy: Occupancy,
  columns: readonly string[],
  indexOf: ReadonlyMap<string, number>,
): [from: number, to: number] {
  const first = indexOf.get(entry.keys[0]!)!;
  const keys = new Set(entry.keys);
  const isMine = (index: number) => columns[index] !== undefined && keys.has(columns[index]);
  let [from, to] = [first, first + 1];
  while (isMine(from - 1)) from--;
  while (isMine(to)) to++;
  const isFree = columns.slice(from, to).every((key) => occupancy.isAlone(entry, key));
  return isFree ? [from, to] : [first, first + 1];
}

/**
 * Spans what belongs to no column over all of them. What is for everybody makes do with those that are free; anything else
 * gets a column of its own rather than stand below a name that is not its. Returns these further columns.
 */
function placeAcross(entries: readonly Entry[], inside: readonly Entry[], count: number): string[] {
  const across: Entry[] = [];
  const apart: Entry[] = [];
  for (const entry of entries) {
    const [from, to] = longestFree(
      [...inside, ...across].filter((other) => overlap(other, entry)),
      count,
    );
    const fits = to - from === count || (to > from && isForAll(entry.facts));
    if (fits) [entry.from, entry.to] = [from, to];
    (fits ? across : apart).push(entry);
  }
  // All columns may be one, and what is beside it then is a further one.
  const alone = new Set(
    across.filter((entry) => count === 1 && !isForAll(entry.facts) && apart.some((other) => overlap(other, entry))),
  );
  apart.push(...alone);
  // The one without a name comes last.
  const columns = [...new Set(apart.map((entry) => entry.apart))].sort((a, b) => +!a - +!b);
  const indexOf = new Map(columns.map((key, index) => [key, index]));
  for (const entry of apart) {
    entry.from = count + indexOf.get(entry.apart)!;
    entry.to = entry.from + 1;
  }
  for (const entry of across) {
    if (alone.has(entry)) continue;
    const taken = new Set(apart.filter((other) => overlap(other, entry)).map(({ from }) => from));
    if (entry.to === count) while (entry.to < count + columns.length && !taken.has(entry.to)) entry.to++;
  }
  return columns;
}

/** The most columns beside each other that none of these sessions covers. */
function longestFree(busy: readonly Entry[], count: number): [from: number, to: number] {
  // How many more cover a column than the one before it.
  const changes = new Int32Array(count + 1);
  for (const other of busy) {
    changes[Math.min(other.from, count)]!++;
    changes[Math.min(other.to, count)]!--;
  }
  let longest: [number, number] = [0, 0];
  let covering = 0;
  for (let from = 0, to = 0; to <= count; to++) {
    covering += changes[to]!;
    if (to < count && covering === 0) continue;
    if (to - from > longest[1] - longest[0]) longest = [from, to];
    from = to + 1;
  }
  return longest;
}
