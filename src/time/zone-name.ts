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

/** The zone of a clock that is asked for: `viewer`, or a zone's name; undefined for each training's own. */
export function zoneOfClock(wanted: string): string | undefined {
  const zone = wanted === 'viewer' ? viewerZone() : wanted;
  return zone !== 'event' && isKnownZone(zone) ? zone : undefined;
}

let viewer: { readonly zone: string; readonly offset: number } | undefined;

/**
 * The reader's own zone; UTC where a browser says one that it does not know itself, such as `Etc/Unknown`. Asked again when
 * the distance to UTC has changed: each drawing needs it, and asking takes a millisecond or two.
 */
export function viewerZone(): string {
  const offset = new Date().getTimezoneOffset();
  if (viewer?.offset !== offset) {
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    viewer = { zone: isKnownZone(zone) ? zone : 'UTC', offset };
  }
  return viewer.zone;
}
