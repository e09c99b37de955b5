import { makeSpan, type Span } from '../time/span.js';
import { endOfReading, formatWallTime, type WallTime } from '../time/wall-time.js';
import { toInstant } from '../time/zone.js';
import { viewerZone } from '../time/zone-name.js';
import { checkOffset } from './check-offset.js';
import type { Cursor, Finding } from './finding.js';
import type { FeedFields, ItemFields } from './json-feed.js';
import type { Training } from './training.js';

/** A feed as read: only what could be used, every address absolute. */
export class Feed {
  /** The items that can be shown, in the feed's own order, each id once. */
  readonly items: readonly Item[];
  /** Whose clock stands in for that of an item without a zone: asked once, because asking is slow. */
  readonly viewerZone = viewerZone();

  constructor(
    readonly fields: FeedFields,
    /** What has been found wrong so far; `checkFeed` reads the whole feed and completes it. */
    readonly findings: readonly Finding[],
    itemsOf: (feed: Feed) => readonly Item[],
  ) {
    this.items = itemsOf(this);
  }
}

/** One announcement: the fields of JSON Feed, those of `_training`, and what follows from both. */
export class Item {
  readonly #feed: Feed;
  #span: Span | undefined | null = null;

  constructor(
    /** Unique in its feed. */
    readonly id: string,
    readonly fields: ItemFields,
    feed: Feed,
    /** Where it stands in the feed. */
    readonly at: Cursor,
  ) {
    this.#feed = feed;
  }

  /** Where defaults come from: language, zone, organiser, authors. Not a field, so that an item can be written as JSON. */
  get feed(): Feed {
    return this.#feed;
  }

  get training(): Partial<Training> {
    return this.fields._training ?? {};
  }

  get kind(): 'event' | 'news' {
    const { kind, startDate } = this.training;
    if (kind === 'event' || kind === 'news') return kind;
    return startDate ? 'event' : 'news';
  }

  /** The language of its plain texts, if anything says it. */
  get language(): string | undefined {
    return this.fields.language ?? this.feed.fields.language;
  }

  get zone(): string | undefined {
    return this.training.timeZone ?? this.feed.fields._training?.timeZone;
  }

  /** When the training takes place; undefined for news, and for a training whose date is still to be announced. */
  get span(): Span | undefined {
    return this.#span === null ? (this.#span = this.#makeSpan()) : this.#span;
  }

  /** A start and an end on the item's own clock, as one span. */
  spanOf(start: WallTime, end: WallTime | undefined): Span {
    return makeSpan(start, end, this.zone, this.feed.viewerZone);
  }

  /** When it was published: JSON Feed's dates are instants (RFC 3339), whatever the zone of the item. */
  get publishedAt(): number | undefined {
    const { date_published: time } = this.fields;
    return time && (time.offset === undefined ? this.startOf(time) : time.local - time.offset);
  }

  /** The instant at which a date of this item begins, on the item's own clock. */
  startOf(time: WallTime): number {
    return this.#instantOf(time, time.local);
  }

  /** The instant at which a date of this item is over: a date without a time of day is meant to its end. */
  endOf(time: WallTime): number {
    return this.#instantOf(time, endOfReading(time));
  }

  #makeSpan(): Span | undefined {
    const { startDate, endDate } = this.training;
    if (!startDate) return undefined;
    const at = this.at.child('_training');
    checkOffset(startDate, this.zone, at.child('startDate'));
    if (endDate) {
      checkOffset(endDate, this.zone, at.child('endDate'));
      if (endDate.local < startDate.local && endOfReading(endDate) <= startDate.local)
        at.child('endDate').report('end-before-start', 'date', formatWallTime(endDate));
    }
    return this.spanOf(startDate, endDate);
  }

  #instantOf({ offset }: WallTime, local: number): number {
    return offset !== undefined && !this.zone ? local - offset : toInstant(local, this.zone ?? this.feed.viewerZone);
  }
}
