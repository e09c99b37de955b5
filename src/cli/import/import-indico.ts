import { plainText } from './html-text.js';
import type { Agenda, JsonFeedItem, Material, Person, Session, TrainingItemExtension } from '../../feed/format.js';
import { parseWallTime, writeWallTime } from '../../time/wall-time.js';
import { toInstant } from '../../time/zone.js';
import { compact, contentOf, present, type Imported } from './imported.js';
import type { Source } from './source.js';
import { durationOf, readDuration, writeIn, zoneName } from './times.js';

/** Indico's HTTP export: events at any level of detail, and timetables. */
export function importIndico(root: Source): Imported {
  root.skip('count', '_type', 'complete', 'url', 'ts', 'additionalInfo');
  const results = root.get('results');
  const events = results.isList
    ? results.entries().flatMap(([, event]) => (isProtected(event) ? [] : [importEvent(event)]))
    : [];
  const timetables = results.isList ? [] : results.named().map(([id, days]) => importTimetable(id, days));
  return { feed: {}, items: [...events, ...timetables] };
}

/** What is not for everybody is left out, and only counted. */
function isProtected(source: Source): boolean {
  const answer = ['hasAnyProtection', 'is_protected'].some((name) => source.get(name).peek() === 'true');
  if (answer) source.withhold();
  return answer;
}

function importEvent(event: Source): JsonFeedItem {
  event.skip('_type', '_fossil', 'type');
  const id = event.get('id').text() ?? '';
  const entries = [...event.list('contributions'), ...event.list('sessions')];
  const people = new People();
  people.add(event.list('chairs'), 'moderator');
  const when = whenOf(event);
  const sessions = sessionsOf(entries, people, when.timeZone);
  return {
    ...compact({
      id,
      title: plain(event.get('title')),
      url: event.get('url').text(),
      language: event.get('language').text(),
      ...contentOf(event.get('description').text()),
      tags: present([...event.list('keywords').map((one) => one.text()), event.get('category').text()]),
      _training: compact<TrainingItemExtension>({
        kind: 'event',
        ...when,
        location: placeOf(event),
        organizer: event.get('organizer').isThere ? compact({ name: event.get('organizer').text() ?? '' }) : undefined,
        speakers: people.all,
        materials: materialsOf(event),
        agenda: agendaOf(sessions),
      }),
    })!,
    id,
  };
}

/** A timetable has its entries by day and by key, and of the event itself the id only. */
function importTimetable(id: string, days: Source): JsonFeedItem {
  const entries = days.named().flatMap(([, day]) => day.named().map(([, entry]) => entry));
  const people = new People();
  const zone = entries.map((entry) => entry.get('startDate').get('tz').as(zoneName)).find(Boolean);
  const sessions = sessionsOf(entries, people, zone);
  const ordered = sessions.sort((a, b) => (a.startDate < b.startDate ? -1 : 1));
  const training = compact<TrainingItemExtension>({
    kind: 'event',
    startDate: ordered[0]?.startDate,
    endDate: ordered.map(endOf).sort().at(-1),
    timeZone: zone,
    speakers: people.all,
    agenda: agendaOf(ordered),
  });
  return { id, title: id, content_text: '', ...(training && { _training: training }) };
}

/** A break has no end of its own, and neither has many a contribution: it ends when its minutes are over. */
function endOf({ startDate, endDate, duration }: Session): string {
  const begin = parseWallTime(startDate);
  const length = readDuration(duration ?? '');
  if (endDate !== undefined || !begin || !length) return endDate ?? '';
  return writeWallTime({ ...begin, local: begin.local + length.exact });
}

/** Contributions, sessions and breaks; what a session is made of stands on its own, with the session as its track. */
function sessionsOf(entries: readonly Source[], people: People, zone: string | undefined): Session[] {
  return entries.flatMap((entry): Session[] => {
    entry.skip(
      '_type',
      '_fossil',
      'color',
      'textColor',
      'entryType',
      'isPoster',
      'numSlots',
      'uniqueId',
      'friendly_id',
    );
    entry.skip(
      'id',
      'contributionId',
      'sessionId',
      'sessionSlotId',
      'sessionCode',
      'conferenceId',
      'db_id',
      'pdf',
      'code',
    );
    const inner = [
      ...entry.list('contributions'),
      ...entry
        .get('entries')
        .entries()
        .map(([, one]) => one),
    ];
    const { startDate, endDate } = whenOf(entry, zone);
    // What has no time yet has no place in a programme, and is left.
    const title = startDate && (plain(entry.get('title')) ?? plain(entry.get('slotTitle')));
    const own: Session[] =
      title && startDate
        ? [
            compact({
              title,
              startDate,
              endDate,
              duration: endDate ? undefined : entry.get('duration').as(minutes),
              kind: /break/i.test(entry.get('entryType').peek() ?? '') ? 'break' : undefined,
              speakers: people.add([
                ...entry.list('speakers'),
                ...entry.list('presenters'),
                ...entry.list('sessionConveners'),
                ...entry.list('conveners'),
              ]),
              track: entry.get('track').text(),
              room: roomOf(entry),
              abstract: plain(entry.get('description')),
              url: entry.get('url').text(),
              materials: materialsOf(entry),
            })!,
          ]
        : [];
    if (endDate) entry.skip('duration');
    return [...own, ...sessionsOf(inner, people, zone)];
  });
}

/** Everybody once: who chairs the event may speak in it, too, and two people may have one name. */
class People {
  readonly #people: Person[] = [];

  get all(): Person[] {
    return this.#people;
  }

  /** Returns their ids. */
  add(sources: readonly Source[], role?: string): string[] {
    return sources.flatMap((source) => personOf(source, role)).map((person) => this.#idOf(person));
  }

  #idOf(person: Person): string {
    const { name, affiliation } = person;
    const namesakes = this.#people.filter((one) => one.name === name);
    const same = namesakes.find((one) => !one.affiliation || !affiliation || one.affiliation === affiliation);
    if (same) {
      if (affiliation) Object.assign(same, { affiliation });
      return same.id!;
    }
    const id = namesakes.length > 0 ? `${name as string} (${affiliation as string})` : person.id!;
    this.#people.push({ ...person, id });
    return id;
  }
}

/** Tracks and rooms are known by their names only. */
function agendaOf(sessions: Session[]): Agenda | undefined {
  if (sessions.length === 0) return undefined;
  const named = (names: readonly (string | undefined)[]) =>
    [...new Set(present(names))].map((name) => ({ id: name, name }));
  const tracks = named(sessions.flatMap(({ track }) => track));
  const rooms = named(sessions.flatMap(({ room }) => room));
  return { ...(tracks.length > 0 && { tracks }), ...(rooms.length > 0 && { rooms }), sessions };
}

function minutes(text: string): string | undefined {
  return /^\d+$/.test(text) && +text > 0 ? durationOf(+text) : undefined;
}

/** When it takes place, on the clock of the event: a contribution may be told on another. */
function whenOf(source: Source, eventZone?: string) {
  const zone = source.get('startDate').get('tz').as(zoneName);
  const date = (name: string) => {
    const one = source.get(name);
    const time = one.get('time').peek();
    const read = one.get('date').as((day) => parseWallTime(time ? `${day}T${time.slice(0, 8)}` : day));
    if (!read) return undefined;
    one.skip('time');
    const own = one.get('tz').as(zoneName);
    const there = eventZone ?? zone;
    if (read.precision !== 'time' || !own || !there || own === there) return writeWallTime(read);
    return writeIn({ ...read, offset: read.local - toInstant(read.local, own) }, there);
  };
  source.skip('timezone');
  return { startDate: date('startDate'), endDate: date('endDate'), timeZone: zone };
}

function roomOf(source: Source): string | undefined {
  const room = source.get('roomFullname').text() ?? source.get('room').text();
  if (room) source.skip('room');
  return room;
}

function placeOf(event: Source): TrainingItemExtension['location'] {
  const name = [event.get('location').text(), roomOf(event)].filter(Boolean).join(', ');
  return compact({ name, address: event.get('address').text(), mapUrl: event.get('roomMapURL').text() });
}

function personOf(person: Source, role?: string): Person[] {
  const [first, last] = [person.get('first_name').peek(), person.get('last_name').peek()];
  const name =
    first || last
      ? [person.get('first_name').text(), person.get('last_name').text()].filter(Boolean).join(' ')
      : (person.get('fullName').text() ?? person.get('name').text());
  if (!name) return [];
  person.skip(
    '_type',
    '_fossil',
    'fullName',
    'name',
    'familyName',
    'firstName',
    'emailHash',
    'db_id',
    'person_id',
    'id',
  );
  return [compact({ id: name, name, affiliation: person.get('affiliation').text(), role })!];
}

function materialsOf(source: Source): Material[] {
  const attachments = source.list('folders').flatMap((folder) => {
    if (isProtected(folder)) return [];
    folder.skip('_type', 'id', 'title', 'default_folder');
    return folder.list('attachments');
  });
  return attachments.flatMap((one) => {
    if (isProtected(one)) return [];
    const url = one.get('download_url').text() ?? one.get('link_url').text();
    if (!url) return [];
    one.skip('_type', 'id', 'type', 'filename', 'checksum', 'link_url');
    const size = one.get('size').number();
    return [
      compact({ url, title: one.get('title').text(), mime_type: one.get('content_type').text(), size_in_bytes: size })!,
    ];
  });
}

function plain(source: Source): string | undefined {
  return source.as((text) => plainText(text) || undefined);
}
