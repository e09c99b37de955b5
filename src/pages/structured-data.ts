import { describeSummary, describeTitle } from '../describe/headline.js';
import { attendanceOf, isText } from '../describe/place.js';
import type { Setting } from '../describe/setting.js';
import { hasStatus, isCancelled } from '../describe/status.js';
import { say, sayAll, sayField } from '../describe/text.js';
import { machineDate } from '../describe/when.js';
import { sessionSpan } from '../describe/agenda.js';
import type { Item } from '../feed/feed.js';
import type { Location } from '../feed/training.js';
import type { Span } from '../time/span.js';
import type { WallTime } from '../time/wall-time.js';
import { organizersOf } from './facts.js';

const SCHEMA = 'https://schema.org/';

/** An item in the terms of schema.org: an `Event`, or a `NewsArticle`. Nothing that only participants may know. */
export function describeForMachines(item: Item, setting: Setting): object {
  const { fields } = item;
  const title = describeTitle(item, setting).text;
  const url = sayField(item, 'url', setting)?.text ?? fields.external_url;
  const summary = describeSummary(item, setting, 1000)?.text;
  const shared = {
    '@context': 'https://schema.org',
    ...(url && { '@id': url, url }),
    ...(summary && { description: summary }),
    ...(fields.image && { image: [fields.image] }),
  };
  if (item.kind === 'event')
    return { ...shared, '@type': ['Event', 'EducationEvent'], name: title, ...eventOf(item, setting) };
  const modified = fields.date_modified ?? fields.date_published;
  return {
    ...shared,
    '@type': 'NewsArticle',
    headline: title,
    ...(fields.date_published && { datePublished: stamp(fields.date_published) }),
    ...(modified && { dateModified: stamp(modified) }),
    ...(fields.authors && {
      author: fields.authors.map(({ name, url: home }) => ({ '@type': 'Person', name, url: home })),
    }),
    inLanguage: setting.words.language,
    publisher: { '@type': 'Organization', name: item.feed.fields.title },
  };
}

/** The same as text for a `script`, which nothing in it can end. */
export function writeForMachines(item: Item, setting: Setting): string {
  return JSON.stringify(describeForMachines(item, setting)).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function eventOf(item: Item, setting: Setting): object {
  const { training, span } = item;
  const named = (text: Parameters<typeof say>[0]) => say(text, item, setting)?.text;
  const { registration, certificate } = training;
  const mode = attendanceOf(item);
  const places = (training.location ?? []).filter(
    (place) => !hasStatus(item, 'moved-online') || place.type === 'virtual',
  );
  const previous = training.previousStartDate;
  return {
    ...(span && datesOf(span)),
    eventStatus: SCHEMA + statusOf(item),
    ...(mode && modes[mode] && { eventAttendanceMode: SCHEMA + modes[mode] }),
    ...(previous && {
      previousStartDate: machineDate(previous.local, previous.precision, item.spanOf(previous, undefined)),
    }),
    ...(places.length && { location: places.map((place) => placeOf(place, item, setting)) }),
    ...(organizersOf(item).length && {
      organizer: organizersOf(item).map(({ name, url, email }) => ({
        '@type': 'Organization',
        name: named(name),
        url,
        email,
      })),
    }),
    ...(training.speakers?.length && {
      performer: training.speakers.map(({ name, jobTitle, affiliation, url, image }) => ({
        '@type': 'Person',
        name: named(name),
        jobTitle: named(jobTitle),
        ...(affiliation && { worksFor: { '@type': 'Organization', name: named(affiliation) } }),
        url,
        image,
      })),
    }),
    ...(training.audience && {
      audience: sayAll(training.audience, item, setting).map(({ text }) => ({
        '@type': 'Audience',
        audienceType: text,
      })),
    }),
    ...(training.topics && {
      about: sayAll(training.topics, item, setting).map(({ text }) => ({ '@type': 'Thing', name: text })),
    }),
    ...(training.inLanguage && { inLanguage: training.inLanguage }),
    ...(registration?.free !== undefined && { isAccessibleForFree: registration.free }),
    ...(registration?.capacity !== undefined && { maximumAttendeeCapacity: registration.capacity }),
    ...(registration?.remaining !== undefined && { remainingAttendeeCapacity: registration.remaining }),
    ...(registration && offersOf(item, setting)),
    ...(certificate && {
      educationalCredentialAwarded: typeof certificate === 'boolean' ? undefined : named(certificate),
    }),
    ...(training.agenda?.sessions?.length && {
      subEvent: training.agenda.sessions.map((session) => ({
        '@type': 'Event',
        name: named(session.title),
        ...datesOf(sessionSpan(session, item)),
        eventStatus:
          SCHEMA + (session.status?.includes('cancelled') || isCancelled(item) ? 'EventCancelled' : 'EventScheduled'),
        ...(places.length && { location: places.map((place) => placeOf(place, item, setting)) }),
      })),
    }),
  };
}

/** A start and an end that is inclusive for days, each no more precise than it is known. */
export function datesOf(span: Span): { startDate: string; endDate?: string } {
  const startDate = machineDate(span.start, span.precision, span);
  if (span.end === undefined || span.precision === 'month') return { startDate };
  if (span.endPrecision !== 'time') return { startDate, endDate: machineDate(span.end - 1, 'day', span) };
  return { startDate, endDate: machineDate(span.end, 'time', { ...span, start: span.end, startsAt: span.endsAt }) };
}

/** One word for what became of it; schema.org lets an event be two of these, but readers take the first. */
function statusOf(item: Item): string {
  const order = {
    cancelled: 'EventCancelled',
    postponed: 'EventPostponed',
    'moved-online': 'EventMovedOnline',
    rescheduled: 'EventRescheduled',
  } as const;
  const found = (Object.keys(order) as (keyof typeof order)[]).find((status) => hasStatus(item, status));
  return found ? order[found] : 'EventScheduled';
}

const modes: Readonly<Record<string, string>> = {
  'in-person': 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
};

function placeOf(place: Location, item: Item, setting: Setting): object {
  const named = (text: Parameters<typeof say>[0]) => say(text, item, setting)?.text;
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
    ...(geo && { geo: { '@type': 'GeoCoordinates', ...{ latitude: geo.latitude, longitude: geo.longitude } } }),
    ...(place.mapUrl && { hasMap: place.mapUrl }),
  };
}

function offersOf(item: Item, setting: Setting): object {
  const { url, opens, closes, status, free, offers = [] } = item.training.registration!;
  const prices = offers.length ? offers : free ? [{ price: 0, currency: undefined, name: undefined }] : [];
  const date = (time: typeof opens) => time && machineDate(time.local, time.precision, item.spanOf(time, undefined));
  return prices.length
    ? {
        offers: prices.map(({ price, currency, name }) => ({
          '@type': 'Offer',
          name: say(name, item, setting)?.text,
          price,
          priceCurrency: currency,
          url,
          availability: SCHEMA + (status === 'full' ? 'SoldOut' : 'InStock'),
          validFrom: date(opens),
          validThrough: date(closes),
        })),
      }
    : {};
}

function stamp(time: WallTime): string {
  return machineDate(time.local, time.precision, {
    start: time.local,
    startsAt: time.local - (time.offset ?? 0),
    offset: time.offset,
  });
}
