import { DAY, HOUR, MINUTE } from '../../../time/units.js';
import { parseWallTime, startOfDay, formatWallTime } from '../../../time/wall-time.js';
import { formatOffset } from '../../../time/zone.js';
import type { ImportNode } from '../../import-node.js';
import { offsetNamed } from '../../zone-name.js';

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
  readonly #rules = new Map<string, ZoneRules | undefined>();

  constructor(zones: readonly ImportNode[]) {
    for (const zone of zones) {
      // More than any zone ever had.
      if (zone.list('STANDARD').length + zone.list('DAYLIGHT').length > MOST_RULES) continue;
      const rules = [...zone.list('STANDARD'), ...zone.list('DAYLIGHT')].map(ruleOf);
      const isRead = rules.length > 0 && rules.every((rule) => rule !== undefined);
      this.#rules.set(zone.one('TZID').peek() ?? '', isRead ? new ZoneRules(rules) : undefined);
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
      return offset === undefined ? reading : reading + formatOffset(offset);
    }
    const offset = rules.offsetAt(time.local);
    return offset === undefined ? reading : formatWallTime(time) + formatOffset(offset);
  }
}

/** When the rules of a zone come into force, asked for as often as a calendar has dates. */
class ZoneRules {
  readonly #once: readonly Rule[];
  readonly #yearly: readonly Rule[];
  /** The onsets of the rules that come every year, in such a year and the one before, by that year. */
  readonly #years = new Map<number, readonly Onset[]>();

  constructor(private readonly rules: readonly Rule[]) {
    this.#once = rules.filter(({ yearly }) => !yearly).sort((a, b) => a.first - b.first);
    this.#yearly = rules.filter(({ yearly }) => yearly);
  }

  /** How far the clock is from UTC at a reading of it; undefined before the first rule. */
  offsetAt(local: number): number | undefined {
    const once = lastBefore(this.#once, local, ({ first }) => first);
    const yearly = lastBefore(this.#onsetsIn(partOf(local, 0, 4)), local, ({ at }) => at);
    if (yearly && (!once || yearly.at > once.first)) return yearly.offset;
    // Before the first rule there is none: a single one is the nearest to the truth.
    return once?.offset ?? (this.rules.length === 1 ? this.rules[0]!.offset : undefined);
  }

  #onsetsIn(year: number): readonly Onset[] {
    const known = this.#years.get(year);
    if (known) return known;
    const onsets = [year - 1, year].flatMap((one) => this.#yearly.flatMap((rule) => onsetOf(rule, one)));
    this.#years.set(year, onsets);
    return onsets.sort((a, b) => a.at - b.at);
  }
}

interface Onset {
  readonly at: number;
  readonly offset: number;
}

/** The last one of a list in order that is not after a reading; of several at once, the first. */
function lastBefore<T>(list: readonly T[], local: number, at: (one: T) => number): T | undefined {
  const after = firstWhere(list, (one) => at(one) > local);
  const last = list[after - 1];
  return last && list[firstWhere(list, (one) => at(one) >= at(last))];
}

/** The place of the first one for which a condition holds, which holds for all behind it. */
function firstWhere<T>(list: readonly T[], holds: (one: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const MOST_RULES = 1000;
const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

function ruleOf(node: ImportNode): Rule | undefined {
  const first = readingOf(node.one('DTSTART').peek());
  const offset = offsetOf(node.one('TZOFFSETTO').peek());
  if (first === undefined || offset === undefined) return undefined;
  const written = node.one('RRULE').peek();
  if (written === undefined) return node.get('RDATE').isThere ? undefined : { first, offset, until: Infinity };
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

/** When a rule comes into force in a year. */
function onsetOf({ first, offset, yearly, until }: Rule, year: number): Onset[] {
  const at = dayOf(year, yearly!) + (first - startOfDay(first));
  return at >= first && at <= until + DAY ? [{ at, offset }] : [];
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
  return Number(formatWallTime({ local, precision: 'day' }).slice(from, to));
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
