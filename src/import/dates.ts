import { parseWallTime, formatWallTime, type WallTime } from '../time/wall-time.js';
import { toInstant, toLocal, formatOffset } from '../time/zone.js';

/** A date as the feed writes it; with a zone, as the clock there shows it, without an offset. */
export function formatDate(text: string, zone?: string): string | undefined {
  const time = parseWallTime(text);
  return time && formatInZone(time, zone);
}

/** The same of a date that has been read. */
export function formatInZone(time: WallTime, zone: string | undefined): string {
  const { local, offset } = time;
  if (offset === undefined || time.precision !== 'time') return formatWallTime(time);
  if (!zone) return formatWallTime(time) + (offset === 0 ? 'Z' : formatOffset(offset));
  const instant = local - offset;
  const there = toLocal(instant, zone);
  const reading = formatWallTime({ local: there, precision: 'time' });
  // Of an hour that the clock shows twice, the reading alone is the first.
  return toInstant(there, zone) === instant ? reading : reading + formatOffset(there - instant);
}

/** An instant, as JSON Feed's own dates are: with seconds and an offset. A text without an offset is not one. */
export function formatInstant(text: string): string | undefined {
  const time = parseWallTime(text);
  if (time?.precision !== 'time' || time.offset === undefined) return undefined;
  return `${formatWallTime(time)}:${secondsOf(text)}${time.offset === 0 ? 'Z' : formatOffset(time.offset)}`;
}

/** The same of a text that is known to be in UTC, though it does not say so. */
export function formatUtcInstant(text: string): string | undefined {
  return formatInstant(`${text.replace(/Z$/, '')}Z`);
}

function secondsOf(text: string): string {
  return /\d\d:\d\d:(\d\d)/.exec(text)?.[1] ?? '00';
}
