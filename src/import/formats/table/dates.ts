import { meantDate } from '../../../announcement/informal-dates.js';
import { SOURCE } from '../../../check/source-budgets.js';
import { parseWallTime, formatWallTime } from '../../../time/wall-time.js';
import { serialDate, serialTime } from '../../syntax/workbook/serial-date.js';

/** From when to when, as the feed writes it; one cell may have either alone. */
export interface Dates {
  readonly start: string;
  readonly end?: string | undefined;
}

/** How the dates of a column are to be read where they leave something open. */
export interface DateHabit {
  /** Whether plain numbers count days from 1904. */
  readonly from1904?: boolean | undefined;
  /** Whether the month stands first where slashes part a date. */
  readonly isMonthFirst?: boolean | undefined;
}

/** The dates that a cell holds, as people type them and as programs number them; undefined for anything else. */
export function datesIn(text: string, { from1904, isMonthFirst }: DateHabit = {}): Dates | undefined {
  if (text.length > SOURCE.cell) return undefined;
  const written = text.replace(/\s+/gu, ' ').trim();
  // In a column of dates such a number can be nothing else.
  if (/^\d{5}(?:[.,]\d+)?$/.test(written)) return datesOf(serialDate(Number(written.replace(',', '.')), from1904));
  const own = parseWallTime(written);
  if (own) return datesOf(written);
  const meant = meantDate(isMonthFirst ? written.replace(/^(\d{1,2})\/(\d{1,2})\/(?=\d)/, '$2/$1/') : written);
  return meant && datesOf(meant.first, meant.last);
}

/** Whether the dates of a column have the month first, as in America: one of them has a day that can be no month. */
export function isMonthFirst(texts: Iterable<string>): boolean {
  let found = false;
  for (const text of texts) {
    const [, first, second] = /^\s*(\d{1,2})\/(\d{1,2})\/\d/.exec(text) ?? [];
    if (Number(first) > 12) return false;
    if (Number(second) > 12) found = true;
  }
  return found;
}

/** The times that a cell holds: one, or from when to when. */
export function timesIn(text: string): Dates | undefined {
  if (text.length > SOURCE.name) return undefined;
  const written = text.replace(/\s+/gu, ' ').trim();
  if (/^0?[.,]\d+$|^0$/.test(written)) {
    const start = serialTime(Number(written.replace(',', '.')));
    return start === undefined ? undefined : { start };
  }
  const clock = '\\d{1,2}[.:]\\d\\d(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?';
  const range = new RegExp(
    `^(?:(?:о|об|з|від|at|from) )?(${clock})(?: ?(?:[-–—−]|до|по|to) ?(${clock}))?(?: ?год(?:ини|ина|ин)?\\.?)?$`,
    'iu',
  );
  const [, first, last] = range.exec(written) ?? [];
  const start = first === undefined ? undefined : timeOf(first);
  const end = last === undefined ? undefined : timeOf(last);
  return start === undefined || (last !== undefined && end === undefined) ? undefined : { start, end };
}

function timeOf(written: string): string | undefined {
  const [, hour, minute, half] = /^(\d{1,2})[.:](\d\d)(?::\d\d)?(?: ?([ap]))?/i.exec(written)!;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hours < 24 && Number(minute) < 60 ? `${String(hours).padStart(2, '0')}:${minute}` : undefined;
}

/** Days that exist, with the later one last. A training at midnight is a day that a program has written with its time. */
function datesOf(first: string | undefined, last?: string): Dates | undefined {
  const [start, end] = [first, last].map((one) => (one === undefined ? undefined : formatted(one)));
  if (start === undefined || (last !== undefined && end === undefined)) return undefined;
  return end !== undefined && end < start.slice(0, end.length) ? undefined : { start, end };
}

function formatted(written: string): string | undefined {
  const time = parseWallTime(written);
  if (!time) return undefined;
  if (time.offset !== undefined) return written.replace(' ', 'T').replace(/ (?=[Zz+-])/, '');
  return formatWallTime(time).replace(/T00:00$/, '');
}
