import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TrainingItemExtension } from '../../feed/format.js';
import { parseWallTime, type WallTime } from '../../time/wall-time.js';
import { toInstant } from '../../time/zone.js';
import { isKnownZone } from '../../time/zone-name.js';
import { readYaml } from '../publish/front-matter.js';
import { SETTINGS_FILE } from '../publish/settings.js';
import type { Imported } from './imported.js';
import { fixedZone, writeIn } from './times.js';

/** The zone that the settings of a folder name; undefined where there are none. */
export function zoneIn(folder: string): string | undefined {
  try {
    const read = readYaml(readFileSync(join(folder, SETTINGS_FILE), 'utf8'));
    const zone = 'fields' in read ? read.fields.timeZone : undefined;
    return typeof zone === 'string' && isKnownZone(zone) ? zone : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes instants, which are on nobody's clock, on that of the announcement, or else of the site it goes to: there a time
 * with another offset than the zone has would be refused.
 */
export function onClockOf(site: string | undefined, { feed, items }: Imported): Imported {
  return {
    feed,
    items: items.map((item) => {
      const training = item._training;
      const zone = training?.timeZone ?? site;
      return training && zone && isKnownZone(zone) ? { ...item, _training: onClock(training, zone) } : item;
    }),
  };
}

function onClock(training: TrainingItemExtension, zone: string): TrainingItemExtension {
  let repeated: number | undefined;
  const converted = withDates(training, (time, date) => {
    if (time.offset === undefined) return date;
    const written = writeIn(time, zone);
    repeated ??= parseWallTime(written)?.offset;
    return written;
  });
  if (repeated === undefined) return converted;
  // In the hour that a clock shows twice the zone's reading is the first one. A clock that is never put back has no such hour.
  const fixed = fixedZone(repeated) ?? 'UTC';
  const fixedDates = withDates(training, (time) =>
    writeIn({ ...time, offset: time.offset ?? time.local - toInstant(time.local, zone) }, fixed),
  );
  return { ...fixedDates, timeZone: fixed };
}

/** The same with all its times of day written anew. */
function withDates(
  training: TrainingItemExtension,
  write: (time: WallTime, date: string) => string,
): TrainingItemExtension {
  const local = <T extends object>(fields: T, ...names: (keyof T)[]): T => {
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
    ...(agenda && {
      agenda: { ...agenda, sessions: agenda.sessions?.map((session) => local(session, 'startDate', 'endDate')) ?? [] },
    }),
  };
}
