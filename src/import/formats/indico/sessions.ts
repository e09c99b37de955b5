import { compact, present } from '../../../announcement/write/compact.js';
import type { Agenda, Session } from '../../../feed/format.js';
import { formatMinutes } from '../../duration.js';
import type { ImportNode } from '../../import-node.js';
import { plainLine } from '../../plain-line.js';
import { materialsOf } from './materials.js';
import type { People } from './people.js';
import { roomOf } from './place.js';
import { whenOf } from './when.js';

/** Contributions, sessions and breaks; what a session is made of stands on its own, with the session as its track. */
export function sessionsOf(entries: readonly ImportNode[], people: People, zone: string | undefined): Session[] {
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
    const title = startDate && (plainLine(entry.get('title')) ?? plainLine(entry.get('slotTitle')));
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
              abstract: plainLine(entry.get('description')),
              url: entry.get('url').text(),
              materials: materialsOf(entry),
            })!,
          ]
        : [];
    if (endDate) entry.skip('duration');
    return [...own, ...sessionsOf(inner, people, zone)];
  });
}

function minutes(text: string): string | undefined {
  return /^\d+$/.test(text) && +text > 0 ? formatMinutes(+text) : undefined;
}

/** Tracks and rooms are known by their names only. */
export function agendaOf(sessions: Session[]): Agenda | undefined {
  if (sessions.length === 0) return undefined;
  const named = (names: readonly (string | undefined)[]) =>
    [...new Set(present(names))].map((name) => ({ id: name, name }));
  const tracks = named(sessions.flatMap(({ track }) => track));
  const rooms = named(sessions.flatMap(({ room }) => room));
  return { ...(tracks.length > 0 && { tracks }), ...(rooms.length > 0 && { rooms }), sessions };
}
