import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { momentOfTime, momentsOf, type Moment } from '../../calendar/moment.js';
import { sessionSpan } from '../../describe/agenda.js';
import { isCancelled } from '../../describe/status.js';
import type { Item } from '../../feed/feed.js';
import type { JsonFeedItem } from '../../feed/format.js';
import { isRecord } from '../../feed/read-value.js';
import type { Session } from '../../feed/training.js';
import type { Span } from '../../time/span.js';
import { Failure } from '../command.js';
import type { Language } from '../language.js';
import { publishMessages } from './messages.js';
import type { Settings } from './settings.js';

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

/** What the state file holds. */
export interface KnownState {
  readonly items: State;
  /** The host that calendar entries are named by. */
  readonly uidHost?: string;
}

/** Throws a `Failure` where the file is broken: without it, what has been published could vanish. */
export function readState(folder: string, language: Language): KnownState {
  const file = join(folder, STATE_FILE);
  if (!existsSync(file)) return { items: new Map() };
  let state: unknown;
  try {
    state = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Failure(publishMessages[language].brokenState(STATE_FILE));
  }
  const { version, uidHost, items } = isRecord(state) ? state : {};
  const isHost = uidHost === undefined || (typeof uidHost === 'string' && uidHost !== '');
  if (version !== 1 || !isHost || !isRecord(items) || !Object.values(items).every(isPublished))
    throw new Failure(publishMessages[language].brokenState(STATE_FILE));
  const known = Object.entries(items) as [string, Published][];
  // Earlier builds wrote them as the disk did.
  return { items: new Map(known.map(([id, published]) => [id.normalize('NFC'), published])), uidHost };
}

function isPublished(entry: unknown): entry is Published {
  if (!isRecord(entry)) return false;
  const { file, revision, of } = entry;
  return typeof file === 'string' && typeof of === 'string' && Number.isInteger(revision) && Number(revision) >= 0;
}

/** Sorted by id and one a line, so that a merge meets as few conflicts as there are. */
export function writeState({ items, uidHost }: KnownState): string {
  const lines = [...items]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, published]) => `    ${JSON.stringify(id)}: ${JSON.stringify(published)}`);
  return `{\n  "version": 1,${uidHost ? `\n  "uidHost": ${JSON.stringify(uidHost)},` : ''}\n  "items": {\n${lines.join(',\n')}\n  }\n}\n`;
}

/**
 * Counts the revision of a training: the `SEQUENCE` by which calendars know that an entry is newer. One that the
 * announcement itself states holds.
 *
 * @param item The same as the widgets read it.
 */
export function revise(
  raw: JsonFeedItem,
  item: Item,
  file: string,
  before: Published | undefined,
  calendar: Settings['calendar'],
): { raw: JsonFeedItem; published: Published } {
  const of = shorten(entriesHold(item, calendar));
  const isSame = before?.of === of || before?.of === shorten(formerlyHeld(raw));
  const counted = before === undefined ? 0 : isSame ? before.revision : before.revision + 1;
  const revision = item.training.revision ?? counted;
  const published: Published = { file, revision, of, ...(isCancelled(item) && { cancelled: true as const }) };
  const training = raw._training;
  return { raw: training && revision > 0 ? { ...raw, _training: { ...training, revision } } : raw, published };
}

/** What a calendar's owner has to learn of: when, where and whether. However it is written, the same is the same. */
function entriesHold(item: Item, calendar: Settings['calendar']): unknown {
  const { status, location, agenda, registration } = item.training;
  const sessions = calendar.sessions ? (agenda?.sessions ?? []) : [];
  const closes = calendar.deadline ? registration?.closes : undefined;
  return {
    times: item.span && timesOf(item.span),
    status: statusOf(status),
    location: location ?? [],
    sessions: sessions
      .map((session) =>
        JSON.stringify([timesOf(sessionSpan(session, item)), statusOf(session.status), session.room ?? []]),
      )
      .sort(),
    closes: closes && pointOf(momentOfTime(closes, item.startOf(closes), item.zone)),
  };
}

function timesOf(span: Span): unknown {
  const moments = momentsOf(span);
  return moments ? [pointOf(moments.start), moments.end && pointOf(moments.end)] : ['month', span.start, span.end];
}

/** A day is the same in every zone, and an instant however it is written. */
function pointOf({ kind, local, at }: Moment): unknown {
  return kind === 'date' ? ['date', local] : at;
}

function statusOf(status: Session['status'] = []): readonly string[] {
  return status.filter((one) => one !== 'scheduled').sort();
}

/** What earlier builds compared: as it was written. A state file of theirs must not count every training up. */
function formerlyHeld({ _training: training }: JsonFeedItem): unknown {
  const { startDate, endDate, timeZone, status, location } = training ?? {};
  return [startDate, endDate, timeZone, status, location];
}

function shorten(value: unknown): string {
  return hash('sha256', JSON.stringify(value), 'base64url').slice(0, 12);
}
