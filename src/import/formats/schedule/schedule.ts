import { compact, present } from '../../../announcement/write/compact.js';
import type { Agenda, Material, Session } from '../../../feed/format.js';
import { DAY } from '../../../time/units.js';
import { parseWallTime, formatWallTime } from '../../../time/wall-time.js';
import { formatDate } from '../../dates.js';
import { isoDuration } from '../../duration.js';
import type { ImportFormat } from '../../import-format.js';
import type { ImportNode } from '../../import-node.js';
import type { ImportResult } from '../../import-result.js';
import { zoneName } from '../../zone-name.js';
import { Names } from './names.js';
import { linksIn, People } from './people.js';

/**
 * The schedules of conferences, as frab, pretalx and others write them: version 1 as JSON (days, rooms, events) and as
 * XML, and version 2 as JSON (a flat list of events). A conference becomes one training with an agenda.
 */
export const schedule = {
  name: 'schedule',
  recognises: {
    xml: ({ root }) => root === 'schedule',
    json: ({ node }) => node.has('schedule') && node.get('schedule').get('conference').isObject,
  },
  read: readConference,
} as const satisfies ImportFormat;

function readConference(root: ImportNode): ImportResult {
  const schedule = root.get('schedule').isThere ? root.get('schedule') : root;
  schedule.skip('version', 'generator', 'base_url');
  root.skip('$schema', 'version', 'generator', '@xsi:noNamespaceSchemaLocation');
  const conference = schedule.one('conference');
  conference.skip('daysCount', 'days_count', 'timeslot_duration', 'base_url', 'day_change', 'defaults');
  const zone = conference.one('time_zone_name').as(zoneName);
  const title = conference.one('title').text();
  const acronym = conference.one('acronym').text();
  const date = (text: string) => formatDate(text, zone);

  const people = new People();
  people.introduce([...root.list('persons'), ...schedule.list('persons'), ...conference.list('persons')]);
  const nightEnds = conference.one('day_change').peek();
  const events = eventsOf(root, schedule, conference);
  const sessions = events.flatMap((one) => sessionOf(one, nightEnds, zone, people));
  const tracks = new Names([...conference.list('tracks'), ...conference.list('track')]);
  const rooms = new Names(conference.list('rooms'));
  const placed = sessions.map(({ track, room, ...session }) => ({
    ...session,
    ...(track && { track: tracks.idOf(track) }),
    ...(typeof room === 'string' && { room: rooms.idOf(room) }),
  }));
  const url = conference.one('url').text();
  const agenda: Agenda = {
    ...compact({ tracks: tracks.list(), rooms: rooms.list() }),
    sessions: placed,
  };
  const training = compact({
    kind: 'event' as const,
    startDate: conference.one('start').as(date),
    endDate: conference.one('end').as(date),
    timeZone: zone,
    eventType: 'conference',
    speakers: people.list(),
    location: compact({
      name: [conference.one('venue').text(), conference.one('city').text()].filter(Boolean).join(', '),
    }),
    inLanguage: present(conference.list('languages').map((one) => one.text())),
    agenda,
  });
  return {
    feed: compact({ title, timeZone: zone, url }) ?? {},
    items: [
      {
        ...compact({
          title: title ?? acronym,
          url,
          content_text: conference.one('description').text() ?? '',
          _training: training,
        }),
        id: acronym ?? title ?? 'schedule',
      },
    ],
  };
}

/** An event of the schedule, with the day and the room that it stands in. */
interface PlacedEvent {
  readonly event: ImportNode;
  readonly day?: string | undefined;
  readonly hall?: string | undefined;
}

/** The events of all days and rooms, however deep they stand. */
function eventsOf(root: ImportNode, schedule: ImportNode, conference: ImportNode): PlacedEvent[] {
  for (const day of [...conference.list('days'), ...schedule.list('day')])
    day.skip('index', 'date', 'day_start', 'day_end', 'start', 'end', '@index', '@date', '@start', '@end');
  const inRooms = conference.list('days').flatMap((day) => {
    const rooms = day.get('rooms');
    const date = day.get('date').peek();
    return rooms.named().flatMap(([name]) => rooms.list(name).map((event) => ({ event, day: date, hall: name })));
  });
  const inXml = schedule.list('day').flatMap((day) =>
    day.list('room').flatMap((room) => {
      room.skip('@name', '@guid');
      const place = { day: day.get('@date').peek(), hall: room.get('@name').peek() };
      return room.list('event').map((event) => ({ event, ...place }));
    }),
  );
  const flat = [...root.list('events'), ...schedule.list('events')].map((event) => ({ event }));
  return [...inRooms, ...inXml, ...flat];
}

function sessionOf(
  { event, day, hall }: PlacedEvent,
  nightEnds: string | undefined,
  zone: string | undefined,
  people: People,
): (Session & { track?: string })[] {
  event.skip('slug', 'id', '@id', 'code');
  const date = (text: string) => formatDate(text, zone);
  const startDate = event.one('title').isThere ? startOf(event, day, nightEnds, date) : undefined;
  const title = startDate && event.one('title').text();
  if (!title || !startDate) return [];
  const abstracts = ['subtitle', 'abstract', 'description'].map((name) => event.one(name).text());
  const track = event.one('track');
  const room = event.one('room');
  track.skip('slug', 'guid');
  room.skip('slug', 'guid');
  return [
    compact({
      id: event.one('guid').text() ?? event.get('@guid').text(),
      title,
      startDate,
      endDate: event.one('end').as(date),
      duration: event.one('duration').as(isoDuration),
      kind: event
        .one('type')
        .as(
          (text) =>
            ({ lecture: 'session', talk: 'session', other: 'session' })[text.toLowerCase()] ?? text.toLowerCase(),
        ),
      track: nameOf(track),
      room: nameOf(room) ?? hall,
      speakers: people.of(event),
      abstract: [...new Set(present(abstracts))].join('\n\n'),
      inLanguage: present([event.one('language').text()]),
      url: event.one('url').text(),
      materials: [...linksIn(event, 'links', 'link'), ...linksIn(event, 'attachments', 'attachment')].flatMap(
        materialOf,
      ),
      streamUrl: event.one('stream_url').text(),
    })!,
  ];
}

/**
 * When an event begins. Version 1 has the time of day once more in `start`, version 2 has the whole date there; older ones
 * have nothing but the time, and a night belongs to the day before it, up to its `day_change`.
 */
function startOf(
  event: ImportNode,
  day: string | undefined,
  nightEnds: string | undefined,
  date: (text: string) => string | undefined,
): string | undefined {
  const given = event.one('date').as(date);
  const time = /^\d\d?:\d\d/.exec(event.one('start').peek() ?? '')?.[0].padStart(5, '0');
  if (given && (given.length > 10 || !time)) {
    event.skip('start');
    return given;
  }
  if (!time) return event.one('start').as(date);
  const on = given ?? day?.slice(0, 10);
  if (!on || !parseWallTime(on)) return undefined;
  event.skip('start');
  const isNight = given === undefined && nightEnds !== undefined && time < nightEnds.padStart(5, '0');
  const actual = isNight ? formatWallTime({ local: parseWallTime(on)!.local + DAY, precision: 'day' }) : on;
  return date(`${actual}T${time}`);
}

function materialOf(link: ImportNode): Material[] {
  const url = link.get('@href').as(webAddress) ?? link.one('url').as(webAddress) ?? link.as(webAddress);
  if (!url) return [];
  return [
    compact({
      url,
      title: link.one('title').text() ?? link.as((text) => (text === url ? undefined : text)),
      kind: link.one('type').as((text) => text.toLowerCase()),
    })!,
  ];
}

/** Where a link leads; people have written names of sites there, too, and those are listed. */
function webAddress(text: string): string | undefined {
  return /^(https?:\/\/|mailto:)\S+$/i.test(text) ? text : undefined;
}

/** In version 2 a room or a track is mentioned by its slug, which is what it is listed by. */
function nameOf(node: ImportNode): string | undefined {
  return node.isObject ? (node.one('slug').text() ?? node.one('name').text() ?? node.text()) : node.text();
}
