import type { Item } from '../feed/feed.js';
import { capitalise } from '../locale/capitalise.js';
import type { Words } from '../locale/words.js';
import { TIME, writeLocal } from '../time/date-format.js';
import { addMonths, weekdayOf } from '../time/month.js';
import { daysOf, spanIn, type Span } from '../time/span.js';
import { DAY } from '../time/units.js';
import { startOfDay, writeWallTime } from '../time/wall-time.js';
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
  readonly undated: readonly Item[];
  /** Where there is nothing in this month: the next that has something, or else the last before it. */
  readonly nearest?: { readonly date: number; readonly title: string };
}

export interface MonthDay {
  /** Its midnight, as a local reading. */
  readonly date: number;
  /** `16`, `16 November` and `2026-11-16`. */
  readonly number: string;
  readonly words: string;
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
  const dated = within.filter(({ item }) => item.span!.precision !== 'month');
  const start = month - ((weekdayOf(month) - firstWeekday(words.locale) + 7) % 7) * DAY;
  const weeks: MonthDay[][] = [];
  for (let week = start; week < end; week += 7 * DAY) weeks.push(makeWeek(week, month, end, dated, setting));
  const nearest = within.length ? undefined : nearestDay(all, month);
  return {
    title: monthWords(month, words),
    weekdays: weeks[0]!.map(({ date }) => ({
      short: writeLocal(words, date, { weekday: 'short' }),
      long: writeLocal(words, date, { weekday: 'long' }),
    })),
    weeks,
    items: within.map(({ item }) => item),
    undated: within.filter((one) => !dated.includes(one)).map(({ item }) => item),
    ...(nearest !== undefined && { nearest: { date: nearest, title: monthWords(nearest, words) } }),
  };
}

function monthWords(local: number, words: Words): string {
  return capitalise(writeLocal(words, local, { month: 'long', year: 'numeric' }), words.locale);
}

function nearestDay(stretches: readonly Stretch[], month: number): number | undefined {
  const later = stretches.map(({ first }) => first).filter((day) => day >= month);
  if (later.length) return Math.min(...later);
  const earlier = stretches.map(({ last }) => last);
  return earlier.length ? Math.max(...earlier) : undefined;
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
  stretches: readonly Stretch[],
  setting: Setting,
): MonthDay[] {
  const lanes = laneOf(stretches.filter(({ first, last }) => first < week + 7 * DAY && last >= week));
  return Array.from({ length: 7 }, (_, index) => {
    const date = week + index * DAY;
    return {
      date,
      number: writeLocal(setting.words, date, { day: 'numeric' }),
      words: writeLocal(setting.words, date, { day: 'numeric', month: 'long' }),
      datetime: writeWallTime({ local: date, precision: 'day' }),
      isToday: date === today(setting),
      isOutside: date < month || date >= end,
      entries: [...lanes]
        .filter(([{ first, last }]) => first <= date && date <= last)
        .map(([one, lane]) => entryOf(one, lane, date, setting)),
    };
  });
}

function entryOf({ item, span, first, last }: Stretch, lane: number, date: number, { words }: Setting): MonthEntry {
  const isFirst = date === first;
  const time = isFirst && span.precision === 'time' && writeLocal(words, span.start, TIME);
  return { item, lane, isFirst, isLast: date === last, ...(time && { time }) };
}

/** Gives each the first line that is free on all of its days; what begins first, and lasts longest, comes first. */
function laneOf(stretches: readonly Stretch[]): Map<Stretch, number> {
  const lanes = new Map<Stretch, number>();
  const sorted = [...stretches].sort((a, b) => a.first - b.first || b.last - a.last);
  for (const one of sorted) {
    const taken = new Set(
      [...lanes].filter(([other]) => other.first <= one.last && one.first <= other.last).map(([, lane]) => lane),
    );
    let lane = 0;
    while (taken.has(lane)) lane++;
    lanes.set(one, lane);
  }
  return new Map([...lanes].sort(([, a], [, b]) => a - b));
}
