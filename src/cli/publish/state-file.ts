import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonFeedItem } from '../../feed/format.js';
import { isRecord } from '../../feed/read-value.js';
import { Failure } from '../command.js';
import type { Language } from '../language.js';
import { publishMessages } from './messages.js';

/** What has to be known from the last build on any machine: it belongs into version control, beside the announcements. */
export const STATE_FILE = 'training-widgets.lock.json';

export interface Published {
  /** The announcement's file. */
  readonly file: string;
  /** How often its date, place or status has changed since it was first published. */
  readonly revision: number;
  /** What `revision` counts the changes of, shortened. */
  readonly of: string;
  readonly cancelled?: true;
}

/** The published announcements by their ids. */
export type State = ReadonlyMap<string, Published>;

/** Throws a `Failure` where the file is broken: without it, what has been published could vanish. */
export function readState(folder: string, language: Language): State {
  const file = join(folder, STATE_FILE);
  if (!existsSync(file)) return new Map();
  let state: unknown;
  try {
    state = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Failure(publishMessages[language].brokenState(STATE_FILE));
  }
  const { version, items } = isRecord(state) ? state : {};
  if (version !== 1 || !isRecord(items) || !Object.values(items).every(isPublished))
    throw new Failure(publishMessages[language].brokenState(STATE_FILE));
  return new Map(Object.entries(items) as [string, Published][]);
}

function isPublished(entry: unknown): entry is Published {
  if (!isRecord(entry)) return false;
  const { file, revision, of } = entry;
  return typeof file === 'string' && typeof of === 'string' && Number.isInteger(revision) && Number(revision) >= 0;
}

/** Sorted by id and one a line, so that a merge meets as few conflicts as there are. */
export function writeState(state: State): string {
  const lines = [...state]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, published]) => `    ${JSON.stringify(id)}: ${JSON.stringify(published)}`);
  return `{\n  "version": 1,\n  "items": {\n${lines.join(',\n')}\n  }\n}\n`;
}

/**
 * Counts the revision of a training: the `SEQUENCE` by which calendars know that an entry is newer. One that the
 * announcement itself states holds.
 */
export function revise(
  raw: JsonFeedItem,
  file: string,
  before: Published | undefined,
): { raw: JsonFeedItem; published: Published } {
  const training = raw._training;
  const { startDate, endDate, timeZone, status, location } = training ?? {};
  const dated = JSON.stringify([startDate, endDate, timeZone, status, location]);
  const of = hash('sha256', dated, 'base64url').slice(0, 12);
  const counted = before === undefined ? 0 : before.of === of ? before.revision : before.revision + 1;
  const revision = training?.revision ?? counted;
  const isCancelled = [status].flat().some((one) => one === 'cancelled');
  const published: Published = { file, revision, of, ...(isCancelled && { cancelled: true as const }) };
  return { raw: training && revision > 0 ? { ...raw, _training: { ...training, revision } } : raw, published };
}
