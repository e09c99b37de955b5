import type { Feed, Item } from '../../../feed/feed.js';
import { selectEvents, selectNext } from '../../../describe/select-items.js';
import { valueOf, type SetUp } from '../set-up.js';
import { DAY, HOUR, MINUTE } from '../../../time/units.js';

/** The moments of a training at which what is shown of it changes. */
export const MARKS = ['opens', 'closes', 'starts', 'ends'] as const;

export interface TimeMark {
  readonly kind: (typeof MARKS)[number];
  /** In milliseconds since 1970. */
  readonly at: number;
}

/** A line of time, in milliseconds since 1970, with the marks on it. */
export interface TimeLine {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly marks: readonly TimeMark[];
  /** On whose clock the training is announced: an IANA zone. */
  readonly zone: string;
}

/** The moments of a training that its announcement names, in their order. */
export function marksOf(item: Item): TimeMark[] {
  const { opens, closes } = item.training.registration ?? {};
  const { startsAt, endsAt } = item.span ?? {};
  const at = {
    opens: opens && item.startOf(opens),
    closes: closes && item.endOf(closes),
    starts: startsAt,
    ends: endsAt,
  };
  const marks = MARKS.flatMap((kind) => (at[kind] === undefined ? [] : [{ kind, at: at[kind] }]));
  return marks.sort((one, other) => one.at - other.at);
}

/** A line that begins well before the first mark and ends well after the last; undefined where there are none. */
export function timeLine(item: Item | undefined): TimeLine | undefined {
  const marks = item ? marksOf(item) : [];
  if (marks.length === 0) return undefined;
  const first = marks[0]!.at;
  const last = marks.at(-1)!.at;
  const margin = Math.max(2 * DAY, (last - first) / 8);
  const step = last - first > 14 * DAY ? HOUR : 5 * MINUTE;
  const from = Math.floor((first - margin) / step) * step;
  return { from, to: Math.ceil((last + margin) / step) * step, step, marks, zone: zoneOf(item!) };
}

/** The zone of the announcement, and where it has none, the reader's: as its dates are shown. */
function zoneOf({ span, zone, feed }: Item): string {
  return span?.zone ?? zone ?? feed.viewerZone;
}

/** The training that a line of time is about: the one that is shown, or of several the next that says all of its times. */
export function timedItem(feed: Feed, setUp: Pick<SetUp, 'tag' | 'attributes'>, now: number): Item | undefined {
  const id = valueOf(setUp, 'item');
  if (id) return feed.items.find((item) => item.id === id);
  if (setUp.tag === 'training-event') return selectNext(feed, now);
  const all = selectEvents(feed, 'all', [], now);
  const events = setUp.tag === 'training-agenda' ? all.filter((item) => item.training.agenda) : all;
  return events.find((item) => marksOf(item).length === MARKS.length) ?? events.find((item) => item.span);
}
