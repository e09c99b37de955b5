import { DAY, HOUR, MINUTE } from '../../time/units.js';
import { endOfReading, parseWallTime, writeWallTime, type WallTime } from '../../time/wall-time.js';
import { toLocal, writeOffset } from '../../time/zone.js';
import { isKnownZone } from '../../time/zone-name.js';

/** A date of the source as the feed writes it; with a zone, as a reading of the clock there. */
export function wall(text: string, zone?: string): string | undefined {
  const time = parseWallTime(text);
  return time && writeIn(time, zone);
}

export function writeIn(time: WallTime, zone: string | undefined): string {
  const { local, offset } = time;
  if (offset === undefined || time.precision !== 'time') return writeWallTime(time);
  if (zone) return writeWallTime({ local: toLocal(local - offset, zone), precision: 'time' });
  return writeWallTime(time) + (offset === 0 ? 'Z' : writeOffset(offset));
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
/** The zones that RFC 822 names, in hours. */
const ZONES: Readonly<Record<string, number>> = {
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
};

/** The dates of RSS, `Mon, 16 Nov 2026 09:00:00 +0200`, and those of feeds that write RFC 3339 there. */
export function mailDate(text: string): string | undefined {
  const match =
    /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4}|\d\d)\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([a-z]{1,5}|[+-]\d{4}|[+-]\d\d:\d\d)?/i.exec(
      text,
    );
  if (!match) return instant(text);
  const [, day, name, written, hour, minute, second = '00', zone = 'GMT'] = match;
  const month = MONTHS.indexOf(name!.toLowerCase()) + 1;
  const year = written!.length === 2 ? String(+written! + (+written! < 70 ? 2000 : 1900)) : written!;
  const two = (part: string | number) => String(part).padStart(2, '0');
  const named = ZONES[zone.toUpperCase()];
  const offset = /^[+-]/.test(zone) ? zone : named === undefined ? 'Z' : writeOffset(named * HOUR);
  return instant(`${year}-${two(month)}-${two(day!)}T${two(hour!)}:${minute}:${second}${offset}`);
}

/** Names of zones in Windows, as calendars of Outlook have them (Unicode CLDR, windowsZones). */
const WINDOWS: Readonly<Record<string, string>> = {
  'FLE Standard Time': 'Europe/Kyiv',
  'GTB Standard Time': 'Europe/Bucharest',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Romance Standard Time': 'Europe/Paris',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'Turkey Standard Time': 'Europe/Istanbul',
  'Georgian Standard Time': 'Asia/Tbilisi',
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'Pacific Standard Time': 'America/Los_Angeles',
};

/** The IANA name of a zone, however the source writes it; undefined where nothing is known by that name. */
export function zoneName(text: string): string | undefined {
  const name = text.replace(/^"|"$/g, '').trim();
  if (WINDOWS[name]) return WINDOWS[name];
  const offset = /^(?:UTC|GMT)(?:([+-])(\d{1,2}))?$/i.exec(name);
  // POSIX counts the other way round.
  if (offset) return +(offset[2] ?? 0) ? `Etc/GMT${offset[1] === '+' ? '-' : '+'}${+offset[2]!}` : 'UTC';
  if (/^[A-Z]/.test(name) && name.includes('/') && isKnownZone(name)) return name;
  // Some calendars put the maker's name before it.
  const tail = /\/([A-Z]\w+\/[\w+-]+(?:\/[\w-]+)?)$/.exec(name)?.[1];
  return tail && isKnownZone(tail) ? tail : undefined;
}

/** The last day of a range whose end is the midnight after it, or the day itself if it has no end. */
export function lastDay(exclusiveEnd: string, start: string): string | undefined {
  const end = parseWallTime(exclusiveEnd);
  const begin = parseWallTime(start);
  if (!end || !begin) return undefined;
  return writeWallTime({ local: Math.max(end.local - DAY, begin.local), precision: 'day' });
}

/** The end of what begins then and takes so long; ISO 8601 in weeks, days, hours, minutes and seconds. */
export function endAfter(start: string, duration: string): string | undefined {
  const begin = parseWallTime(start);
  const match = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration);
  // Longer than the digits of any year is a mistake.
  if (!begin || !match || /\d{6}/.test(duration)) return undefined;
  const [, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.map((part) => Number(part ?? 0));
  const length = (weeks * 7 + days) * DAY + hours * HOUR + minutes * MINUTE + seconds * 1000;
  if (begin.precision === 'day')
    return lastDay(writeWallTime({ ...begin, local: endOfReading(begin) + length - DAY }), start);
  return writeIn({ ...begin, local: begin.local + length }, undefined);
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
