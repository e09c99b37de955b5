import type { Cursor } from '../../feed/finding.js';
import { entriesOf, fieldsOf, idOf, type Fields } from './raw-fields.js';

/** Ids that are there twice, and ids that stand for nothing. */
export function checkReferences(training: Fields, at: Cursor): void {
  const agenda = fieldsOf(training.agenda);
  const agendaAt = at.child('agenda');
  const speakers = idsOf(training.speakers, at.child('speakers'));
  const tracks = idsOf(agenda.tracks, agendaAt.child('tracks'));
  const rooms = idsOf(agenda.rooms, agendaAt.child('rooms'));
  idsOf(agenda.sessions, agendaAt.child('sessions'));

  entriesOf(agenda.sessions).forEach((value, index) => {
    const session = fieldsOf(value);
    const sessionAt = agendaAt.child('sessions').child(index);
    refer(session.track, tracks, 'track', sessionAt.child('track'));
    if (!Array.isArray(session.room)) refer(session.room, rooms, 'room', sessionAt.child('room'));
    for (const [field, kind, known] of [
      ['room', 'room', rooms],
      ['speakers', 'speaker', speakers],
    ] as const)
      entriesOf(session[field]).forEach((one, place) => refer(one, known, kind, sessionAt.child(field).child(place)));
  });
}

function refer(value: unknown, known: ReadonlySet<string>, kind: string, at: Cursor): void {
  const id = idOf(value);
  if (id !== undefined && !known.has(id)) at.report('unknown-reference', kind, value);
}

function idsOf(list: unknown, at: Cursor): ReadonlySet<string> {
  const known = new Set<string>();
  entriesOf(list).forEach((entry, index) => {
    const id = idOf(fieldsOf(entry).id);
    if (id === undefined) return;
    if (known.has(id)) at.child(index).child('id').report('duplicate-id', 'unique', id);
    known.add(id);
  });
  return known;
}
