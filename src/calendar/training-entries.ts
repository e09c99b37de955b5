import { sessionSpan } from '../describe/agenda.js';
import { describeSummary, describeTitle } from '../describe/headline.js';
import { itemUrl } from '../describe/item-url.js';
import { organizersOf } from '../describe/organizers-of.js';
import { describePlaces, type PlaceFacts } from '../describe/place.js';
import { describeRegistrationTerms } from '../describe/registration-terms.js';
import type { Setting } from '../describe/setting.js';
import { describeStatus, hasStatus, isCancelled } from '../describe/status.js';
import { excerpt } from '../describe/plain-text.js';
import { findById } from '../describe/place-of-id.js';
import { localize, localizeAll } from '../describe/localized-text.js';
import type { Item } from '../feed/feed.js';
import type { Session } from '../feed/training.js';
import { str } from '../locale/template.js';
import type { Words } from '../locale/words.js';
import { formatWallTime, type WallTime } from '../time/wall-time.js';
import { uidOf } from './entry-uid.js';
import { momentOfTime, momentsOf } from './moment.js';
import type { CalendarEntry } from './calendar-text.js';

export interface EntryOptions {
  /** Each session of the programme as an entry of its own, instead of one entry for all days; or only some of them. */
  readonly sessions?: boolean | ((session: Session) => boolean);
  /** An entry that reminds a day before registration closes. */
  readonly deadline?: boolean;
  /** What tells the feed from others, where its own publisher makes the calendar: else the feed's address does. */
  readonly owner?: string;
}

/**
 * A training as entries of a calendar, in the setting's language; none while only its month is known, or nothing. What is
 * said holds whenever it is read, and does not depend on the setting's present. Places that only participants may know
 * are not named.
 */
export function trainingEntries(item: Item, setting: Setting, options: EntryOptions = {}): CalendarEntry[] {
  const moments = item.span && momentsOf(item.span);
  if (!moments) return [];
  const described = describeEntry(item, setting, options.owner);
  const training = { ...described, ...moments };
  const { sessions: wanted } = options;
  const isWanted = typeof wanted === 'function' ? wanted : () => true;
  const sessions = wanted ? sessionEntries(item, described, setting, isWanted) : [];
  const deadline = options.deadline ? deadlineEntry(item, training, setting) : undefined;
  return [
    ...(sessions.length || typeof wanted === 'function' ? sessions : [training]),
    ...(deadline ? [deadline] : []),
  ];
}

type Described = Omit<CalendarEntry, 'start' | 'end'>;

function describeEntry(item: Item, setting: Setting, owner: string | undefined): Described {
  const { fields, training } = item;
  const title = describeTitle(item, setting);
  const places = describePlaces(item, setting);
  const joinUrl = places.find(({ online, url }) => online && url)?.url;
  const url = itemUrl(item, setting);
  const location = places.map(placeText).filter(Boolean).join('; ') || joinUrl;
  return {
    uid: uidOf(item, owner),
    stamp: stampOf(item),
    created: item.publishedAt,
    modified: fields.date_modified && instantOf(fields.date_modified, item),
    sequence: Math.floor(training.revision ?? 0),
    summary: withStatus(training.status, title.text, setting),
    description: describeBody(item, places, url, setting),
    language: title.lang ?? setting.words.language,
    location,
    geo: geoOf(item),
    conference: joinUrl,
    url,
    organizer: organizerOf(item, setting),
    categories: fields.tags,
    status: isCancelled(item) ? 'CANCELLED' : hasStatus(item, 'postponed') ? 'TENTATIVE' : 'CONFIRMED',
  };
}

/** Many programs show a cancelled entry like any other, so that its name has to say it. */
export function withStatus(status: Session['status'], title: string, { words }: Setting): string {
  const said = describeStatus(status, words).map((notice) => notice.text);
  return said.length ? `${said.join(', ')}: ${title}` : title;
}

function describeBody(item: Item, places: readonly PlaceFacts[], url: string | undefined, setting: Setting): string {
  const { training } = item;
  const { msg } = setting.words;
  const registration = describeRegistrationTerms(item, setting);
  const notes = places.flatMap((place) => place.note?.text ?? []);
  const people = (training.speakers ?? []).flatMap((person) => {
    const name = localize(person.name, item, setting)?.text;
    const about = localizeAll([person.jobTitle ?? '', person.affiliation ?? ''].filter(Boolean), item, setting);
    return name ? [name, ...about.map(({ text }) => text)].join(', ') : [];
  });
  const registrationLine = registration && [registration.stand, ...registration.dates].filter(Boolean).join(', ');
  return [
    localize(training.statusNote, item, setting)?.text,
    describeSummary(item, setting, 1000)?.text,
    notes.join('\n'),
    registrationLine && `${msg('Registration', { id: 'fact.registration' })}: ${registrationLine}`,
    registration?.url,
    people.length ? `${msg('Speakers', { id: 'fact.speakers' })}: ${people.join('; ')}` : undefined,
    url,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Letters of a training's title and place, and its tags, that each of its sessions repeats. */
const [MOST_REPEATED, MOST_CATEGORIES] = [500, 20];

function sessionEntries(
  item: Item,
  training: Described,
  setting: Setting,
  isWanted: (session: Session) => boolean,
): CalendarEntry[] {
  const { sessions = [], rooms } = item.training.agenda ?? {};
  const keys = uidKeysOf(sessions);
  // What all of them repeat is not long.
  const place = excerpt(training.location ?? '', MOST_REPEATED);
  const about = excerpt(training.summary, MOST_REPEATED);
  const categories = training.categories?.slice(0, MOST_CATEGORIES);
  return sessions.flatMap((session, index) => {
    const moments = momentsOf(sessionSpan(session, item));
    if (!moments || !isWanted(session)) return [];
    const called = isCancelled(item) || session.status?.includes('cancelled');
    const names = (session.room ?? []).flatMap(
      (id) => localize(findById(id, rooms)?.name ?? id, item, setting)?.text ?? [],
    );
    const location = [...names, place].filter(Boolean).join(', ');
    const title = localize(session.title, item, setting)!.text;
    const [name, host] = splitUid(training.uid);
    return {
      ...training,
      categories,
      ...moments,
      uid: `${name}/session/${keys[index]}${host}`,
      summary: withStatus(isCancelled(item) ? item.training.status : session.status, title, setting),
      description: [about, localize(session.abstract, item, setting)?.text, session.url ?? training.url]
        .filter(Boolean)
        .join('\n\n'),
      location: location || undefined,
      status: called ? 'CANCELLED' : session.status?.includes('postponed') ? 'TENTATIVE' : training.status,
    };
  });
}

/**
 * What the UIDs of sessions end in: the id, else the start and the title, which stay when another session comes or goes.
 * Two that are alike in both are told apart by a number.
 */
function uidKeysOf(sessions: readonly Session[]): string[] {
  const taken = new Set(sessions.flatMap(({ id }) => id ?? []));
  const numbers = new Map<string, number>();
  return sessions.map(({ id, startDate, title }) => {
    if (id) return id;
    const key = `${formatWallTime(startDate)}/${shorten(JSON.stringify(title))}`;
    let free = key;
    // From where the last one of its kind has ended, which thousands may be of.
    let number = numbers.get(key) ?? 2;
    for (; taken.has(free); number++) free = `${key}/${number}`;
    numbers.set(key, number);
    taken.add(free);
    return free;
  });
}

/** A text in a few characters (FNV-1a): a UID is to be short (RFC 7986, 5.3), and titles are not. */
function shorten(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return (sum >>> 0).toString(36);
}

function deadlineEntry(item: Item, training: Described, { words }: Setting): CalendarEntry | undefined {
  const { closes, url } = item.training.registration ?? {};
  if (!closes || closes.precision === 'month' || isCancelled(item)) return undefined;
  const [name, host] = splitUid(training.uid);
  return {
    uid: `${name}/registration${host}`,
    stamp: training.stamp,
    sequence: training.sequence,
    status: training.status,
    language: training.language,
    start: momentOfTime(closes, item.startOf(closes), item.zone),
    summary: deadlineWords(training.summary, words),
    url: url ?? training.url,
    description: url ?? training.url,
    transparent: true,
    alarm: 'P1D',
  };
}

/** What an entry for the end of registration is called: by its training, or by its date. */
export function deadlineWords(title: string, { msg }: Words): string {
  return msg(str`Registration closes: ${title}`, { id: 'calendar.deadline' });
}

function splitUid(uid: string): [name: string, host: string] {
  const at = uid.lastIndexOf('@');
  return at < 0 ? [uid, ''] : [uid.slice(0, at), uid.slice(at)];
}

/** When this version of an announcement was made, as far as it says so itself. */
function stampOf(item: Item): number {
  const { date_modified: modified } = item.fields;
  return (modified && instantOf(modified, item)) ?? item.publishedAt ?? item.span?.startsAt ?? 0;
}

/** JSON Feed's dates are instants, whatever the zone of the item. */
function instantOf(time: WallTime, item: Item): number {
  return time.offset === undefined ? item.startOf(time) : time.local - time.offset;
}

function placeText({ lines, online }: PlaceFacts): string {
  return online && lines.length === 0 ? '' : lines.map(({ text }) => text).join(', ');
}

function geoOf({ training }: Item) {
  const places = training.status?.includes('moved-online') ? [] : (training.location ?? []);
  return places.find((place) => place.geo && !place.afterRegistration)?.geo;
}

/** The first organiser that can be written to: without an address the property does not exist (RFC 5545, 3.8.4.3). */
function organizerOf(item: Item, setting: Setting): CalendarEntry['organizer'] {
  const found = organizersOf(item).find(({ email }) => email && /^[^\s@<>",;:\\]+@[^\s@<>",;:\\]+$/.test(email));
  return found && { name: localize(found.name, item, setting)!.text, email: found.email! };
}
