import type { WallTime } from '../time/wall-time.js';
import { toInstant, formatOffset } from '../time/zone.js';
import type { Cursor } from './finding.js';

/** An offset that its zone does not have on that day: the wall time holds, and whoever wrote it should know. */
export function checkOffset({ local, offset }: WallTime, zone: string | undefined, at: Cursor): void {
  if (offset === undefined || !zone) return;
  const right = local - toInstant(local, zone);
  if (offset !== right) at.report('offset-against-zone', formatOffset(right), formatOffset(offset));
}
