import { compact, present } from '../../../announcement/write/compact.js';
import type { JsonFeedItem, Place, TrainingItemExtension, VirtualPlace } from '../../../feed/format.js';
import { contentOf } from '../../content.js';
import { formatInstant } from '../../dates.js';
import { plainText, saysTheSame } from '../../html-text.js';
import type { ImportFormat } from '../../import-format.js';
import type { ImportNode } from '../../import-node.js';
import type { ImportResult } from '../../import-result.js';
import { splitTexts, unescapeText } from '../../syntax/parse-icalendar.js';
import { zoneName } from '../../zone-name.js';
import { dateTime, whenOf, type Zones } from './dates.js';
import { eventsIn } from './events.js';
import { CalendarZones } from './zones.js';

/** iCalendar, RFC 5545 and 7986. To-dos, journals, alarms and guests have no place in an announcement. */
export const icalendar = {
  name: 'icalendar',
  recognises: { calendar: () => true },
  lostMeans: {
    recurring: /\bVEVENT(\[\])?\.(RRULE|RDATE)$/,
    unknownZone: /\bDTSTART(\[\])?\.@TZID$/,
  },
  read: readCalendars,
} as const satisfies ImportFormat;

function readCalendars(root: ImportNode): ImportResult {
  // Some programs send events bare.
  const calendars = [...root.list('VCALENDAR'), ...(root.get('VEVENT').isThere ? [root] : [])];
  const [first] = calendars;
  for (const calendar of calendars) calendar.skip('VERSION', 'PRODID', 'CALSCALE', 'METHOD');
  return {
    feed: {
      title: first && (text(first.one('NAME')) ?? text(first.one('X-WR-CALNAME'))),
      description: first && (text(first.one('DESCRIPTION')) ?? text(first.one('X-WR-CALDESC'))),
      timeZone: first?.one('X-WR-TIMEZONE').as(zoneName),
      url: first && addressIn(first.one('URL')),
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
      return eventsIn(calendar, zones).map((event) => readEvent(event, zones, isCancelled));
    }),
  };
}

function readEvent(event: ImportNode, zones: Zones, isCancelled: boolean): JsonFeedItem {
  event.skip('DTSTAMP', 'CLASS');
  const uid = event.one('UID').text() ?? '';
  const again = event.one('RECURRENCE-ID').as(dateTime);
  if (again) event.one('RECURRENCE-ID').skip('@TZID', '@VALUE');
  return {
    ...compact({
      id: again ? `${uid}/${again}` : uid,
      title: text(event.one('SUMMARY')),
      url: addressIn(event.one('URL')),
      ...descriptionOf(event),
      language: event.one('SUMMARY').get('@LANGUAGE').text(),
      date_published: event.one('CREATED').as((value) => formatInstant(dateTime(value) ?? '')),
      date_modified: event.one('LAST-MODIFIED').as((value) => formatInstant(dateTime(value) ?? '')),
      tags: event.list('CATEGORIES').flatMap((list) => list.as(splitTexts) ?? []),
      attachments: event.list('ATTACH').flatMap(attachmentOf),
      image: imageOf(event),
      _training: compact<TrainingItemExtension>({
        kind: 'event',
        ...whenOf(event, zones),
        ...factsOf(event, isCancelled),
      }),
    })!,
    id: again ? `${uid}/${again}` : uid,
  };
}

/** The description, as HTML where there is one: by RFC 9073, or as Outlook writes it. */
function descriptionOf(event: ImportNode): Partial<JsonFeedItem> {
  const plain = event.one('DESCRIPTION');
  for (const styled of ['STYLED-DESCRIPTION', 'X-ALT-DESC'].flatMap((name) => event.list(name))) {
    if (!/html/i.test(styled.get('@FMTTYPE').peek() ?? '')) continue;
    const html = unescapeText(styled.peek() ?? '');
    // An empty page, as some programs write it, says nothing.
    if (!plainText(html)) continue;
    styled.text();
    styled.skip('@FMTTYPE', '@VALUE');
    if (saysTheSame(html, unescapeText(plain.peek() ?? ''))) event.skip('DESCRIPTION');
    return { content_html: html };
  }
  const written = text(plain);
  return written === undefined ? {} : contentOf(written);
}

/** The first picture that has an address of its own. */
function imageOf(event: ImportNode): string | undefined {
  const image = event.list('IMAGE').find((one) => webAddress(one.peek() ?? ''));
  image?.skip('@VALUE', '@FMTTYPE', '@DISPLAY');
  return image?.text();
}

function factsOf(event: ImportNode, isCancelled: boolean): TrainingItemExtension {
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
  const online = event.list('CONFERENCE').flatMap((one) => {
    const url = one.as(webAddress);
    if (url === undefined) return [];
    one.skip('@VALUE');
    return [{ type: 'virtual' as const, ...compact({ url, name: one.get('@LABEL').text() }) }];
  });
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

function attachmentOf(attachment: ImportNode) {
  // What is inside the calendar itself, in base64, has no address.
  const url = attachment.as(webAddress);
  if (!url) return [];
  attachment.skip('@VALUE');
  const title = attachment.get('@FILENAME').text() ?? attachment.get('@LABEL').text();
  const size = attachment.get('@SIZE').number();
  return [compact({ url, mime_type: attachment.get('@FMTTYPE').text() ?? '', title, size_in_bytes: size })!];
}

/** What stands as a URL, whose type may be said again. */
function addressIn(property: ImportNode): string | undefined {
  property.skip('@VALUE');
  return property.text();
}

function webAddress(value: string): string | undefined {
  return /^https?:\/\/\S+$/i.test(value) ? value : undefined;
}

function text(node: ImportNode): string | undefined {
  return node.as((value) => unescapeText(value).trim() || undefined);
}
