import { describeSummary, describeTitle } from '../describe/headline.js';
import { itemUrl } from '../describe/item-url.js';
import { organizersOf } from '../describe/organizers-of.js';
import { attendanceOf, isText } from '../describe/place.js';
import type { Setting } from '../describe/setting.js';
import { hasStatus, isCancelled } from '../describe/status.js';
import { localize, localizeAll } from '../describe/localized-text.js';
import { machineDate } from '../describe/when.js';
import { sessionSpan } from '../describe/agenda.js';
import type { Item } from '../feed/feed.js';
import type { Location, Session } from '../feed/training.js';
import type { Span } from '../time/span.js';
import type { WallTime } from '../time/wall-time.js';
import { withoutForbidden } from '../content/html.js';

const SCHEMA = 'https://schema.org/';

/**
 * An item in the terms of schema.org: an `Event`, or a `NewsArticle`. Nothing that only participants may know. What is
 * undefined is not written.
 */
function describeForMachines(item: Item, setting: Setting): object {
  const { fields } = item;
  const title = describeTitle(item, setting).text;
  const url = itemUrl(item, setting);
  const shared = {
    '@context': 'https://schema.org',
    '@id': url,
    url,
    description: describeSummary(item, setting, 1000)?.text,
    image: fields.image && [fields.image],
  };
  if (item.kind === 'event') return Object.assign(shared, eventOf(item, title, setting));
  const modified = fields.date_modified ?? fields.date_published;
  return Object.assign(shared, {
    '@type': 'NewsArticle',
    headline: title,
    datePublished: fields.date_published && stamp(fields.date_published),
    dateModified: modified && stamp(modified),
    author: fields.authors?.map(({ name, url: home }) => ({ '@type': 'Person', name, url: home })),
    inLanguage: setting.words.language,
    publisher: { '@type': 'Organization', name: item.feed.fields.title },
  });
}

/** The same as text for a `script`, which nothing in it can end. */
export function structuredData(item: Item, setting: Setting): string {
  return withoutForbidden(JSON.stringify(describeForMachines(item, setting))).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function eventOf(item: Item, name: string, setting: Setting): object {
  const { training, span } = item;
  const named = (text: Parameters<typeof localize>[0]) => localize(text, item, setting)?.text;
  const said = (texts: Parameters<typeof localizeAll>[0]) =>
    texts && localizeAll(texts, item, setting).map(({ text }) => text);
  const { registration, certificate } = training;
  const mode = modes[attendanceOf(item) ?? ''];
  const locations = (training.location ?? [])
    .filter((place) => !hasStatus(item, 'moved-online') || place.type === 'virtual')
    .map((place) => placeOf(place, item, setting));
  const location = locations.length ? locations : undefined;
  const organizers = organizersOf(item);
  const previous = training.previousStartDate;
  const dates = span && datesOf(span);
  // Nobody looks for a coffee break.
  const sessions = (training.agenda?.sessions ?? []).filter(({ kind }) => kind !== 'break');
  return {
    '@type': ['Event', 'EducationEvent'],
    name,
    startDate: dates?.startDate,
    endDate: dates?.endDate,
    eventStatus: SCHEMA + statusOf(training.status),
    eventAttendanceMode: mode && SCHEMA + mode,
    previousStartDate: previous && machineDate(previous.local, previous.precision, item.spanOf(previous, undefined)),
    location,
    organizer: organizers.length
      ? organizers.map((one) => ({ '@type': 'Organization', name: named(one.name), url: one.url, email: one.email }))
      : undefined,
    performer: training.speakers?.length
      ? training.speakers.map(({ name: called, jobTitle, affiliation, url, image }) => ({
          '@type': 'Person',
          name: named(called),
          jobTitle: named(jobTitle),
          worksFor: affiliation && { '@type': 'Organization', name: named(affiliation) },
          url,
          image,
        }))
      : undefined,
    audience: said(training.audience)?.map((text) => ({ '@type': 'Audience', audienceType: text })),
    about: said(training.topics)?.map((text) => ({ '@type': 'Thing', name: text })),
    inLanguage: training.inLanguage,
    isAccessibleForFree: registration?.free,
    maximumAttendeeCapacity: registration?.capacity,
    remainingAttendeeCapacity: registration?.remaining,
    offers: registration && offersOf(item, setting),
    educationalCredentialAwarded: typeof certificate === 'boolean' ? undefined : named(certificate),
    subEvent: sessions.length
      ? sessions.map((session) => ({
          '@type': 'Event',
          name: named(session.title),
          ...datesOf(sessionSpan(session, item)),
          eventStatus: SCHEMA + statusOf([...(session.status ?? []), ...sharedStatus(item)]),
          location,
        }))
      : undefined,
  };
}

/** A start and an end that is inclusive for days, each no more precise than it is known. */
function datesOf(span: Span): { startDate: string; endDate?: string } {
  const startDate = machineDate(span.start, span.precision, span);
  if (span.end === undefined || span.precision === 'month') return { startDate };
  if (span.endPrecision !== 'time') return { startDate, endDate: machineDate(span.end - 1, 'day', span) };
  return { startDate, endDate: machineDate(span.end, 'time', { ...span, start: span.end, startsAt: span.endsAt }) };
}

/** One word for what became of it; schema.org lets an event be two of these, but readers take the first. */
function statusOf(all: Session['status'] = []): string {
  const order = {
    cancelled: 'EventCancelled',
    postponed: 'EventPostponed',
    'moved-online': 'EventMovedOnline',
    rescheduled: 'EventRescheduled',
  } as const;
  const found = (Object.keys(order) as (keyof typeof order)[]).find((status) => all.includes(status));
  return found ? order[found] : 'EventScheduled';
}

/** What a training does not hold as announced, none of its sessions does; one of them alone may have been moved. */
function sharedStatus({ training }: Item): string[] {
  return (training.status ?? []).filter((status) => status === 'cancelled' || status === 'postponed');
}

const modes: Readonly<Record<string, string>> = {
  'in-person': 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
};

function placeOf(place: Location, item: Item, setting: Setting): object {
  const named = (text: Parameters<typeof localize>[0]) => localize(text, item, setting)?.text;
  const open = !place.afterRegistration;
  if (place.type === 'virtual')
    return { '@type': 'VirtualLocation', ...(open && { name: named(place.name), url: place.url ?? item.fields.url }) };
  if (!open) return { '@type': 'Place' };
  const { address, geo } = place;
  return {
    '@type': 'Place',
    name: named(place.name),
    address:
      address === undefined || isText(address)
        ? named(address)
        : {
            '@type': 'PostalAddress',
            streetAddress: named(address.street),
            addressLocality: named(address.locality),
            addressRegion: named(address.region),
            postalCode: address.postalCode,
            addressCountry: named(address.country),
          },
    geo: geo && { '@type': 'GeoCoordinates', latitude: geo.latitude, longitude: geo.longitude },
    hasMap: place.mapUrl,
  };
}

function offersOf(item: Item, setting: Setting): readonly object[] | undefined {
  const { url, opens, closes, free, offers = [] } = item.training.registration!;
  // A price needs a currency, and what is free has none: that it is free, the event itself says.
  const prices = offers.length ? offers : free ? [{ price: undefined, currency: undefined, name: undefined }] : [];
  const date = (time: typeof opens) => time && machineDate(time.local, time.precision, item.spanOf(time, undefined));
  if (prices.length === 0) return undefined;
  const state = stateOfOffers(item);
  const isOver = state === 'closed' || state === 'full';
  const availability = availabilities[state];
  return prices.map(({ price, currency, name }) => ({
    '@type': 'Offer',
    name: localize(name, item, setting)?.text,
    price,
    priceCurrency: currency,
    url: isOver ? undefined : url,
    availability: availability && SCHEMA + availability,
    validFrom: date(opens),
    validThrough: date(closes),
  }));
}

/** As the announcement says itself: the page stays while the clock goes on, and search engines read both dates. */
function stateOfOffers(item: Item): string {
  const { status, remaining } = item.training.registration!;
  if (isCancelled(item)) return 'closed';
  return status ?? (remaining === 0 ? 'full' : 'open');
}

/** Whoever waits cannot buy yet; of what is closed schema.org has no word, so that nothing is said of it. */
const availabilities: Readonly<Record<string, string | undefined>> = {
  open: 'InStock',
  'not-yet-open': 'PreOrder',
  waitlist: 'SoldOut',
  full: 'SoldOut',
};

function stamp(time: WallTime): string {
  return machineDate(time.local, time.precision, {
    start: time.local,
    startsAt: time.local - (time.offset ?? 0),
    offset: time.offset,
  });
}
