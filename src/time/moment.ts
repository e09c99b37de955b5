import { parseWallTime } from './wall-time.js';
import { toInstant } from './zone.js';
import { viewerZone } from './zone-name.js';

/** The instant that a date and time names, on the reader's clock if it has no offset; undefined if it is none. */
export function readMoment(written: string): number | undefined {
  const time = parseWallTime(written);
  return time && (time.offset === undefined ? toInstant(time.local, viewerZone()) : time.local - time.offset);
}
