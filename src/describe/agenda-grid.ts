import type { Item } from '../feed/feed.js';
import { HOUR } from '../time/units.js';
import type { AgendaDay, AgendaSlot, SessionFacts } from './agenda.js';
import { fillColumns, overlap, type Entry, type Heading } from './grid-columns.js';
import type { LocalizedText } from './localized-text.js';

/** A day with its tracks, or its rooms, beside each other and time running down. All lines are counted from 0. */
export interface AgendaGrid {
  readonly columns: readonly GridColumn[];
  /** How many lanes all columns have together: what overlaps within a column stands in lanes of it. */
  readonly lanes: number;
  /** From each beginning or end of a session to the next one. */
  readonly rows: readonly GridRow[];
  /** The slots of the day, with the sessions of each in the order of the columns. */
  readonly slots: readonly AgendaSlot[];
  readonly places: ReadonlyMap<SessionFacts, GridPlace>;
}

export interface GridColumn extends Heading {
  /** Its first lane, and the first one after it. */
  readonly from: number;
  readonly to: number;
}

export interface GridRow {
  readonly hours: number;
  /** Whether nothing takes place meanwhile. */
  readonly isEmpty: boolean;
}

/** The lanes and rows that a session covers; no two cover the same. */
export interface GridPlace {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether its columns are called by its track, or by its rooms, and by nothing else. */
  readonly isBelowTrack: boolean;
  readonly isBelowRooms: boolean;
}

/** Lays a day out; undefined where nothing takes place beside anything else, so that a line of time says it all. */
export function planGrid(day: AgendaDay, item: Item): AgendaGrid | undefined {
  const { entries, columns } = fillColumns(day, item);
  if (columns.length < 2 || !isParallel(entries)) return undefined;
  const { laneOf, edges } = divideColumns(entries, columns.length);
  const times = [...new Set(entries.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const rowOf = new Map(times.map((time, index) => [time, index]));
  const places = new Map(
    entries.map((entry) => {
      const [from, to] = laneOf.get(entry) ?? [edges[entry.from]!, edges[entry.to]!];
      const rows = { top: rowOf.get(entry.start)!, bottom: rowOf.get(entry.end)! };
      return [entry.facts, { from, to, ...rows, ...whatIsAbove(entry, columns) }];
    }),
  );
  return {
    columns: columns.map((heading, index) => ({ ...heading, from: edges[index]!, to: edges[index + 1]! })),
    lanes: edges.at(-1)!,
    rows: makeRows(times, entries),
    slots: day.slots.map((slot) => ({
      ...slot,
      sessions: [...slot.sessions].sort((a, b) => places.get(a)!.from - places.get(b)!.from),
    })),
    places,
  };
}

/** What the names of its columns say of a session already. */
function whatIsAbove({ facts: { track, rooms }, from, to }: Entry, columns: readonly Heading[]) {
  const above = columns.slice(from, to);
  const isCalled = (texts: readonly LocalizedText[], byTrack: boolean) =>
    texts.length === above.length &&
    above.every(
      (heading) => (heading.track !== undefined) === byTrack && texts.some(({ text }) => text === heading.name?.text),
    );
  return { isBelowTrack: track !== undefined && isCalled([track.name], true), isBelowRooms: isCalled(rooms, false) };
}

function isParallel(entries: readonly Entry[]): boolean {
  return entries.some((one, index) =>
    entries.slice(index + 1).some((other) => one.from !== other.from && overlap(one, other)),
  );
}

/** From each of the times, at which something begins or ends, to the next one. */
function makeRows(times: readonly number[], entries: readonly Entry[]): GridRow[] {
  const inOrder = [...entries].sort((a, b) => a.start - b.start);
  let next = 0;
  let goesOnUntil = -Infinity;
  return times.slice(1).map((end, index) => {
    const start = times[index]!;
    for (; next < inOrder.length && inOrder[next]!.start < end; next++)
      goesOnUntil = Math.max(goesOnUntil, inOrder[next]!.end);
    return { hours: (end - start) / HOUR, isEmpty: goesOnUntil <= start };
  });
}

/** Divides each column into as many lanes as it has sessions at once, and the sessions that overlap among them. */
function divideColumns(entries: readonly Entry[], count: number) {
  const laneOf = new Map<Entry, [from: number, to: number]>();
  const edges = [0];
  for (let column = 0; column < count; column++) {
    const groups = groupsOf(entries.filter(({ from, to }) => from === column && to === column + 1));
    const lanes = Math.max(1, ...groups.map((group) => group.length));
    const edge = edges[column]!;
    for (const group of groups)
      group.forEach((lane, index) => {
        const at = (line: number) => edge + Math.floor((line * lanes) / group.length);
        for (const entry of lane) laneOf.set(entry, [at(index), at(index + 1)]);
      });
    edges.push(edge + lanes);
  }
  return { laneOf, edges };
}

/** Sessions of a column that overlap, one after another, are a group; each stands in the first lane that is free. */
function groupsOf(entries: readonly Entry[]): Entry[][][] {
  const groups: Entry[][][] = [];
  let end = -Infinity;
  for (const entry of [...entries].sort((a, b) => a.start - b.start)) {
    if (entry.start >= end) groups.push([]);
    end = Math.max(end, entry.end);
    const lanes = groups.at(-1)!;
    const free = lanes.find((lane) => lane.at(-1)!.end <= entry.start);
    if (free) free.push(entry);
    else lanes.push([entry]);
  }
  return groups;
}
