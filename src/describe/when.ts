import type { Item } from '../feed/feed.js';
import { capitalise } from '../locale/capitalise.js';
import { str } from '../locale/template.js';
import type { Words } from '../locale/words.js';
import { DATE, DAY_TIME, TIME, formatLocal, formatLocalEnd, formatLocalRange } from '../time/date-format.js';
import { yearOf } from '../time/month.js';
import { daysOf, localOn, runsPastMidnight, spanIn, type Span } from '../time/span.js';
import { formatWallTime, startOfDay, type Precision } from '../time/wall-time.js';
import { offsetAt, formatOffset } from '../time/zone.js';
import type { Setting } from './setting.js';
import { withZone, zoneWords } from './zone-words.js';

/** When a training takes place, in words. */
export interface When {
  /** `16–18 November 2026`. */
  readonly dates: string;
  /** The same where it is one of many: `16–18 November`, if that is in the present year. */
  readonly short: string;
  /** `09:30–17:00, Kyiv`, or `16 Nov, 09:30 – 18 Nov, 17:00, Kyiv`; absent for all-day trainings. */
  readonly times?: string;
  /** `Kyiv`; absent where no time or no zone is given. */
  readonly zone?: string;
  /** The times on the reader's own clock, where it shows others. */
  readonly yours?: string;
  /** For `datetime` attributes: an RFC 3339 date-time, a date or a month. */
  readonly datetime: string;
  /** The parts of a date block. */
  readonly block: { readonly day: string; readonly month: string };
}

/** Describes when an item takes place; undefined if nothing is known of it. */
export function describeWhen(item: Item, setting: Setting): When | undefined {
  return item.span && describeSpan(spanIn(item.span, setting.clock), setting);
}

export function describeSpan(span: Span, setting: Setting): When {
  const { words } = setting;
  const timed = span.precision === 'time';
  const zone = timed ? zoneWords(span, setting) : undefined;
  const yours = timed ? yourTimes(span, setting) : undefined;
  return {
    dates: formatDates(span, setting),
    get short() {
      return formatDates(
        span,
        setting,
        isPresentYear(span.start, span, setting) && isPresentYear(lastMoment(span), span, setting),
      );
    },
    ...(timed && { times: withZone(formatTimes(span, setting), zone, words) }),
    ...(zone && { zone }),
    ...(yours && { yours }),
    datetime: machineDate(span.start, span.precision, span),
    get block() {
      return makeBlock(span.start, lastMoment(span), span.precision, words);
    },
  };
}

/** Just before midnight, so that a training that ends at midnight ends on the day before it. */
function lastMoment(span: Span): number {
  const end = span.end ?? span.start;
  return runsPastMidnight(span) ? span.start : Math.max(span.start, end - 1);
}

function formatDates(span: Span, { words }: Setting, withoutYear = false): string {
  const last = lastMoment(span);
  if (span.precision === 'month')
    return capitalise(formatLocalRange(words, span.start, last, { month: 'long', year: 'numeric' }), words.locale);
  const { year, ...date } = DATE;
  const asked = withoutYear ? date : { ...date, year };
  if (startOfDay(last) > span.start) return formatLocalRange(words, span.start, last, asked);
  return capitalise(formatLocal(words, span.start, { ...asked, weekday: 'long' }), words.locale);
}

/** Whether a local reading is of the present year, on its own clock or else the reader's: then the year need not be said. */
export function isPresentYear(
  local: number,
  clock: Pick<Span, 'zone' | 'offset'>,
  { now, viewerZone }: Setting,
): boolean {
  return yearOf(local) === yearOf(localOn(clock, now, viewerZone));
}

/** `09:30–17:00`; the start alone without an end; over several days `16 Nov, 09:30 – 18 Nov, 17:00`. */
export function formatTimes(span: Span, { words }: Setting): string {
  const { start: first, end: last, endPrecision } = span;
  if (last === undefined || endPrecision !== 'time') return formatLocal(words, first, TIME);
  const isLong = daysOf(span) > 1;
  const options = isLong ? DAY_TIME : TIME;
  // A line breaks between the two, never between a day and its month.
  const [start, end] = [formatLocal(words, first, options), formatLocalEnd(words, last, options)].map((moment) =>
    moment.replace(/\s/g, '\u00a0'),
  );
  // What has spaces in it, such as 9:30 AM, has them around the dash as well.
  const times = start!.includes('\u00a0') ? `${start} – ${end}` : `${start}–${end}`;
  const isNextDay = !isLong && startOfDay(last - 1) > first;
  return isNextDay ? words.msg(str`${times} (next day)`, { id: 'when.nextDay' }) : times;
}

/** The same times on the reader's clock; undefined where that shows the same. */
function yourTimes(span: Span, setting: Setting): string | undefined {
  const { viewerZone, words } = setting;
  if (!span.zone && span.offset === undefined) return undefined;
  const shift = (instant: number, local: number) => instant + offsetAt(instant, viewerZone) - local;
  const startShift = shift(span.startsAt, span.start);
  const endShift = span.end === undefined ? startShift : shift(span.endsAt, span.end);
  if (startShift === 0 && endShift === 0) return undefined;
  const start = span.start + startShift;
  const moved: Span = { ...span, start, ...(span.end !== undefined && { end: span.end + endShift }) };
  const sameDay = startOfDay(start) === startOfDay(span.start);
  const times = formatTimes(moved, setting);
  const named = sameDay || daysOf(moved) > 1;
  const both = named ? times : `${formatLocal(words, start, { day: 'numeric', month: 'long' })}, ${times}`;
  return words.msg(str`Your time: ${both}`, { id: 'when.yours' });
}

/** A leaf of a calendar: of a range that leaves its month only the beginning, because the dates stand beside it. */
function makeBlock(start: number, last: number, precision: Precision, words: Words): When['block'] {
  const format = (local: number, options: Intl.DateTimeFormatOptions) => formatLocal(words, local, options);
  const [day, lastDay] = [start, last].map((local) => format(local, { day: 'numeric' }));
  const month = format(start, { month: 'short' });
  const isRange = day !== lastDay && month === format(last, { month: 'short' });
  return { day: precision === 'month' ? '' : isRange ? `${day}–${lastDay}` : day!, month };
}

/** A local reading for machines: with its offset where the instant is known, no more precisely than it was given. */
export function machineDate(
  local: number,
  precision: Precision,
  span: Pick<Span, 'zone' | 'offset' | 'start' | 'startsAt'>,
): string {
  const text = formatWallTime({ local, precision });
  if (precision !== 'time' || (!span.zone && span.offset === undefined)) return text;
  return text + formatOffset(span.start - span.startsAt);
}
