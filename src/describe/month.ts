import type { Item } from '../feed/feed.js';
import { capitalise } from '../locale/capitalise.js';
import type { Words } from '../locale/words.js';
import { TIME, formatLocal, formatLocalRange } from '../time/date-format.js';
import { addMonths, startOfMonth, weekdayOf } from '../time/month.js';
import { DAY } from '../time/units.js';
import { formatWallTime } from '../time/wall-time.js';
import { firstWeekday } from './first-weekday.js';
import { monthJumps, type MonthJump } from './month-jumps.js';
import { lanesOf } from './month-lanes.js';
import { monthWords, weekdayWords, type Weekday } from './month-words.js';
import { dayToShow, today, type MonthPlace } from './month-place.js';
import type { Setting } from './setting.js';
import { isDated, isWithin, stretchesOf, type Stretch } from './stretch.js';

/** A month of trainings, by weeks. */
export interface Month {
  /** `November 2026`. */
  readonly title: string;
  /** Its beginning, as a local reading. */
  readonly month: number;
  readonly jumps: readonly MonthJump[];
  readonly weekdays: readonly Weekday[];
  readonly weeks: readonly (readonly MonthDay[])[];
  readonly isEmpty: boolean;
  /** The day that is chosen, with all that it has. */
  readonly chosen: ChosenDay;
  /** The trainings of which no more than the month is known. */
  readonly undated: readonly Item[];
  /** The others, one a line, for paper, where no day can be opened. */
  readonly lines: readonly MonthLine[];
  /** Where there is nothing in this month: the next that has something, or else the last before it. */
  readonly nearest?: { readonly month: number; readonly title: string };
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
  /** How many more it has than there are lines for. */
  readonly more: number;
}

/** A training on one of its days. */
export interface MonthEntry {
  readonly item: Item;
  /** Which line of the week it is drawn on, the same on all of its days; from 0. */
  readonly lane: number;
  /** How many days its bar goes on from here in this week; 0 where the bar has begun on an earlier day. */
  readonly days: number;
  readonly isFirst: boolean;
  /** Whether its last day is in this week. */
  readonly endsHere: boolean;
  /** `09:30`: when it begins, on its first day. */
  readonly time?: string;
}

export interface ChosenDay {
  readonly date: number;
  /** `Monday, 16 November`. */
  readonly title: string;
  readonly items: readonly Item[];
}

export interface MonthLine {
  readonly item: Item;
  /** `16–18 November`. */
  readonly when: string;
}

/** Trainings that are written out on paper at most: some ten pages. */
const MOST_PRINTED = 500;

/** The month at a place, or else the one to begin with, and the trainings of a list that take place in it. */
export function describeMonth(items: readonly Item[], place: MonthPlace | undefined, setting: Setting): Month {
  const { words } = setting;
  const all = stretchesOf(items, setting);
  const chosen = dayToShow(all, place, setting);
  const month = startOfMonth(chosen);
  const end = addMonths(month, 1);
  const within = all.filter((one) => isWithin(one, month, end - DAY));
  const start = month - ((weekdayOf(month) - firstWeekday(words.locale) + 7) % 7) * DAY;
  // What is seen of the months before and after is told of, too.
  const dated = all.filter((one) => isDated(one) && isWithin(one, start, start + 41 * DAY));
  const weeks: MonthDay[][] = [];
  for (let week = start; week < end; week += 7 * DAY) {
    const lanes = lanesOf(dated.filter((one) => isWithin(one, week, week + 6 * DAY)));
    weeks.push(makeWeek(week, month, end, lanes, setting));
  }
  const nearest = within.length ? undefined : nearestMonth(all, month);
  return {
    title: monthWords(month, words),
    month,
    jumps: monthJumps(all, month, today(setting), words),
    weekdays: weeks[0]!.map(({ date }) => weekdayWords(date, words)),
    weeks,
    isEmpty: within.length === 0,
    chosen: dayOf(chosen, dated, words),
    undated: within.filter((one) => !isDated(one)).map(({ item }) => item),
    lines: within
      .filter(isDated)
      .slice(0, MOST_PRINTED)
      .map((one) => ({ item: one.item, when: daysWords(one, words) })),
    ...(nearest !== undefined && { nearest: { month: nearest, title: monthWords(nearest, words) } }),
  };
}

function dayOf(date: number, dated: readonly Stretch[], words: Words): ChosenDay {
  const title = formatLocal(words, date, { weekday: 'long', day: 'numeric', month: 'long' });
  const items = dated.filter((one) => isWithin(one, date, date)).map(({ item }) => item);
  return { date, title: capitalise(title, words.locale), items };
}

function daysWords({ first, last }: Stretch, words: Words): string {
  return formatLocalRange(words, first, last, { day: 'numeric', month: 'long' });
}

function nearestMonth(all: readonly Stretch[], month: number): number | undefined {
  const next = all.reduce((day, { first }) => (first >= month ? Math.min(day, first) : day), Infinity);
  if (isFinite(next)) return startOfMonth(next);
  const before = all.reduce((day, { last }) => Math.max(day, last), -Infinity);
  return isFinite(before) ? startOfMonth(before) : undefined;
}

function makeWeek(
  week: number,
  month: number,
  end: number,
  lanes: ReadonlyMap<Stretch, number | undefined>,
  setting: Setting,
): MonthDay[] {
  const all = [...lanes];
  const placed = all.flatMap(([one, lane]) => (lane === undefined ? [] : [{ one, lane }]));
  const crowdedOut = all.flatMap(([one, lane]) => (lane === undefined ? [one] : []));
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
        .filter(({ one }) => isWithin(one, date, date))
        .map(({ one, lane }) => entryOf(one, lane, date, week, setting)),
      more: crowdedOut.filter((one) => isWithin(one, date, date)).length,
    };
  });
}

function entryOf(
  { item, span, first, last }: Stretch,
  lane: number,
  date: number,
  week: number,
  { words }: Setting,
): MonthEntry {
  const isFirst = date === first;
  const lastHere = Math.min(last, week + 6 * DAY);
  const days = isFirst || date === week ? (lastHere - date) / DAY + 1 : 0;
  const time = isFirst && span.precision === 'time' && formatLocal(words, span.start, TIME);
  return { item, lane, days, isFirst, endsHere: last === lastHere, ...(time && { time }) };
}
