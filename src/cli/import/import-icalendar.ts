import type { JsonFeedItem, Place, TrainingItemExtension, VirtualPlace } from '../../feed/format.js';
import { parseWallTime, writeWallTime, type WallTime } from '../../time/wall-time.js';
import { toInstant } from '../../time/zone.js';
import { CalendarZones } from './calendar-zones.js';
import { compact, contentOf, present, type Imported } from './imported.js';
import { splitTexts, unescapeText } from './parse-icalendar.js';
import type { Source } from './source.js';
import { instant, readDuration, wall, writeIn, zoneName } from './times.js';

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
        own: calendar.one('X-WR-TIMEZONE').peek(),
        described: new CalendarZones(described),
      };
      const isKnown = (name: string) => zoneName(name) !== undefined || zones.described.knows(name);
      if (described.every((zone) => isKnown(zone.one('TZID').peek() ?? ''))) calendar.skip('VTIMEZONE');
      const isCancelled = /^CANCEL$/i.test(calendar.one('METHOD').peek() ?? '');
      return newestOf(calendar.list('VEVENT')).flatMap((event) => {
        if (/^PUBLIC$/i.test(event.one('CLASS').peek() ?? 'PUBLIC')) return [importEvent(event, zones, isCancelled)];
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
  /** The name of the calendar's own. */
  readonly own: string | undefined;
  readonly described: CalendarZones;
}

function importEvent(event: Source, zones: Zones, isCancelled: boolean): JsonFeedItem {
  event.skip('DTSTAMP', 'CLASS');
  const uid = event.one('UID').text() ?? '';
  const again = event.one('RECURRENCE-ID').as(dateTime);
  const alternative = event.one('X-ALT-DESC');
  const html = /html/i.test(alternative.get('@FMTTYPE').peek() ?? '') ? text(alternative) : undefined;
  if (html) alternative.skip('@FMTTYPE');
  const description = event.one('DESCRIPTION');
  // The same text twice: once for programs that show HTML, once for those that do not.
  if (html) event.skip('DESCRIPTION');
  const plain = html ? undefined : text(description);
  return {
    ...compact({
      id: again ? `${uid}/${again}` : uid,
      title: text(event.one('SUMMARY')),
      url: event.one('URL').text(),
      ...(html ? { content_html: html } : plain === undefined ? {} : contentOf(plain)),
      language: event.one('SUMMARY').get('@LANGUAGE').text(),
      date_published: event.one('CREATED').as((value) => instant(dateTime(value) ?? '')),
      date_modified: event.one('LAST-MODIFIED').as((value) => instant(dateTime(value) ?? '')),
      tags: event.list('CATEGORIES').flatMap((list) => list.as(splitTexts) ?? []),
      attachments: event.list('ATTACH').flatMap(attachmentOf),
      image: event.one('IMAGE').as(webAddress),
      _training: compact<TrainingItemExtension>({
        kind: 'event',
        ...whenOf(event, zones),
        ...factsOf(event, isCancelled),
      }),
    })!,
    id: again ? `${uid}/${again}` : uid,
  };
}

function whenOf(event: Source, zones: Zones): TrainingItemExtension {
  const starts = dateOf(event.one('DTSTART'), zones);
  if (!starts) return {};
  const start = starts.time;
  if (!starts.clock) {
    const end = dateOf(event.one('DTEND'), zones);
    // Of a clock that nobody knows the days are right, whatever the zone; a time would be taken for one of the site.
    return days(start, end && !end.clock && end.zone === starts.zone ? end.time : undefined);
  }
  const ends = dateOf(event.one('DTEND'), zones);
  const end = ends?.clock
    ? ends.time
    : event.one('DURATION').as((value) => {
        const length = readDuration(value);
        if (!length) return undefined;
        const day = starts.clock!(start.local + length.days);
        return { ...day, precision: start.precision, local: day.local + length.exact };
      });
  if (start.precision === 'day' && (!end || end.precision === 'day')) return days(start, end);
  const zone = starts.zone ?? (start.offset === 0 ? (zoneName(zones.own ?? '') ?? ends?.zone) : undefined);
  const [startDate, endDate] = [writeIn(start, zone), end && writeIn(end, zone)];
  return {
    startDate,
    ...(endDate && endDate !== startDate && { endDate }),
    ...(zone && { timeZone: zone }),
  };
}

/** Whole days; the end of a range is the midnight after it. */
function days(start: WallTime, end: WallTime | undefined): TrainingItemExtension {
  const startDate = writeWallTime({ ...start, precision: 'day' });
  const last = end && writeWallTime({ local: Math.max(end.local - 1, start.local), precision: 'day' });
  return { startDate, ...(last && last !== startDate && { endDate: last }) };
}

/** A date with the clock it is told on. */
interface DateOnClock {
  /** With an offset, where the clock is known. */
  readonly time: WallTime;
  /** A reading of the same clock, with the offset that it has then; undefined where nobody knows the zone. */
  readonly clock: ((local: number) => WallTime) | undefined;
  /** The zone's IANA name, or the name that nobody knows. */
  readonly zone?: string;
}

/** A date; what nobody knows the zone of is not marked, and so is listed. */
function dateOf(date: Source, { own, described }: Zones): DateOnClock | undefined {
  const zone = date.get('@TZID').as(zoneName);
  const read = parseWallTime(dateTime(date.peek() ?? '') ?? '');
  if (!read) return undefined;
  const { local, precision, offset } = read;
  const take = (clock: (local: number) => WallTime, zone?: string): DateOnClock => {
    date.text();
    date.skip('@VALUE');
    return { time: clock(local), clock, zone };
  };
  if (precision === 'day') return take((day) => ({ local: day, precision }));
  if (offset !== undefined) return take((time) => ({ local: time, precision, offset }), zone);
  const name = date.get('@TZID').peek() ?? own;
  const known = zone ?? zoneName(name ?? '');
  if (known) return take((time) => ({ local: time, precision, offset: time - toInstant(time, known) }), known);
  if (name === undefined) return take((time) => ({ local: time, precision }));
  if (!described.knows(name)) return { time: read, clock: undefined, zone: name };
  date.skip('@TZID');
  return take((time) => parseWallTime(described.withOffset(writeWallTime({ local: time, precision }), name))!);
}

function factsOf(event: Source, isCancelled: boolean): TrainingItemExtension {
  const written = event.one('STATUS').as((value) => ({ CANCELLED: 'cancelled' as const })[value.toUpperCase()]);
  // A calendar that calls its events off need not say so of each.
  const status = isCancelled ? 'cancelled' : written;
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
    name && webAddress(name)
      ? [{ type: 'virtual' as const, url: name }, compact({ geo })]
      : [compact({ name, ...(geo && { geo }) })];
  const organizer = event.one('ORGANIZER');
  const host = organizer.get('@CN').text();
  const email = organizer.as((value) => /^mailto:(.+@.+)/i.exec(value)?.[1]);
  return {
    ...(status && { status }),
    ...compact({ location: present<Place | VirtualPlace>([...here, ...online]) }),
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

/** `20261116T093000Z` as the feed writes it. */
function dateTime(value: string): string | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?$/i.exec(value.trim());
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second = '00', utc = ''] = match;
  const date = `${year}-${month}-${day}`;
  return wall(hour ? `${date}T${hour}:${minute}:${second}${utc}` : date);
}

function webAddress(value: string): string | undefined {
  return /^https?:\/\/\S+$/i.test(value) ? value : undefined;
}

function text(source: Source): string | undefined {
  return source.as((value) => unescapeText(value).trim() || undefined);
}
