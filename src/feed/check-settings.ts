import { readMoment } from '../time/moment.js';
import { isKnownZone } from '../time/zone-name.js';
import type { Finding } from './finding.js';
import { LIMITS } from './limits.js';

/** What a host sets that concerns the reading of a feed, as it is written. */
export interface Settings {
  /** `event`, `viewer`, or an IANA zone that this engine knows. */
  readonly timeZone: string;
  /** A moment, or nothing for the present. */
  readonly now: string;
  /** `items=500 pages=3`. */
  readonly limits: string;
}

/** What is wrong with what a host sets. */
export function checkSettings({ timeZone, now, limits }: Settings): Finding[] {
  const findings: Finding[] = [];
  const report = (code: Finding['code'], path: string, expected: string, value: string) =>
    findings.push({ code, path, expected, received: JSON.stringify(value) });
  if (!/^(event|viewer)$/.test(timeZone) && !isKnownZone(timeZone)) report('bad-zone', 'time-zone', 'zone', timeZone);
  if (now && readMoment(now) === undefined) report('bad-date', 'now', 'date', now);
  if (!limits.split(/\s+/).every(isLimit)) report('unknown-value', 'limits', Object.keys(LIMITS).join(', '), limits);
  return findings;
}

function isLimit(word: string): boolean {
  const [name = '', value = ''] = word.split('=');
  return !word || (Object.hasOwn(LIMITS, name) && (name === 'origins' || +value > 0));
}
