import { dateFormat } from './date-format.js';

const known = new Map<string, boolean>();

/** Whether this engine knows the zone, an IANA name such as `Europe/Kyiv`. */
export function isKnownZone(zone: string): boolean {
  let answer = known.get(zone);
  if (answer === undefined) {
    try {
      dateFormat('en', { timeZone: zone });
      answer = true;
    } catch {
      answer = false;
    }
    known.set(zone, answer);
  }
  return answer;
}

/** The reader's own zone. */
export function viewerZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
