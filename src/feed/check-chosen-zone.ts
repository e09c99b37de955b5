import { isKnownZone } from '../time/zone-name.js';
import type { Finding } from './finding.js';

/** What is wrong with a host's choice of clock: `event`, `viewer`, or an IANA zone that this engine knows. */
export function checkChosenZone(zone: string): readonly Finding[] {
  if (/^(event|viewer)$/.test(zone) || isKnownZone(zone)) return [];
  return [{ code: 'bad-zone', path: 'time-zone', expected: 'zone', received: JSON.stringify(zone) }];
}
