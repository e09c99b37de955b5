import { DAY, HOUR } from '../time/units.js';
import { startOfDay, formatWallTime, type WallTime } from '../time/wall-time.js';
import type { Span } from '../time/span.js';
import { offsetAt } from '../time/zone.js';

/** A point in a calendar, as its property is written. */
export interface Moment {
  /** `date` for whole days, `utc` for an instant without a zone, `floating` where no zone is known at all. */
  readonly kind: 'date' | 'zone' | 'utc' | 'floating';
  /** The reading of the clock that is written: its own, or that of UTC. */
  readonly local: number;
  readonly zone?: string;
  /** The instant in milliseconds since 1970. */
  readonly at: number;
}

/** Where an entry begins and ends; undefined if no more than a month is known. */
export function momentsOf(span: Span): { start: Moment; end?: Moment } | undefined {
  if (span.precision === 'month') return undefined;
  if (span.precision === 'day') {
    const end = span.end ?? span.start + DAY;
    // Its end is exclusive too; one with a time of day takes that day in (RFC 5545, 3.6.1: both have one type).
    const last = startOfDay(end) === end ? end : startOfDay(end) + DAY;
    return {
      start: { kind: 'date', local: span.start, at: span.startsAt },
      end: { kind: 'date', local: last, at: span.endsAt },
    };
  }
  const start = momentOf(span.startsAt, span.start, span);
  return span.end === undefined ? { start } : { start, end: momentOf(span.endsAt, span.end, span) };
}

/** An instant on the clock of a zone, or of UTC where only an offset is known. */
function momentOf(at: number, local: number, { zone, offset }: Pick<Span, 'zone' | 'offset'>): Moment {
  if (zone) {
    const steady = steadyOffset(at, zone);
    if (steady !== undefined) return { kind: 'zone', zone, local: at + steady, at };
    // Read from the clock again: calendars disagree about a time that it skips, and about one that it shows twice.
    const shown = at + offsetAt(at, zone);
    return isShownTwice(shown, at, zone) ? { kind: 'utc', local: at, at } : { kind: 'zone', zone, local: shown, at };
  }
  return offset === undefined ? { kind: 'floating', local, at } : { kind: 'utc', local: at, at };
}

const steady = new Map<string, number | undefined>();

/** The offset of a day on whose eve and morrow the clocks are the same; remembered, because thousands of entries ask. */
function steadyOffset(at: number, zone: string): number | undefined {
  const day = startOfDay(at);
  const key = `${zone} ${day}`;
  if (!steady.has(key)) {
    if (steady.size > 5000) steady.clear();
    const before = offsetAt(day - DAY, zone);
    steady.set(key, before === offsetAt(day + 2 * DAY, zone) ? before : undefined);
  }
  return steady.get(key);
}

function isShownTwice(local: number, at: number, zone: string): boolean {
  return [at - 3 * HOUR, at + 3 * HOUR].some((near) => {
    const offset = offsetAt(near, zone);
    return local - offset !== at && offsetAt(local - offset, zone) === offset;
  });
}

/** `20261116T093000`. */
export function basicTime(local: number): string {
  return `${formatWallTime({ local, precision: 'time' }).replace(/[-:]/g, '')}00`;
}

/** `20261116`. */
export function basicDate(local: number): string {
  return formatWallTime({ local, precision: 'day' }).replaceAll('-', '');
}

/** The instant of a date that stands alone, and what kind of moment it is. */
export function momentOfTime(time: WallTime, at: number, zone: string | undefined): Moment {
  if (time.precision !== 'time') return { kind: 'date', local: startOfDay(time.local), at };
  return momentOf(at, time.local, { zone, offset: time.offset });
}
