import type * as format from './format.js';
import { lengthsOf, LIST_BUDGETS, longestWithin } from './list-budgets.js';
import {
  boolean,
  byLanguage,
  color,
  content,
  coordinate,
  duration,
  either,
  fileUrl,
  id,
  isRecord,
  languageTag,
  list,
  number,
  oneOrMore,
  prose,
  reserved,
  string,
  text,
  url,
  wallTime,
  word,
  zone,
  type Read,
  type ReadText,
} from './read-value.js';
import { shape } from './shape.js';

/** The extension's version that this reader knows whole. */
export const VERSION = 1;

/** Every field of `T` has a reader, and nothing else has: a field of the format that nobody reads does not compile. */
type ReadersOf<T> = { [K in keyof Required<T>]: Read<unknown> };

const organization = shape({ name: text, url, logo: fileUrl, email: string }, ['name']);

const person = shape(
  { id, name: text, role: string, jobTitle: text, affiliation: text, image: fileUrl, url, bio: text },
  ['name'],
);

const contact = shape({ name: text, email: string, phone: string, url, role: text });

const material = shape(
  { url: fileUrl, title: text, mime_type: string, size_in_bytes: number, language: languageTag, kind: string },
  ['url'],
);

const postalAddress = shape({ street: text, locality: text, region: text, postalCode: string, country: text });

/** An object with one of these keys is an address in parts; any other object is a text in several languages. */
const isPostalAddress = (value: unknown) =>
  isRecord(value) &&
  ['street', 'locality', 'region', 'postalCode', 'country'].some((part) => Object.hasOwn(value, part));

const place = shape({
  type: word(['place', 'virtual'], { Place: 'place', VirtualLocation: 'virtual' }),
  name: text,
  address: either(isPostalAddress, postalAddress, text),
  geo: shape({ latitude: coordinate, longitude: coordinate }, ['latitude', 'longitude']),
  mapUrl: url,
  url,
  note: text,
  afterRegistration: reserved,
} satisfies ReadersOf<Omit<format.Place, 'type'> & format.VirtualPlace>);

/** A training or a session has few of them, and each is a chip on every row. */
const MOST_STATES = 10;

const states = oneOrMore(
  word(['scheduled', 'cancelled', 'postponed', 'rescheduled', 'moved-online'], {
    EventScheduled: 'scheduled',
    EventCancelled: 'cancelled',
    EventPostponed: 'postponed',
    EventRescheduled: 'rescheduled',
    EventMovedOnline: 'moved-online',
    canceled: 'cancelled',
  }),
);

const status: typeof states = (value, at) => states(value, at.withEntries(MOST_STATES));

const offer = shape({ name: text, price: number, currency: string }, ['price', 'currency']);

const registration = shape({
  url,
  opens: wallTime,
  closes: wallTime,
  status: word(['open', 'closed', 'full', 'waitlist', 'not-yet-open'], {
    InStock: 'open',
    SoldOut: 'full',
    PreOrder: 'not-yet-open',
  }),
  capacity: number,
  remaining: number,
  free: boolean,
  offers: list(offer),
  note: text,
});

const session = shape(
  {
    id,
    title: text,
    startDate: wallTime,
    endDate: wallTime,
    kind: string,
    day: wallTime,
    duration,
    track: id,
    plenary: boolean,
    room: oneOrMore(id),
    status,
    speakers: list(either<string, Person>((value) => !isRecord(value), id, person)),
    abstract: text,
    inLanguage: oneOrMore(languageTag),
    url,
    materials: list(material),
    streamUrl: fileUrl,
  },
  ['title', 'startDate'],
);

const SESSION_LISTS = ['room', 'status', 'speakers', 'inLanguage', 'materials'] satisfies (keyof format.Session)[];

/** All sessions, which have no more in their lists than can be drawn. */
const sessions: Read<NonNullable<ReturnType<typeof session>>[]> = (value, at) => {
  const lengths = Array.isArray(value)
    ? value.slice(0, at.limits.sessions).flatMap((one) => lengthsOf(one, SESSION_LISTS))
    : [];
  const most = longestWithin(LIST_BUDGETS.programme, lengths, at.limits.entries);
  return list(session, 'sessions')(value, at.withEntries(most));
};

const agenda = shape({
  days: list(shape({ date: wallTime, title: text }, ['date'])),
  tracks: list(shape({ id, name: text, color }, ['id', 'name'])),
  rooms: list(shape({ id, name: text }, ['id', 'name'])),
  sessions,
});

const translation = shape({ title: prose, summary: prose, content_html: content, content_text: content, url });

/** `Record<LanguageTag, Translation>`, without the languages that cannot be read. */
const translations: Read<Readonly<Record<string, Translation>>> = (value, at) => {
  if (value === undefined || value === null) return undefined;
  if (!isRecord(value)) return at.report('wrong-type', 'object', value);
  return byLanguage(value, translation, at) ?? {};
};

export const trainingOfItem = shape({
  kind: word(['event', 'news'], { Event: 'event', EducationEvent: 'event', NewsArticle: 'news' }),
  pinned: boolean,
  expires: wallTime,
  imageAlt: text,
  translations,
  startDate: wallTime,
  endDate: wallTime,
  timeZone: zone,
  status,
  statusNote: text,
  previousStartDate: wallTime,
  revision: number,
  series: shape({ id, name: text }, ['id']),
  attendanceMode: word(['in-person', 'online', 'hybrid'], {
    OfflineEventAttendanceMode: 'in-person',
    OnlineEventAttendanceMode: 'online',
    MixedEventAttendanceMode: 'hybrid',
  }),
  location: oneOrMore(place),
  organizer: oneOrMore(organization),
  speakers: list(person),
  audience: oneOrMore(text),
  topics: oneOrMore(text),
  prerequisites: text,
  inLanguage: oneOrMore(languageTag),
  interpretation: oneOrMore(languageTag),
  eventType: string,
  certificate: either<boolean, ReadText>((value) => typeof value === 'boolean', boolean, text),
  accessibility: shape({ features: list(string), note: text }),
  registration,
  materials: list(material),
  contacts: list(contact),
  recordingUrl: fileUrl,
  streamUrl: fileUrl,
  agenda,
} satisfies ReadersOf<format.TrainingItemExtension>);

/** What an item has lists of, without its programme. */
export const TRAINING_LISTS = [
  'status',
  'location',
  'organizer',
  'speakers',
  'audience',
  'topics',
  'inLanguage',
  'interpretation',
  'materials',
  'contacts',
] satisfies (keyof format.TrainingItemExtension)[];

export const trainingOfFeed = shape({
  about: url,
  version: number,
  languages: list(languageTag),
  timeZone: zone,
  organizer: organization,
  uidHost: string,
} satisfies ReadersOf<format.TrainingFeedExtension>);

type Made<R> = R extends Read<infer T> ? T : never;
/** The `_training` object of an item, as read. */
export type Training = Made<typeof trainingOfItem>;
export type Location = Made<typeof place>;
export type Organization = Made<typeof organization>;
export type Person = Made<typeof person>;
export type Registration = Made<typeof registration>;
export type Contact = Made<typeof contact>;
export type Material = Made<typeof material>;
export type Agenda = Made<typeof agenda>;
export type Session = Made<typeof session>;
export type Translation = Made<typeof translation>;
