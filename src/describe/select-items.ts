import type { Feed, Item } from '../feed/feed.js';
import { hasStatus, isCancelled, phaseOf } from './status.js';

/** Which trainings are shown: a running one is upcoming until its last day ends. */
export type Show = 'upcoming' | 'past' | 'all';
/** Which announcements are shown. */
export type Kind = 'all' | 'news' | 'event';

/** Whether an item is public by now: one that is published in the future is kept back until then. */
export function isPublished(item: Item, now: number): boolean {
  return (item.publishedAt ?? now) <= now;
}

/** Whether an item stands in lists; an expired one can still be shown by its id, because there are links to it. */
function isListed(item: Item, now: number): boolean {
  const { expires } = item.training;
  return isPublished(item, now) && (!expires || item.endOf(expires) > now);
}

/** The item of that id, if it is public. */
export function selectItem(feed: Feed, id: string, now: number): Item | undefined {
  return feed.items.find((item) => item.id === id && isPublished(item, now));
}

/** Whether a training's last day is over; one that waits for a new date is never past. */
export function isPast(item: Item, now: number): boolean {
  return item.span !== undefined && item.span.lastDayEndsAt <= now && !hasStatus(item, 'postponed');
}

/** Later than any date, so that what is past can be sorted after what is to come. */
const FAR = 1e16;

/** The public trainings: upcoming ones from the next on, then past ones from the last back. */
export function selectEvents(feed: Feed, show: Show, tags: readonly string[], now: number): Item[] {
  const events = feed.items.filter(
    (item) =>
      item.kind === 'event' &&
      (show === 'all' || isPast(item, now) === (show === 'past')) &&
      hasTag(item, tags) &&
      isListed(item, now),
  );
  return sortBy(events, (item) => {
    const { startsAt = FAR, lastDayEndsAt = FAR } = item.span ?? {};
    if (isPast(item, now)) return FAR - startsAt;
    // What was postponed is no more the next when its old date has passed, but one without a date.
    return lastDayEndsAt <= now ? FAR / 2 : Math.min(startsAt, FAR / 2);
  });
}

/** The public announcements, pinned ones first, then from the newest back. */
export function selectNews(feed: Feed, kind: Kind, tags: readonly string[], now: number): Item[] {
  const news = feed.items.filter(
    (item) => (kind === 'all' || item.kind === kind) && hasTag(item, tags) && isListed(item, now),
  );
  return sortBy(news, (item) => (item.training.pinned ? -Infinity : -publishedAt(item)));
}

/** The next training, or the one that is running; one that waits for a new date only where there is no other. */
export function selectNext(feed: Feed, now: number): Item | undefined {
  const coming = selectEvents(feed, 'upcoming', [], now).filter(
    (item) => phaseOf(item, now) !== 'over' && !isCancelled(item),
  );
  return coming.find((item) => !hasStatus(item, 'postponed')) ?? coming[0];
}

/** The training of that id, or else the next one, if it has a programme. */
export function selectProgramme(feed: Feed, id: string, now: number): Item | undefined {
  const item = id ? selectItem(feed, id, now) : selectEvents(feed, 'upcoming', [], now).find(hasProgramme);
  return item && hasProgramme(item) ? item : undefined;
}

function hasProgramme({ training }: Item): boolean {
  return (training.agenda?.sessions?.length ?? 0) > 0;
}

function hasTag(item: Item, tags: readonly string[]): boolean {
  return tags.length === 0 || (item.fields.tags ?? []).some((tag) => tags.includes(tag.toLowerCase()));
}

function publishedAt(item: Item): number {
  const { date_modified: modified } = item.fields;
  return item.publishedAt ?? (modified ? item.startOf(modified) : (item.span?.startsAt ?? 0));
}

/** Sorted by a number, which is worked out once for each; equal ones keep their order. */
function sortBy(items: readonly Item[], key: (item: Item) => number): Item[] {
  return items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => (a.key === b.key ? 0 : a.key - b.key))
    .map(({ item }) => item);
}
