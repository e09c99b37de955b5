import { DAY, HOUR, MINUTE } from './units.js';

/** A date, with or without a time of day, as an announcement states it: a reading of a clock, not an instant. */
export interface WallTime {
  /** The reading in milliseconds, counted as if the clock stood in UTC: orders readings of one zone, and formats in UTC. */
  readonly local: number;
  /** How much was said: a month (`2027-03`), a day (`2026-11-16`) or a time of day. */
  readonly precision: Precision;
  /** Milliseconds east of UTC, where the text gave an offset. */
  readonly offset?: number;
}

export type Precision = 'month' | 'day' | 'time';

const pattern =
  /^(\d{4})-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::([0-5]\d|60)(?:[.,]\d+)?)?\s?(Z|[+-][01]\d:?[0-5]\d)?)?)?$/i;

/**
 * Reads `2027-03`, `2026-11-16`, `2026-11-16T09:30` or an RFC 3339 date-time. Returns undefined for any other text and
 * for a date that does not exist, such as `2026-02-30`; `Date.parse` differs by engine and by the reader's zone there.
 */
export function parseWallTime(text: string): WallTime | undefined {
  const match = pattern.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day = '01', hour = '00', minute = '00', second = '00', offset] = match;
  // A leap second (RFC 3339, 5.7) is shown as the second before it.
  const local = utc(+year!, +month!, +day, +hour, +minute, Math.min(+second, 59));
  // What does not exist, 30 February or 24:00, has been counted on into another day.
  const date = new Date(local);
  if (date.getUTCMonth() + 1 !== +month! || date.getUTCDate() !== +day || +hour > 23 || +minute > 59) return undefined;
  return {
    local,
    precision: match[4] ? 'time' : match[3] ? 'day' : 'month',
    ...(offset && { offset: parseOffset(offset) }),
  };
}

/** Milliseconds since 1970 of a UTC date; unlike `Date.UTC`, years below 100 mean themselves. */
function utc(year: number, month: number, day: number, hour: number, minute: number, second: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute, second);
}

function parseOffset(text: string): number {
  if (/z/i.test(text)) return 0;
  const digits = text.replace(/\D/g, '');
  const size = +digits.slice(0, 2) * HOUR + +digits.slice(2) * MINUTE;
  return text.startsWith('-') ? -size : size;
}

/** `2026-11-16T09:30` of a local reading. */
function isoOf(local: number): string {
  return new Date(local).toISOString().slice(0, 16);
}

/** The reading written again, no more precisely than it was given: what a `datetime` attribute holds. */
export function formatWallTime({ local, precision }: WallTime): string {
  return isoOf(local).slice(0, { month: 7, day: 10, time: 16 }[precision]);
}

/** The first millisecond of the reading's day, on the reading's own clock. */
export function startOfDay(local: number): number {
  return Math.floor(local / DAY) * DAY;
}

/** The first millisecond after what the reading covers: itself for a time, the next midnight for a day, the next month for a month. */
export function endOfReading({ local, precision }: WallTime): number {
  if (precision === 'time') return local;
  if (precision === 'day') return local + DAY;
  const date = new Date(local);
  return date.setUTCMonth(date.getUTCMonth() + 1);
}
