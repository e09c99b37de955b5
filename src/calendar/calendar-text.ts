import { contentLine, escapeText } from './content-line.js';
import { basicDate, basicTime, type Moment } from './moment.js';
import { timeZoneText } from './time-zone.js';

/** One entry of a calendar, in the terms of RFC 5545. */
export interface CalendarEntry {
  /** Unique in the world, and the same in every version of the entry. */
  readonly uid: string;
  /** When this version was made, in milliseconds since 1970: from the announcement, so that the same gives the same. */
  readonly stamp: number;
  readonly created?: number | undefined;
  readonly modified?: number | undefined;
  /** Counts up with every version. */
  readonly sequence: number;
  readonly start: Moment;
  /** Exclusive; without it the entry is a point in time. */
  readonly end?: Moment;
  readonly summary: string;
  readonly description?: string | undefined;
  /** The language of the texts. */
  readonly language?: string | undefined;
  readonly location?: string | undefined;
  readonly geo?: { readonly latitude: number; readonly longitude: number } | undefined;
  /** Where everybody may join online. */
  readonly conference?: string | undefined;
  readonly url?: string | undefined;
  readonly organizer?: { readonly name: string; readonly email: string } | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** Whether it takes no time of the person's, as a deadline does. */
  readonly transparent?: boolean;
  /** How long before its start the calendar should remind, as a duration: `P1D`. */
  readonly alarm?: string;
}

/** What a calendar that one follows says of itself. */
export interface CalendarHead {
  readonly name?: string;
  /** How often it is worth looking for news, as a duration: `PT12H`. */
  readonly refresh?: string;
}

/** An iCalendar file (RFC 5545, with the names of RFC 7986) of these entries. */
export function calendarText(entries: readonly CalendarEntry[], head: CalendarHead = {}): string {
  return joinedCalendarText(zonesOf(entries), entries.map(entryText), head);
}

/** The same, of entries that have been written before. */
export function joinedCalendarText(
  zones: Zones,
  written: readonly string[],
  { name, refresh }: CalendarHead = {},
): string {
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//training-widgets//training-widgets//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    // To be read by anybody; CANCEL and REQUEST belong to letters between two people (RFC 5546).
    contentLine('METHOD', 'PUBLISH'),
    ...(name ? [contentLine('NAME', escapeText(name)), contentLine('X-WR-CALNAME', escapeText(name))] : []),
    ...(refresh
      ? [contentLine('REFRESH-INTERVAL', refresh, { VALUE: 'DURATION' }), contentLine('X-PUBLISHED-TTL', refresh)]
      : []),
    ...[...zones].map(([zone, { from, to }]) => timeZoneText(zone, from, to)),
    ...written,
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

/** Which zones entries use, and from which instant to which. */
export type Zones = ReadonlyMap<string, { readonly from: number; readonly to: number }>;

export function zonesOf(entries: readonly Pick<CalendarEntry, 'start' | 'end'>[]): Zones {
  const zones = new Map<string, { from: number; to: number }>();
  for (const { start, end = start } of entries) {
    if (!start.zone) continue;
    const known = zones.get(start.zone) ?? { from: start.at, to: end.at };
    zones.set(start.zone, { from: Math.min(known.from, start.at), to: Math.max(known.to, end.at) });
  }
  return zones;
}

/** One `VEVENT`. */
export function entryText(entry: CalendarEntry): string {
  const { language, organizer, geo } = entry;
  const spoken: Record<string, string> = language ? { LANGUAGE: language } : {};
  const text = (name: string, value: string | undefined) => (value ? contentLine(name, escapeText(value), spoken) : '');
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', escapeText(entry.uid)),
    contentLine('DTSTAMP', `${basicTime(entry.stamp)}Z`),
    momentLine('DTSTART', entry.start),
    entry.end ? momentLine('DTEND', entry.end) : '',
    entry.created === undefined ? '' : contentLine('CREATED', `${basicTime(entry.created)}Z`),
    entry.modified === undefined ? '' : contentLine('LAST-MODIFIED', `${basicTime(entry.modified)}Z`),
    contentLine('SEQUENCE', String(entry.sequence)),
    contentLine('STATUS', entry.status),
    text('SUMMARY', entry.summary),
    text('DESCRIPTION', entry.description),
    text('LOCATION', entry.location),
    geo ? contentLine('GEO', `${geo.latitude};${geo.longitude}`) : '',
    entry.conference ? contentLine('CONFERENCE', entry.conference, { VALUE: 'URI' }) : '',
    entry.url ? contentLine('URL', entry.url) : '',
    organizer ? contentLine('ORGANIZER', `mailto:${organizer.email}`, { CN: organizer.name }) : '',
    entry.categories?.length ? contentLine('CATEGORIES', entry.categories.map(escapeText).join(',')) : '',
    entry.transparent ? contentLine('TRANSP', 'TRANSPARENT') : '',
    entry.alarm ? alarmText(entry.summary, entry.alarm) : '',
    contentLine('END', 'VEVENT'),
  ].join('');
}

function alarmText(summary: string, before: string): string {
  return [
    contentLine('BEGIN', 'VALARM'),
    contentLine('ACTION', 'DISPLAY'),
    contentLine('DESCRIPTION', escapeText(summary)),
    contentLine('TRIGGER', `-${before}`),
    contentLine('END', 'VALARM'),
  ].join('');
}

function momentLine(name: string, { kind, local, zone }: Moment): string {
  if (kind === 'date') return contentLine(name, basicDate(local), { VALUE: 'DATE' });
  if (kind === 'zone') return contentLine(name, basicTime(local), { TZID: zone! });
  return contentLine(name, basicTime(local) + (kind === 'utc' ? 'Z' : ''));
}
