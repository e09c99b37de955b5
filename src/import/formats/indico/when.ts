import { parseWallTime, formatWallTime } from '../../../time/wall-time.js';
import { toInstant } from '../../../time/zone.js';
import { formatInZone } from '../../dates.js';
import type { ImportNode } from '../../import-node.js';
import { zoneName } from '../../zone-name.js';

/** When it takes place, on the clock of the event: a contribution may be told on another. */
export function whenOf(node: ImportNode, eventZone?: string) {
  const zone = node.get('startDate').get('tz').as(zoneName);
  const date = (name: string) => {
    const one = node.get(name);
    const time = one.get('time').peek();
    const read = one.get('date').as((day) => parseWallTime(time ? `${day}T${time.slice(0, 8)}` : day));
    if (!read) return undefined;
    one.skip('time');
    const own = one.get('tz').as(zoneName);
    const there = eventZone ?? zone;
    if (read.precision !== 'time' || !own || !there || own === there) return formatWallTime(read);
    return formatInZone({ ...read, offset: read.local - toInstant(read.local, own) }, there);
  };
  node.skip('timezone');
  return { startDate: date('startDate'), endDate: date('endDate'), timeZone: zone };
}
