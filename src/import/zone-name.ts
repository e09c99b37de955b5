import { SOURCE } from '../check/source-budgets.js';
import { HOUR, MINUTE } from '../time/units.js';
import { isKnownZone } from '../time/zone-name.js';
import { WINDOWS_ZONES } from './windows-zones.js';

/** Zones that IANA knows by one word. Engines know more, of which some stand for another zone elsewhere: IST, BST. */
const ONE_WORD =
  /^(EST|MST|HST|WET|CET|MET|EET|EST5EDT|CST6CDT|MST7MDT|PST8PDT|Cuba|Egypt|Eire|GB|Hongkong|Iceland|Iran|Israel|Jamaica|Japan|Libya|NZ|PRC|ROC|ROK|Poland|Portugal|Singapore|Turkey|Zulu|Universal|Greenwich)$/;

/** The IANA name of a zone, however the source writes it; undefined where nothing is known by that name. */
export function zoneName(text: string): string | undefined {
  const name = text.replace(/^"|"$|^tzone:\/\/Microsoft\//g, '').trim();
  if (name.length > SOURCE.name) return undefined;
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
