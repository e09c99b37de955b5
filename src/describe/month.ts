import type { Item } from '../feed/feed.js';
import { capitalise } from '../locale/capitalise.js';
import type { Words } from '../locale/words.js';
import { TIME, formatLocal } from '../time/date-format.js';
import { addMonths, weekdayOf } from '../time/month.js';
import { daysOf, spanIn, type Span } from '../time/span.js';
import { DAY } from '../time/units.js';
import { startOfDay, formatWallTime } from '../time/wall-time.js';
import { toLocal } from '../time/zone.js';
import { firstWeekday } from './first-weekday.js';
import type { Setting } from './setting.js';

/** A month of trainings, by weeks. */
export interface Month {
  /** `November 2026`. */
  readonly title: string;
  readonly weekdays: readonly { readonly short: string; readonly long: string }[];
  readonly weeks: readonly (readonly MonthDay[])[];
  /** The trainings that take place in this month, in order; the day of some may not be known yet. */
  readonly items: readonly Item[];
  /** Those of them that have no place in the weeks: their day is not known, or there are too many at once. */
  readonly unplaced: readonly Item[];
  /** Where there is nothing in this month: the next that has something, or else the last before it. */
  readonly nearest?: { readonly date: number; readonly title: string };
}

export interface MonthDay {
  /** Its midnight, as a local reading. */
  readonly date: number;
  /** `16`, `16 November` and `2026-11-16`. */
  readonly number: string;
  readonly text: string;
  readonly datetime: string;
  readonly isToday: boolean;
  readonly isOutside: boolean;
  readonly entries: readonly MonthEntry[];
}

/** A training on one of its days. */
export interface MonthEntry {
  readonly item: Item;
  /** Which line of the week it is drawn on, the same on all of its days; from 0. */
  readonly lane: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** `09:30`: when it begins, on its first day. */
  readonly time?: string;
}

/** Lines of a week at most. Nobody compares more, and what is left has its place below. */
const MOST_LANES = 8;

interface Stretch {
  readonly item: Item;
  readonly span: Span;
  readonly first: number;
  readonly last: number;
}

/** A month, which begins at a local reading, with the trainings of a list that take place in it. */
export function describeMonth(items: readonly Item[], month: number, setting: Setting): Month {
  const { words } = setting;
  const end = addMonths(month, 1);
  const all = items.flatMap((item) => stretchOf(item, setting) ?? []);
  const within = all.filter((one) => one.first < end && one.last >= month);
  const dated = within.filter(isDated);
  const start = month - ((weekdayOf(month) - firstWeekday(words.locale) + 7) % 7) * DAY;
  const weeks: MonthDay[][] = [];
  const crowdedOut = new Set<Stretch>();
  for (let week = start; week < end; week += 7 * DAY) {
    const lanes = laneOf(dated.filter(({ first, last }) => first < week + 7 * DAY && last >= week));
    for (const [one, lane] of lanes) if (lane === undefined) crowdedOut.add(one);
    weeks.push(makeWeek(week, month, end, lanes, setting));
  }
  const nearest = within.length ? undefined : nearestDay(all, month);
  return {
    title: monthWords(month, words),
    weekdays: weeks[0]!.map(({ date }) => ({
      short: formatLocal(words, date, { weekday: 'short' }),
      long: formatLocal(words, date, { weekday: 'long' }),
    })),
    weeks,
    items: within.map(({ item }) => item),
    unplaced: within.filter((one) => !isDated(one) || crowdedOut.has(one)).map(({ item }) => item),
    ...(nearest !== undefined && { nearest: { date: nearest, title: monthWords(nearest, words) } }),
  };
}

function isDated({ item }: Stretch): boolean {
  return item.span!.precision !== 'month';
}

function monthWords(local: number, words: Words): string {
  return capitalise(formatLocal(words, local, { month: 'long', year: 'numeric' }), words.locale);
}

function nearestDay(stretches: readonly Stretch[], month: number): number | undefined {
  const next = stretches.reduce((day, { first }) => (first >= month ? Math.min(day, first) : day), Infinity);
  if (isFinite(next)) return next;
  const before = stretches.reduce((day, { last }) => Math.max(day, last), -Infinity);
  return isFinite(before) ? before : undefined;
}

/** The present day on the clock that is asked for, or the reader's. */
export function today({ now, clock, viewerZone }: Setting): number {
  return startOfDay(toLocal(now, clock ?? viewerZone));
}

function stretchOf(item: Item, { clock }: Setting): Stretch | undefined {
  if (!item.span) return undefined;
  const span = spanIn(item.span, clock);
  const first = startOfDay(span.start);
  return { item, span, first, last: first + (daysOf(span) - 1) * DAY };
}

function makeWeek(
  week: number,
  month: number,
  end: number,
  lanes: ReadonlyMap<Stretch, number | undefined>,
  setting: Setting,
): MonthDay[] {
  const placed = [...lanes].flatMap(([one, lane]) => (lane === undefined ? [] : [{ one, lane }]));
  placed.sort((a, b) => a.lane - b.lane);
  return Array.from({ length: 7 }, (_, index) => {
    const date = week + index * DAY;
    return {
      date,
      number: formatLocal(setting.words, date, { day: 'numeric' }),
      text: formatLocal(setting.words, date, { day: 'numeric', month: 'long' }),
      datetime: formatWallTime({ local: date, precision: 'day' }),
      isToday: date === today(setting),
      isOutside: date < month || date >= end,
      entries: placed
        .filter(({ one }) => one.first <= date && date <= one.last)
        .map(({ one, lane }) => entryOf(one, lane, date, setting)),
    };
  });
}

function entryOf({ item, span, first, last }: Stretch, lane: number, date: number, { words }: Setting): MonthEntry {
  const isFirst = date === first;
  const time = isFirst && span.precision === 'time' && formatLocal(words, span.start, TIME);
  return { item, lane, isFirst, isLast: date === last, ...(time && { time }) };
}

/**
 * Gives each the first line that is free on all of its days, as far as there are lines; what begins first, and lasts longest,
 * comes first.
 */
function laneOf(stretches: readonly Stretch[]): Map<Stretch, number | undefined> {
  const lanes = new Map<Stretch, number | undefined>();
  /** The last day on each line. */
  const ends: number[] = [];
  for (const one of [...stretches].sort((a, b) => a.first - b.first || b.last - a.last)) {
    const free = ends.findIndex((last) => last < one.first);
    const lane = free < 0 ? ends.length : free;
    if (lane < MOST_LANES) ends[lane] = one.last;
    lanes.set(one, lane < MOST_LANES ? lane : undefined);
  }
  return lanes;
}
