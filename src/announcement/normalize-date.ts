import { problems, type Problem } from '../check/problems.js';
import { parseWallTime, formatWallTime } from '../time/wall-time.js';
import { offsetAt, toInstant, formatOffset } from '../time/zone.js';
import { meantDate } from './informal-dates.js';

/** What has to be known to read a date that leaves something out. */
export interface DateReading {
  /** Whose clock a date without an offset is of. */
  readonly timeZone: string;
  /** The day on which the training begins, to tell how a time without a day is written. */
  readonly day?: string | undefined;
}

/** A date as the feed writes it; undefined where it is not written as one, which is reported. */
export function normalizeDate(
  value: unknown,
  name: string,
  report: (problem: Problem) => void,
  how: DateReading,
): unknown {
  if (typeof value !== 'string') {
    report(problems.noDate(beginningOf(JSON.stringify(value))));
    return undefined;
  }
  const written = plainTime(value.trim());
  const known = parseWallTime(written);
  const meant = known ? undefined : meantDate(written);
  if (meant) {
    const { first, last } = meant;
    // Nobody should be told to write a day that does not exist: as such it will be found.
    if (!parseWallTime(first) || (last && !parseWallTime(last))) return first;
    report(last ? problems.twoDates(value, first, last) : problems.dateForm(value, first));
    return undefined;
  }
  const [, hour, minute] = /^(\d{1,2})[.:](\d\d)$/.exec(written) ?? [];
  if (hour !== undefined) {
    const right = how.day && `${how.day} ${hour.padStart(2, '0')}:${minute}`;
    report(right && parseWallTime(right) ? problems.dateForm(value, right) : problems.noDate(value));
    return undefined;
  }
  // What is no date is found, with everything else, when the feed is checked.
  if (!known || (name === 'Wall' && !written.includes(' '))) return written;
  if (name === 'Wall') return written.replace(' ', 'T').replace(/ (?=[Zz+-])/, '');
  // JSON Feed's own dates are instants: the offset is that of the zone.
  if (known.offset !== undefined) return written.replace(' ', 'T');
  const offset = offsetAt(toInstant(known.local, how.timeZone), how.timeZone);
  return `${formatWallTime({ ...known, precision: 'time' })}:00${formatOffset(offset)}`;
}

/** So much of a value that somebody knows it again. */
function beginningOf(written: string): string {
  return written.length > 60 ? `${written.slice(0, 59)}…` : written;
}

/** `2026-10-16 09:30` of `2026-10-16 9.30`, which can mean nothing else. */
function plainTime(written: string): string {
  return written.replace(
    /^(\d{4}-\d\d-\d\d)(?:T|\s+)(\d{1,2})[.:](\d\d)(?=$|[:Zz\s+-])/,
    (_, day, hour: string, minute) => `${day} ${hour.padStart(2, '0')}:${minute}`,
  );
}
