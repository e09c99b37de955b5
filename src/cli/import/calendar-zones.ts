import { DAY, HOUR, MINUTE } from '../../time/units.js';
import { parseWallTime, startOfDay, writeWallTime } from '../../time/wall-time.js';
import { writeOffset } from '../../time/zone.js';
import type { Source } from './source.js';
import { offsetNamed } from './times.js';

/** One rule of a zone that a calendar describes: from when on its clock stands how far from UTC. */
interface Rule {
  /** The first onset, as a reading of the clock before it. */
  readonly first: number;
  readonly offset: number;
  /** On which day it comes every year; without it, once. */
  readonly yearly?: Yearly;
  readonly until: number;
}

/** The first such weekday of a month on or after a day; with a negative week, the last, last but one and so on. */
interface Yearly {
  readonly month: number;
  readonly weekday: number;
  readonly from: number;
  readonly week: number;
}

/** Zones under names of the calendar's own, such as those of Outlook: what they say of themselves is enough for an offset. */
export class CalendarZones {
  readonly #rules = new Map<string, readonly Rule[] | undefined>();

  constructor(zones: readonly Source[]) {
    for (const zone of zones) {
      const rules = [...zone.list('STANDARD'), ...zone.list('DAYLIGHT')].map(ruleOf);
      const isRead = rules.length > 0 && rules.every((rule) => rule !== undefined);
      this.#rules.set(zone.one('TZID').peek() ?? '', isRead ? rules : undefined);
    }
  }

  /** Whether all of a zone's rules are understood, or its name alone says how far it is from UTC. */
  knows(name: string): boolean {
    return this.#rules.get(name) !== undefined || offsetNamed(name) !== undefined;
  }

  /** A reading of a clock in the zone, with its offset; as it is if the zone is not known. */
  withOffset(reading: string, name: string): string {
    const time = parseWallTime(reading);
    if (time?.precision !== 'time' || time.offset !== undefined) return reading;
    const rules = this.#rules.get(name);
    if (!rules) {
      const offset = offsetNamed(name);
      return offset === undefined ? reading : reading + writeOffset(offset);
    }
    const onsets = rules.map((rule) => ({ rule, at: lastOnset(rule, time.local) }));
    const latest = onsets.reduce((best, one) => ((one.at ?? -Infinity) > (best.at ?? -Infinity) ? one : best));
    // Before the first rule there is none: the earliest is the nearest to the truth.
    return latest.at === undefined && rules.length > 1
      ? reading
      : writeWallTime(time) + writeOffset(latest.rule.offset);
  }
}

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

function ruleOf(source: Source): Rule | undefined {
  const first = readingOf(source.one('DTSTART').peek());
  const offset = offsetOf(source.one('TZOFFSETTO').peek());
  if (first === undefined || offset === undefined) return undefined;
  const written = source.one('RRULE').peek();
  if (written === undefined) return source.get('RDATE').isThere ? undefined : { first, offset, until: Infinity };
  const rule = Object.fromEntries(written.split(';').map((part) => part.split('=') as [string, string]));
  const [, week = rule.BYSETPOS, day] = /^([+-]?\d)?([A-Z]{2})$/.exec(rule.BYDAY ?? '') ?? [];
  // A week of days, as `8,9,10,11,12,13,14`, has each weekday once: its second one in this month.
  const days = (rule.BYMONTHDAY ?? '').split(',').map(Number);
  const from = week ? (Number(week) - 1) * 7 + 1 : days[0]!;
  const isWeek = days.length === 7 && from > 0 && days.every((one, index) => one === from + index);
  const month = Number(rule.BYMONTH ?? partOf(first, 5, 7));
  if (rule.FREQ !== 'YEARLY' || (rule.INTERVAL ?? '1') !== '1' || rule.COUNT || !day) return undefined;
  if (week ? rule.BYMONTHDAY !== undefined || !Number(week) : !isWeek) return undefined;
  const until = rule.UNTIL === undefined ? Infinity : readingOf(rule.UNTIL.replace(/Z$/, ''));
  if (until === undefined || !(month >= 1 && month <= 12)) return undefined;
  return { first, offset, yearly: { month, weekday: DAYS.indexOf(day), from, week: Number(week ?? 1) }, until };
}

/** The last time before a reading at which a rule came into force. */
function lastOnset({ first, yearly, until }: Rule, local: number): number | undefined {
  if (!yearly) return first <= local ? first : undefined;
  const year = partOf(local, 0, 4);
  return [year, year - 1]
    .map((one) => dayOf(one, yearly) + (first - startOfDay(first)))
    .find((at) => at <= local && at >= first && at <= until + DAY);
}

/** Midnight of such a day as the last Sunday of March. */
function dayOf(year: number, { month, weekday, from, week }: Yearly): number {
  const begin = firstOf(year, month) + (from - 1) * DAY;
  if (week > 0) return begin + ((weekday - weekdayOf(begin) + 7) % 7) * DAY;
  const end = (month === 12 ? firstOf(year + 1, 1) : firstOf(year, month + 1)) - DAY;
  return end - ((weekdayOf(end) - weekday + 7) % 7) * DAY + (week + 1) * 7 * DAY;
}

function firstOf(year: number, month: number): number {
  return parseWallTime(`${year}-${String(month).padStart(2, '0')}-01`)!.local;
}

/** Counted from Sunday; the first day of 1970 was a Thursday. */
function weekdayOf(local: number): number {
  return (((local / DAY + 4) % 7) + 7) % 7;
}

/** A part of a reading: `2026` or `11`. */
function partOf(local: number, from: number, to: number): number {
  return Number(writeWallTime({ local, precision: 'day' }).slice(from, to));
}

function readingOf(text = ''): number | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d))?/.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour = '00', minute = '00'] = match;
  return parseWallTime(`${year}-${month}-${day}T${hour}:${minute}`)?.local;
}

function offsetOf(text = ''): number | undefined {
  const match = /^([+-])(\d\d)(\d\d)/.exec(text);
  return match ? (match[1] === '-' ? -1 : 1) * (+match[2]! * HOUR + +match[3]! * MINUTE) : undefined;
}
