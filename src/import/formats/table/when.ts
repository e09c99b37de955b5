import { datesIn, timesIn, type DateHabit, type Dates } from './dates.js';
import type { Row } from './row.js';

/** When a training begins and ends, of cells with days, times, both, or ranges; what cannot be joined is left unread. */
export function whenOf(row: Row, habit: DateHabit): { startDate?: string; endDate?: string } {
  const days = row.one('startDate', (text) => datesIn(text, habit));
  if (!days) return {};
  // “Date, begin, end”: then the begin is a time.
  const timesAt = (name: 'startTime' | 'startDate') => row.one(name, (text) => fitting(timesIn(text), days.start));
  const startTimes = timesAt('startTime') ?? timesAt('startDate');
  const start = withTime(days.start, startTimes?.start);
  const isLater = (end: string) => (end >= start.slice(0, end.length) ? end : undefined);
  const endTimeAt = (name: 'endTime' | 'endDate', day: string) =>
    row.one(name, (text) => {
      const time = timesIn(text);
      return time && !time.end && hasTime(start) ? isLater(withTime(day, time.start)) : undefined;
    });
  const endDay = row.one('endDate', (text) => {
    const dates = datesIn(text, habit);
    // A whole day cannot end at a time of day: from when on somebody has to be there, nobody could tell.
    if (!dates || dates.end || (hasTime(dates.start) && !hasTime(start))) return undefined;
    return isLater(dates.start) && (days.end === undefined || days.end === dates.start) ? dates.start : undefined;
  });
  const last = endDay ?? days.end;
  if (last !== undefined && hasTime(last)) return { startDate: start, endDate: last };
  const lastDay = (last ?? days.start).slice(0, 10);
  const untilTime = startTimes?.end && isLater(withTime(last ?? days.start, startTimes.end));
  const end = untilTime ?? endTimeAt('endTime', lastDay) ?? endTimeAt('endDate', lastDay) ?? last;
  return { startDate: start, ...(end !== undefined && { endDate: end }) };
}

/** Times that can be those of a day: one that has its own time has no other. */
function fitting(times: Dates | undefined, start: string): Dates | undefined {
  if (!times || start.length < 10) return undefined;
  if (times.end !== undefined && times.end < times.start) return undefined;
  return hasTime(start) && start.slice(11, 16) !== times.start ? undefined : times;
}

function withTime(day: string, time: string | undefined): string {
  return time === undefined || hasTime(day) ? day : `${day}T${time}`;
}

function hasTime(date: string): boolean {
  return date.length > 10;
}
