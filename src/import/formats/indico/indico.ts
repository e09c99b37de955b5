import { compact, present } from '../../../announcement/write/compact.js';
import type { JsonFeedItem, Session, TrainingItemExtension } from '../../../feed/format.js';
import { parseWallTime, formatWallTime } from '../../../time/wall-time.js';
import { contentOf } from '../../content.js';
import { readDuration } from '../../duration.js';
import type { ImportFormat } from '../../import-format.js';
import type { ImportNode } from '../../import-node.js';
import type { ImportResult } from '../../import-result.js';
import { plainLine } from '../../plain-line.js';
import { zoneName } from '../../zone-name.js';
import { isProtected, materialsOf } from './materials.js';
import { People } from './people.js';
import { placeOf } from './place.js';
import { agendaOf, sessionsOf } from './sessions.js';
import { whenOf } from './when.js';

/** Indico's HTTP export: events at any level of detail, and timetables. */
export const indico = {
  name: 'indico',
  recognises: { json: ({ node }) => node.get('_type').peek() === 'HTTPAPIResult' },
  read: readExport,
} as const satisfies ImportFormat;

function readExport(root: ImportNode): ImportResult {
  root.skip('count', '_type', 'complete', 'url', 'ts', 'additionalInfo');
  const results = root.get('results');
  const events = results.isList
    ? results.entries().flatMap(([, event]) => (isProtected(event) ? [] : [readEvent(event)]))
    : [];
  const timetables = results.isList ? [] : results.named().map(([id, days]) => readTimetable(id, days));
  return { feed: {}, items: [...events, ...timetables] };
}

function readEvent(event: ImportNode): JsonFeedItem {
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
      title: plainLine(event.get('title')),
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
function readTimetable(id: string, days: ImportNode): JsonFeedItem {
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
  return formatWallTime({ ...begin, local: begin.local + length.exact });
}
