import type { TrainingItemExtension } from '../feed/format.js';
import { isRecord } from '../feed/read-value.js';
import { parseWallTime, type WallTime } from '../time/wall-time.js';
import { isKnownZone } from '../time/zone-name.js';
import { toInstant } from '../time/zone.js';
import { formatInZone } from './dates.js';
import type { ImportResult } from './import-result.js';
import { fixedZone } from './zone-name.js';

/**
 * Writes times that have an offset from UTC as the clock of the announcement's time zone shows them, or else of the site's:
 * `build` refuses a time whose offset is not that of the zone. If neither has a zone, the announcement gets one whose offset
 * is that of its first time.
 */
export function toZone(site: string | undefined, { items, ...read }: ImportResult): ImportResult {
  return {
    ...read,
    items: items.map((item) => {
      if (!item._training) return item;
      const own = site ?? clockOf(item._training);
      const training = site || !own ? item._training : { timeZone: own, ...item._training };
      const zone = training.timeZone ?? site;
      return zone && isKnownZone(zone) ? { ...item, _training: onClock(training, zone) } : item;
    }),
  };
}

/** The zone that always stands as far from UTC as the first time does; undefined where a time is a mere reading. */
function clockOf(training: TrainingItemExtension): string | undefined {
  const offsets: (number | undefined)[] = [];
  withDates(training, ({ offset }, date) => {
    offsets.push(offset);
    return date;
  });
  const [first] = offsets;
  return first === undefined || offsets.includes(undefined) ? undefined : (fixedZone(first) ?? 'UTC');
}

function onClock(training: TrainingItemExtension, zone: string): TrainingItemExtension {
  let repeated: number | undefined;
  const converted = withDates(training, (time, date) => {
    if (time.offset === undefined) return date;
    const written = formatInZone(time, zone);
    repeated ??= parseWallTime(written)?.offset;
    return written;
  });
  if (repeated === undefined) return converted;
  // In the hour that a clock shows twice the zone's reading is the first one. A clock that is never put back has no such hour.
  const fixed = fixedZone(repeated) ?? 'UTC';
  const fixedDates = withDates(training, (time) =>
    formatInZone({ ...time, offset: time.offset ?? time.local - toInstant(time.local, zone) }, fixed),
  );
  return { ...fixedDates, timeZone: fixed };
}

/** The same with all its times of day written anew. */
function withDates(
  training: TrainingItemExtension,
  write: (time: WallTime, date: string) => string,
): TrainingItemExtension {
  const local = <T extends object>(fields: T, ...names: (keyof T)[]): T => {
    // A JSON Feed may have anything here; what cannot be used is found later.
    const hasFields: boolean = isRecord(fields);
    if (!hasFields) return fields;
    const made = { ...fields };
    for (const name of names) {
      const date = fields[name];
      if (typeof date !== 'string') continue;
      const time = parseWallTime(date);
      if (time?.precision === 'time') made[name] = write(time, date) as T[keyof T];
    }
    return made;
  };
  const { registration, agenda } = training;
  return {
    ...local(training, 'startDate', 'endDate', 'previousStartDate', 'expires'),
    ...(registration && { registration: local(registration, 'opens', 'closes') }),
    ...(Array.isArray(agenda?.sessions) && {
      agenda: { ...agenda, sessions: agenda.sessions.map((session) => local(session, 'startDate', 'endDate')) },
    }),
  };
}
