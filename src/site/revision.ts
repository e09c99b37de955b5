import { momentOfTime, momentsOf, type Moment } from '../calendar/moment.js';
import { sessionSpan } from '../describe/agenda.js';
import { isCancelled } from '../describe/status.js';
import type { Item } from '../feed/feed.js';
import type { JsonFeedItem } from '../feed/format.js';
import type { Session } from '../feed/training.js';
import type { Span } from '../time/span.js';
import type { Published } from './published-state.js';
import type { Settings } from './settings.js';

/** Shortens a text so that another text hardly ever gives the same; always alike. */
export type Digest = (text: string) => string;

/**
 * Counts the revision of a training: the `SEQUENCE` by which calendars know that an entry is newer. One that the
 * announcement itself states holds.
 *
 * @param item The same as the widgets read it.
 * @param before What was published before.
 */
export function revise(
  raw: JsonFeedItem,
  item: Item,
  file: string,
  before: Published | undefined,
  calendar: Settings['calendar'],
  digest: Digest,
): { raw: JsonFeedItem; published: Published } {
  const of = digest(JSON.stringify(calendarFacts(item, calendar)));
  const isSame = before?.of === of || before?.of === digest(JSON.stringify(formerFacts(raw)));
  const counted = before === undefined ? 0 : isSame ? before.revision : before.revision + 1;
  const revision = item.training.revision ?? counted;
  const published: Published = { file, revision, of, ...(isCancelled(item) && { cancelled: true as const }) };
  const training = raw._training;
  return { raw: training && revision > 0 ? { ...raw, _training: { ...training, revision } } : raw, published };
}

/** What a calendar's owner has to learn of: when, where and whether. However it is written, the same is the same. */
function calendarFacts(item: Item, calendar: Settings['calendar']): unknown {
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
function formerFacts({ _training: training }: JsonFeedItem): unknown {
  const { startDate, endDate, timeZone, status, location } = training ?? {};
  return [startDate, endDate, timeZone, status, location];
}
