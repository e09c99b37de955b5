import { DAY, HOUR, MINUTE } from '../../time/units.js';
import { parseWallTime, writeWallTime, type WallTime } from '../../time/wall-time.js';
import { toInstant, toLocal, writeOffset } from '../../time/zone.js';
import { isKnownZone } from '../../time/zone-name.js';
import { WINDOWS_ZONES } from './windows-zones.js';

/** A date of the source as the feed writes it; with a zone, as a reading of the clock there. */
export function wall(text: string, zone?: string): string | undefined {
  const time = parseWallTime(text);
  return time && writeIn(time, zone);
}

/** The same of a date that has been read. */
export function writeIn(time: WallTime, zone: string | undefined): string {
  const { local, offset } = time;
  if (offset === undefined || time.precision !== 'time') return writeWallTime(time);
  if (!zone) return writeWallTime(time) + (offset === 0 ? 'Z' : writeOffset(offset));
  const instant = local - offset;
  const there = toLocal(instant, zone);
  const reading = writeWallTime({ local: there, precision: 'time' });
  // Of an hour that the clock shows twice, the reading alone is the first.
  return toInstant(there, zone) === instant ? reading : reading + writeOffset(there - instant);
}

/** An instant, as JSON Feed's own dates are: with seconds and an offset. A text without an offset is not one. */
export function instant(text: string): string | undefined {
  const time = parseWallTime(text);
  if (time?.precision !== 'time' || time.offset === undefined) return undefined;
  return `${writeWallTime(time)}:${secondsOf(text)}${time.offset === 0 ? 'Z' : writeOffset(time.offset)}`;
}

/** The same of a text that is known to be in UTC, though it does not say so. */
export function instantInUtc(text: string): string | undefined {
  return instant(`${text.replace(/Z$/, '')}Z`);
}

function secondsOf(text: string): string {
  return /\d\d:\d\d:(\d\d)/.exec(text)?.[1] ?? '00';
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Abbreviations that mean one zone, in hours: those of RFC 822, and Europe's. BST and IST are several zones each. */
const ZONES: Readonly<Record<string, number>> = {
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  WET: 0,
  WEST: 1,
  CET: 1,
  CEST: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
};

/** The dates of RSS, `Mon, 16 Nov 2026 09:00:00 +0200`, and those of feeds that write RFC 3339 there. */
export function mailDate(text: string): string | undefined {
  const match =
    /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4}|\d\d)\s+(\d{1,2}):(\d\d)(?::(\d\d))?(?!\d)/i.exec(
      text,
    );
  if (!match) return instant(text);
  const [whole, day, name, written, hour, minute, second = '00'] = match;
  // What stands in brackets is a comment: `+0200 (EET)`.
  const zone = text.slice(whole.length).split('(')[0]!.trim();
  const month = MONTHS.indexOf(name!.toLowerCase()) + 1;
  const year = written!.length === 2 ? String(+written! + (+written! < 70 ? 2000 : 1900)) : written!;
  const two = (part: string | number) => String(part).padStart(2, '0');
  const hours = ZONES[zone.toUpperCase()];
  const offset = hours === undefined ? offsetNamed(/^[+-]\d\d:?\d\d$/.test(zone) ? `UTC${zone}` : zone) : hours * HOUR;
  // Without a zone that can be told it is a reading of any clock, and no instant.
  if (offset === undefined) return undefined;
  return instant(
    `${year}-${two(month)}-${two(day!)}T${two(hour!)}:${minute}:${second}${offset === 0 ? 'Z' : writeOffset(offset)}`,
  );
}

/** Zones that IANA knows by one word. Engines know more, of which some stand for another zone elsewhere: IST, BST. */
const ONE_WORD =
  /^(EST|MST|HST|WET|CET|MET|EET|EST5EDT|CST6CDT|MST7MDT|PST8PDT|Cuba|Egypt|Eire|GB|Hongkong|Iceland|Iran|Israel|Jamaica|Japan|Libya|NZ|PRC|ROC|ROK|Poland|Portugal|Singapore|Turkey|Zulu|Universal|Greenwich)$/;

/** The IANA name of a zone, however the source writes it; undefined where nothing is known by that name. */
export function zoneName(text: string): string | undefined {
  const name = text.replace(/^"|"$|^tzone:\/\/Microsoft\//g, '').trim();
  const offset = offsetNamed(name);
  if (offset !== undefined) return fixedZone(offset);
  const windows = WINDOWS_ZONES.get(name);
  if (windows) return windows;
  if ((ONE_WORD.test(name) || /^[A-Z].*\//.test(name)) && isKnownZone(name)) return name;
  // Some calendars put the maker's name before it.
  const tail = /\/([A-Z]\w+\/[\w+-]+(?:\/[\w-]+)?)$/.exec(name)?.[1];
  return tail && isKnownZone(tail) ? tail : undefined;
}

/** What `UTC`, `GMT+0200`, `UTC+3` and `UTC+5.5` say of themselves; undefined for any other name. */
export function offsetNamed(name: string): number | undefined {
  const match = /^(?:UTC|GMT|UT|Z)(?:\s?([+-])(\d{1,2})(?::?([0-5]\d)|(\.\d{1,2}))?)?$/i.exec(name);
  if (!match) return undefined;
  const [, sign, hours = 0, minutes = 0, part = 0] = match;
  const offset = (+hours + +part) * HOUR + +minutes * MINUTE;
  if (offset > 14 * HOUR) return undefined;
  return sign === '-' ? -offset : offset;
}

/** The zone whose clocks always stand so far from UTC: IANA has them for whole hours. */
export function fixedZone(offset: number): string | undefined {
  const hours = offset / HOUR;
  if (hours === 0) return 'UTC';
  // POSIX counts the other way round.
  const zone = `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
  return Number.isInteger(hours) && isKnownZone(zone) ? zone : undefined;
}

/** A length of time: days are counted on the calendar, and may be 23 hours long; hours are exact (RFC 5545, 3.3.6). */
export interface Duration {
  /** Both in milliseconds. */
  readonly days: number;
  readonly exact: number;
}

/** ISO 8601 in weeks, days, hours, minutes and seconds. */
export function readDuration(text: string): Duration | undefined {
  const match = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text);
  // Longer than the digits of any year is a mistake.
  if (!match || /\d{6}/.test(text)) return undefined;
  const [, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.map((part) => Number(part ?? 0));
  return { days: (weeks * 7 + days) * DAY, exact: hours * HOUR + minutes * MINUTE + seconds * 1000 };
}

/** `PT1H30M` of `01:30`, as schedules write lengths. */
export function isoDuration(text: string): string | undefined {
  const match = /^(?:(\d{1,2}):)?(\d{1,3}):(\d\d)(?::00)?$/.exec(text);
  if (!match) return undefined;
  const [, days, hours, minutes] = match;
  const total = (+(days ?? 0) * 24 + +hours!) * 60 + +minutes!;
  return total > 0 ? durationOf(total) : undefined;
}

/** `PT1H30M` of 90 minutes. */
export function durationOf(minutes: number): string {
  const [hours, left] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours ? `${hours}H` : ''}${left ? `${left}M` : ''}`;
}
