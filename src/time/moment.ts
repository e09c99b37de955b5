import { parseWallTime } from './wall-time.js';
import { toInstant } from './zone.js';

/** The instant that a date and time names, on a clock in `zone` if it has no offset; undefined if it is none. */
export function readMoment(written: string, zone: string): number | undefined {
  const time = parseWallTime(written);
  return time && (time.offset === undefined ? toInstant(time.local, zone) : time.local - time.offset);
}
