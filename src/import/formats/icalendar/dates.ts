import type { TrainingItemExtension } from '../../../feed/format.js';
import { parseWallTime, formatWallTime, type WallTime } from '../../../time/wall-time.js';
import { toInstant } from '../../../time/zone.js';
import { formatInZone, formatDate } from '../../dates.js';
import { readDuration } from '../../duration.js';
import type { ImportNode } from '../../import-node.js';
import { zoneName } from '../../zone-name.js';
import type { CalendarZones } from './zones.js';

/** On whose clocks a calendar tells its times. */
export interface Zones {
  /** The name of the calendar's own. */
  readonly own: string | undefined;
  readonly described: CalendarZones;
}

/** When an event takes place; of one that recurs, the first time, unless that one is excluded. */
export function whenOf(event: ImportNode, zones: Zones): TrainingItemExtension {
  const excluded = new Set(event.list('EXDATE').flatMap((dates) => momentsIn(dates, zones)));
  if (momentsIn(event.one('DTSTART'), zones).some((moment) => excluded.has(moment))) {
    event.one('DTSTART').skip('@TZID');
    return {};
  }
  const starts = dateOf(event.one('DTSTART'), zones);
  if (!starts) return {};
  const start = starts.time;
  if (!starts.clock) {
    const end = dateOf(event.one('DTEND'), zones);
    // Of a clock that nobody knows the days are right, whatever the zone; a time would be taken for one of the site.
    return days(start, end && !end.clock && end.zone === starts.zone ? end.time : undefined);
  }
  const ends = dateOf(event.one('DTEND'), zones);
  const end = ends?.clock
    ? ends.time
    : event.one('DURATION').as((value) => {
        const length = readDuration(value);
        if (!length) return undefined;
        const day = starts.clock!(start.local + length.days);
        return { ...day, precision: start.precision, local: day.local + length.exact };
      });
  if (start.precision === 'day' && (!end || end.precision === 'day')) return days(start, end);
  const zone = starts.zone ?? (start.offset === 0 ? (zoneName(zones.own ?? '') ?? ends?.zone) : undefined);
  const [startDate, endDate] = [formatInZone(start, zone), end && formatInZone(end, zone)];
  return {
    startDate,
    ...(endDate && endDate !== startDate && { endDate }),
    ...(zone && { timeZone: zone }),
  };
}

/** Whole days; the end of a range is the midnight after it. */
function days(start: WallTime, end: WallTime | undefined): TrainingItemExtension {
  const startDate = formatWallTime({ ...start, precision: 'day' });
  const last = end && formatWallTime({ local: Math.max(end.local - 1, start.local), precision: 'day' });
  return { startDate, ...(last && last !== startDate && { endDate: last }) };
}

/** A reading, with the offset that the clock has then. */
type Clock = (local: number) => WallTime;

/** A date with the clock it is told on. */
interface DateOnClock {
  /** With an offset, where the clock is known. */
  readonly time: WallTime;
  /** Undefined where nobody knows the zone. */
  readonly clock: Clock | undefined;
  /** The zone's IANA name, or the name that nobody knows. */
  readonly zone?: string;
}

/** A date; what nobody knows the zone of is not marked, and so is listed. */
function dateOf(date: ImportNode, { own, described }: Zones): DateOnClock | undefined {
  const zone = date.get('@TZID').as(zoneName);
  const read = parseWallTime(dateTime(date.peek() ?? '') ?? '');
  if (!read) return undefined;
  const { local, precision, offset } = read;
  const take = (clock: Clock, zone?: string): DateOnClock => {
    date.text();
    date.skip('@VALUE');
    return { time: clock(local), clock, zone };
  };
  if (precision === 'day') return take((day) => ({ local: day, precision }));
  if (offset !== undefined) return take((time) => ({ local: time, precision, offset }), zone);
  const name = date.get('@TZID').peek() ?? own;
  const clock = clockIn(name, described);
  if (!clock) return { time: read, clock, zone: name };
  const known = zone ?? zoneName(name ?? '');
  if (!known) date.skip('@TZID');
  return take(clock, known);
}

/** The clock of a zone; a mere reading where there is none, and undefined where nobody knows it. */
function clockIn(name: string | undefined, described: CalendarZones): Clock | undefined {
  const precision = 'time';
  if (name === undefined) return (local) => ({ local, precision });
  const known = zoneName(name);
  if (known) return (local) => ({ local, precision, offset: local - toInstant(local, known) });
  if (!described.knows(name)) return undefined;
  return (local) => parseWallTime(described.withOffset(formatWallTime({ local, precision }), name))!;
}

/** The moments that a property names, to be compared with others; nothing is marked. */
export function momentsIn(property: ImportNode, { own, described }: Zones): number[] {
  const clock = clockIn(property.get('@TZID').peek() ?? own, described);
  return (property.peek() ?? '').split(',').flatMap((value) => {
    const read = parseWallTime(dateTime(value) ?? '');
    if (!read) return [];
    const isReading = read.offset === undefined && read.precision === 'time';
    const { local, offset = 0 } = (isReading && clock?.(read.local)) || read;
    return [local - offset];
  });
}

/** `20261116T093000Z` as the feed writes it. */
export function dateTime(value: string): string | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?$/i.exec(value.trim());
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second = '00', utc = ''] = match;
  const date = `${year}-${month}-${day}`;
  return formatDate(hour ? `${date}T${hour}:${minute}:${second}${utc}` : date);
}
