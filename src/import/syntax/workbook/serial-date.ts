import { formatWallTime } from '../../../time/wall-time.js';
import { DAY, MINUTE } from '../../../time/units.js';

/** The day before the first one: Excel believes that 1900 had a 29th of February, so that it is right from March 1900 on. */
const FROM_1900 = Date.UTC(1899, 11, 30);
const FROM_1904 = Date.UTC(1904, 0, 1);
/** The last day that spreadsheets know, 31 December 9999. */
const LAST = 2_958_465;

/** `2026-11-16` of 46342 and `2026-11-16 09:30` of 46342.3958: days since 1900 or 1904; undefined for what is no such day. */
export function serialDate(serial: number, from1904 = false): string | undefined {
  if (!(serial >= 1 && serial <= LAST)) return undefined;
  const local = Math.round((serial * DAY) / MINUTE) * MINUTE + (from1904 ? FROM_1904 : FROM_1900);
  const written = formatWallTime({ local, precision: 'time' }).replace('T', ' ');
  return written.replace(/ 00:00$/, '');
}

/** `09:30` of 0.3958: a part of a day. */
export function serialTime(serial: number): string | undefined {
  if (!(serial >= 0 && serial < 1)) return undefined;
  const local = Math.round((serial * DAY) / MINUTE) * MINUTE;
  return local < DAY ? formatWallTime({ local, precision: 'time' }).slice(11) : undefined;
}
