import type { TrainingItemExtension } from '../../feed/format.js';
import { CalendarZones } from './calendar-zones.js';
import { compact, present, type Imported, type ImportedItem } from './imported.js';
import { splitTexts, unescapeText } from './parse-icalendar.js';
import type { Source } from './source.js';
import { endAfter, instant, lastDay, wall, zoneName } from './times.js';

/** iCalendar, RFC 5545 and 7986. To-dos, journals, alarms and guests have no place in an announcement. */
export function importCalendar(root: Source): Imported {
  // Some programs send events bare.
  const calendars = [...root.list('VCALENDAR'), ...(root.get('VEVENT').isThere ? [root] : [])];
  const [first] = calendars;
  for (const calendar of calendars) calendar.skip('VERSION', 'PRODID', 'CALSCALE', 'METHOD');
  return {
    feed: {
      title: first && (text(first.one('NAME')) ?? text(first.one('X-WR-CALNAME'))),
      description: first && (text(first.one('DESCRIPTION')) ?? text(first.one('X-WR-CALDESC'))),
      timeZone: first?.one('X-WR-TIMEZONE').as(zoneName),
      url: first?.one('URL').text(),
    },
    items: calendars.flatMap((calendar) => {
      const described = calendar.list('VTIMEZONE');
      const zones = {
        own: zoneName(calendar.one('X-WR-TIMEZONE').peek() ?? ''),
        described: new CalendarZones(described),
      };
      const isKnown = (name: string) => zoneName(name) !== undefined || zones.described.knows(name);
      if (described.every((zone) => isKnown(zone.one('TZID').peek() ?? ''))) calendar.skip('VTIMEZONE');
      return newestOf(calendar.list('VEVENT')).flatMap((event) => {
        if (/^PUBLIC$/i.test(event.one('CLASS').peek() ?? 'PUBLIC')) return [importEvent(event, zones)];
        // What its owner does not want to be seen is not carried into the public.
        event.withhold();
        return [];
      });
    }),
  };
}

/** Of an event that is there in several versions the newest; the others are left, and so are listed. */
function newestOf(events: readonly Source[]): Source[] {
  const newest = new Map<string, Source>();
  const revision = (event: Source) => Number(event.one('SEQUENCE').peek() ?? 0);
  for (const event of events) {
    const uid = event.one('UID').peek();
    const key = uid === undefined ? `${newest.size}` : `${uid} ${event.one('RECURRENCE-ID').peek() ?? ''}`;
    const known = newest.get(key);
    if (!known || revision(event) >= revision(known)) newest.set(key, event);
  }
  return [...newest.values()];
}

/** On whose clocks a calendar tells its times. */
interface Zones {
  /** The calendar's own. */
  readonly own: string | undefined;
  readonly described: CalendarZones;
}

function importEvent(event: Source, zones: Zones): ImportedItem {
  event.skip('DTSTAMP', 'CLASS');
  const uid = event.one('UID').text() ?? '';
  const again = event.one('RECURRENCE-ID').as((value) => dateTime(value));
  const alternative = event.one('X-ALT-DESC');
  const html = /html/i.test(alternative.get('@FMTTYPE').peek() ?? '') ? text(alternative) : undefined;
  if (html) alternative.skip('@FMTTYPE');
  const description = event.one('DESCRIPTION');
  // The same text twice: once for programs that show HTML, once for those that do not.
  if (html) event.skip('DESCRIPTION');
  const plain = html ? undefined : text(description);
  const isHtml = plain !== undefined && /<(p|br|a|div|b|ul|span)\b[^>]*>/i.test(plain);
  return {
    ...compact({
      id: again ? `${uid}/${again}` : uid,
      title: text(event.one('SUMMARY')),
      url: event.one('URL').text(),
      content_html: html ?? (isHtml ? plain : undefined),
      content_text: isHtml ? undefined : plain,
      language: event.one('SUMMARY').get('@LANGUAGE').text(),
      date_published: event.one('CREATED').as((value) => instant(dateTime(value) ?? '')),
      date_modified: event.one('LAST-MODIFIED').as((value) => instant(dateTime(value) ?? '')),
      tags: event.list('CATEGORIES').flatMap((list) => list.as(splitTexts) ?? []),
      attachments: event.list('ATTACH').flatMap(attachmentOf),
      image: event.one('IMAGE').as(webAddress),
      _training: compact<TrainingItemExtension>({ kind: 'event', ...whenOf(event, zones), ...factsOf(event) }),
    })!,
    id: again ? `${uid}/${again}` : uid,
  };
}

function whenOf(event: Source, zones: Zones): TrainingItemExtension {
  const start = event.one('DTSTART');
  const end = event.one('DTEND');
  const zone = start.get('@TZID').as(zoneName);
  const known = zone ?? zones.own;
  const startDate = dateOf(start, zone, zones);
  if (startDate === undefined) return {};
  const isDay = startDate.length === 10;
  const endZone = end.get('@TZID').as(zoneName);
  const ends = dateOf(end, known ?? endZone, zones);
  const endDate =
    ends === undefined
      ? event.one('DURATION').as((value) => endAfter(startDate, value))
      : isDay && ends.length === 10
        ? lastDay(ends, startDate)
        : ends;
  const hasOffset = /(Z|[+-]\d\d:\d\d)$/.test(startDate.slice(10));
  const named = hasOffset ? undefined : (known ?? endZone);
  return {
    startDate,
    ...(endDate && endDate !== startDate && { endDate }),
    ...(named && !isDay && { timeZone: named }),
  };
}

/** A date on the clock of its zone; with an offset, where the zone has a name of the calendar's own. */
function dateOf(date: Source, zone: string | undefined, { own, described }: Zones): string | undefined {
  const name = date.get('@TZID').peek() ?? '';
  const isDescribed = zoneName(name) === undefined && described.knows(name);
  const read = date.as((value) => dateTime(value, isDescribed ? undefined : (zone ?? own)));
  if (read === undefined) return undefined;
  date.skip('@VALUE');
  if (isDescribed) date.skip('@TZID');
  return isDescribed ? described.withOffset(read, name) : read;
}

function factsOf(event: Source): TrainingItemExtension {
  const status = event.one('STATUS').as((value) => ({ CANCELLED: 'cancelled' as const })[value.toUpperCase()]);
  if (event.one('STATUS').peek()?.toUpperCase() === 'CONFIRMED') event.skip('STATUS');
  const place = event.one('LOCATION');
  const name = text(place);
  const geo = event.one('GEO').as((value) => {
    const [latitude, longitude] = value.split(';').map(Number);
    return Number.isFinite(latitude) && Number.isFinite(longitude)
      ? { latitude: latitude!, longitude: longitude! }
      : undefined;
  });
  const online = event
    .list('CONFERENCE')
    .flatMap((one) => compact({ url: one.as(webAddress), name: one.get('@LABEL').text() }) ?? [])
    .map((one) => ({ type: 'virtual' as const, ...one }));
  const here =
    name && webAddress(name) ? { type: 'virtual' as const, url: name } : compact({ name, ...(geo && { geo }) });
  const organizer = event.one('ORGANIZER');
  const host = organizer.get('@CN').text();
  const email = organizer.as((value) => /^mailto:(.+@.+)/i.exec(value)?.[1]);
  return {
    ...(status && { status }),
    ...((here ?? online.length) && { location: present([here, ...online]) }),
    ...((host ?? email) && { organizer: { name: host ?? email!, ...(email && { email }) } }),
    ...compact<TrainingItemExtension>({
      revision: event.one('SEQUENCE').number(),
      contacts: event.list('CONTACT').flatMap((one) => compact({ name: text(one) }) ?? []),
    }),
  };
}

function attachmentOf(attachment: Source) {
  // What is inside the calendar itself, in base64, has no address.
  const url = attachment.as(webAddress);
  if (!url) return [];
  attachment.skip('@VALUE');
  const title = attachment.get('@FILENAME').text() ?? attachment.get('@LABEL').text();
  return [compact({ url, mime_type: attachment.get('@FMTTYPE').text() ?? '', title })!];
}

/** `20261116T093000Z` as the feed writes it; with a zone, as a reading of the clock there. */
function dateTime(value: string, zone?: string): string | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?$/i.exec(value.trim());
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second = '00', utc = ''] = match;
  const date = `${year}-${month}-${day}`;
  return wall(hour ? `${date}T${hour}:${minute}:${second}${utc}` : date, zone);
}

function webAddress(value: string): string | undefined {
  return /^https?:\/\/\S+$/i.test(value) ? value : undefined;
}

function text(source: Source): string | undefined {
  return source.as((value) => unescapeText(value).trim() || undefined);
}
