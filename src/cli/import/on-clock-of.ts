import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TrainingItemExtension } from '../../feed/format.js';
import { isKnownZone } from '../../time/zone-name.js';
import { readYaml } from '../publish/front-matter.js';
import { SETTINGS_FILE } from '../publish/settings.js';
import type { Imported } from './imported.js';
import { wall } from './times.js';

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

/** Writes times in UTC, which are on nobody's clock, on that of the site they go to. */
export function onClockOf(zone: string | undefined, { feed, items }: Imported): Imported {
  if (!zone) return { feed, items };
  return {
    feed,
    items: items.map((item) => {
      const training = item._training;
      return training && training.timeZone === undefined ? { ...item, _training: convert(training, zone) } : item;
    }),
  };
}

function convert(training: TrainingItemExtension, zone: string): TrainingItemExtension {
  const local = <T extends object>(fields: T, ...names: (keyof T)[]): T => {
    const made = { ...fields };
    for (const name of names) {
      const date = fields[name];
      if (typeof date === 'string' && date.endsWith('Z')) made[name] = wall(date, zone) as T[keyof T];
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
