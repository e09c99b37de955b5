import { dateFormat } from './date-format.js';
import { DAY, HOUR, MINUTE } from './units.js';
import { startOfDay } from './wall-time.js';

/** No clocks change twice within two of them. */
const WEEK = 7 * DAY;

const offsets = new Map<string, Map<number, number>>();

/**
 * How far, in milliseconds, clocks in `zone` are ahead of UTC at an instant. Remembered: one item asks for its start again
 * and again, and a feed of thousands for the same few hundred midnights.
 */
export function offsetAt(instant: number, zone: string): number {
  let known = offsets.get(zone);
  if (!known || known.size > 5000) offsets.set(zone, (known = new Map<number, number>()));
  let offset = known.get(instant);
  if (offset === undefined) known.set(instant, (offset = askOffset(instant, zone)));
  return offset;
}

function askOffset(instant: number, zone: string): number {
  const text = dateFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).format(instant);
  const match = /([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(text);
  if (!match) return 0;
  const [, sign, hours, minutes, seconds = 0] = match;
  const size = +hours! * HOUR + +minutes! * MINUTE + +seconds * 1000;
  return sign === '-' ? -size : size;
}

/** What a clock in `zone` shows at an instant, as a local reading. */
export function toLocal(instant: number, zone: string): number {
  return instant + offsetAt(instant, zone);
}

/**
 * The instant at which a clock in `zone` shows a local reading. A reading that the clock skips counts on from before the
 * gap; one that it shows twice is the first: the "compatible" rule of RFC 5545 (3.3.5) and of Temporal.
 */
export function toInstant(local: number, zone: string): number {
  const steady = steadyOffset(local, zone);
  if (steady !== undefined) return local - steady;
  const before = offsetAt(startOfDay(local) - DAY, zone);
  const after = offsetAt(startOfDay(local) + 2 * DAY, zone);
  if (before === after) return local - before;
  const early = local - before;
  if (offsetAt(early, zone) === before) return early;
  const late = local - after;
  return offsetAt(late, zone) === after ? late : early;
}

/** The offset in weeks in which clocks do not change: most are such, and all days of one are asked for at once. */
function steadyOffset(local: number, zone: string): number | undefined {
  const week = Math.floor((local - DAY) / WEEK) * WEEK;
  const before = offsetAt(week, zone);
  return before === offsetAt(week + 2 * WEEK, zone) ? before : undefined;
}

/** What the clock shows at the instant of a local reading: another one, if it skips that. */
export function toShown(local: number, zone: string): number {
  if (steadyOffset(local, zone) !== undefined) return local;
  return toLocal(toInstant(local, zone), zone);
}

/** `+02:00` of an offset in milliseconds. */
export function formatOffset(offset: number): string {
  const minutes = Math.abs(Math.round(offset / MINUTE));
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
