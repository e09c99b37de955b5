import { DAY } from './units.js';
import { endOfReading, startOfDay, type Precision, type WallTime } from './wall-time.js';
import { toInstant, toLocal, toShown } from './zone.js';

/** A stretch of time on the clock of its own zone, with the instants derived from it. */
export interface Span {
  /** The start as a local reading. */
  readonly start: number;
  /** How much is known of the start: of a `day` or a `month` no time of day is shown. */
  readonly precision: Precision;
  /** The end as a local reading, exclusive: for all-day spans the midnight after the last day. Absent if none was given. */
  readonly end?: number;
  /** How much is known of the end: a training may begin at a time and end on a day. */
  readonly endPrecision?: Precision;
  /** The IANA zone, if one is known. */
  readonly zone?: string;
  /** The offset in milliseconds that stands in for a zone, where only an offset was given. */
  readonly offset?: number;
  /** When it starts, in milliseconds since 1970. */
  readonly startsAt: number;
  /** When it is over; without an end, when its last day is. */
  readonly endsAt: number;
  /** When the last day that it touches is over, on its own clock. */
  readonly lastDayEndsAt: number;
}

/**
 * Joins a start, an end and a zone. With a zone the wall time is the truth; with only an offset the instant is; with
 * neither, `fallbackZone` stands in for the instants and no zone is named. An end that is not after the start is left out.
 */
export function makeSpan(
  start: WallTime,
  end: WallTime | undefined,
  zone: string | undefined,
  fallbackZone: string,
): Span {
  const instantOf = (local: number) =>
    start.offset !== undefined && !zone ? local - start.offset : toInstant(local, zone ?? fallbackZone);
  // Of a time that its clock skips, the words, the machine's date and the calendar would each say another instant.
  const shown = (local: number, { precision }: WallTime) =>
    zone && precision === 'time' ? toShown(local, zone) : local;
  const begin = shown(start.local, start);
  const given = end && shown(endOfReading(alignEnd(start, end, zone)), end);
  const ends = given !== undefined && given > begin ? given : undefined;
  const covered = start.precision === 'time' ? undefined : endOfReading(start);
  const last = ends ?? covered;
  // An end at midnight belongs to the day before it.
  const lastDay = startOfDay(Math.max(begin, (last ?? begin) - 1)) + DAY;
  return {
    start: begin,
    precision: start.precision,
    ...(last !== undefined && { end: last, endPrecision: ends === undefined ? start.precision : end!.precision }),
    ...(zone ? { zone } : start.offset !== undefined && { offset: start.offset }),
    startsAt: instantOf(begin),
    endsAt: instantOf(last ?? lastDay),
    lastDayEndsAt: instantOf(lastDay),
  };
}

/** Where only offsets are given, an end written with another offset than the start is moved onto the start's clock. */
function alignEnd(start: WallTime, end: WallTime, zone: string | undefined): WallTime {
  if (zone || start.offset === undefined || end.offset === undefined) return end;
  return { ...end, local: end.local - end.offset + start.offset };
}

/** The clock of a span: what it shows at an instant, as a local reading. */
export function localOn(span: Pick<Span, 'zone' | 'offset'>, instant: number, fallbackZone: string): number {
  return span.offset === undefined ? toLocal(instant, span.zone ?? fallbackZone) : instant + span.offset;
}

/** The same stretch of time on another zone's clock, if one is given; all-day spans, and spans on nobody's clock, stay. */
export function spanIn(span: Span, zone: string | undefined): Span {
  const { offset, ...rest } = span;
  if (!zone || span.precision !== 'time' || (!span.zone && offset === undefined)) return span;
  const end = span.endPrecision === 'time' ? toLocal(span.endsAt, zone) : span.end;
  return { ...rest, zone, start: toLocal(span.startsAt, zone), ...(end !== undefined && { end }) };
}

/** An evening that ends in the small hours is one day's event, not two days'; so is a day that is an evening elsewhere. */
export function runsPastMidnight({ start, end = start, precision, endPrecision }: Span): boolean {
  return (
    precision === 'time' && endPrecision === 'time' && startOfDay(end) > startOfDay(start) && end - start <= DAY / 2
  );
}

/** How many days it is announced for. */
export function daysOf(span: Span): number {
  if (runsPastMidnight(span)) return 1;
  return (startOfDay(Math.max(span.start, (span.end ?? span.start) - 1)) - startOfDay(span.start)) / DAY + 1;
}
