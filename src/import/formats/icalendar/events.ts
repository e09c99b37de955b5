import type { ImportNode } from '../../import-node.js';
import { momentsIn, type Zones } from './dates.js';

/**
 * The events of a calendar that become announcements: those for everybody, each in its newest version. What its owner does
 * not want to be seen is withheld; the rest is left, and so is listed.
 */
export function eventsIn(calendar: ImportNode, zones: Zones): ImportNode[] {
  for (const name of ['VTODO', 'VJOURNAL', 'VFREEBUSY'])
    for (const component of calendar.list(name)) if (!isPublic(component)) component.withhold();
  const events = calendar.list('VEVENT');
  const replaced = new Set(
    events.flatMap((event) =>
      momentsIn(event.one('RECURRENCE-ID'), zones).map((moment) => `${uidOf(event)} ${moment}`),
    ),
  );
  const isReplaced = (event: ImportNode) =>
    !event.get('RECURRENCE-ID').isThere &&
    momentsIn(event.one('DTSTART'), zones).some((moment) => replaced.has(`${uidOf(event)} ${moment}`));
  return versionsOf(events).flatMap((versions) => {
    const newest = versions.reduce((best, one) => (revisionOf(one) >= revisionOf(best) ? one : best));
    for (const one of versions) {
      // It may have been public before.
      if (!isPublic(newest) || !isPublic(one)) one.withhold();
      // What is left has no zone that anybody has to look for.
      else if (one !== newest || isReplaced(one)) one.one('DTSTART').skip('@TZID');
    }
    // The first time of what recurs is told by the event that takes its place.
    return isPublic(newest) && !isReplaced(newest) ? [newest] : [];
  });
}

function isPublic(component: ImportNode): boolean {
  return /^PUBLIC$/i.test(component.one('CLASS').peek() ?? 'PUBLIC');
}

function versionsOf(events: readonly ImportNode[]): ImportNode[][] {
  const versions = new Map<string, ImportNode[]>();
  for (const event of events) {
    const uid = uidOf(event);
    const key = uid === undefined ? `${versions.size}` : `${uid} ${event.one('RECURRENCE-ID').peek() ?? ''}`;
    const those = versions.get(key);
    if (those) those.push(event);
    else versions.set(key, [event]);
  }
  return [...versions.values()];
}

function uidOf(event: ImportNode): string | undefined {
  return event.one('UID').peek();
}

function revisionOf(event: ImportNode): number {
  return Number(event.one('SEQUENCE').peek() ?? 0);
}
