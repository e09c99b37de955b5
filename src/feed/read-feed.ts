import { Feed, Item } from './feed.js';
import { Cursor, type Finding } from './finding.js';
import { feedFields, ITEM_LISTS, itemFields } from './json-feed.js';
import { LIMITS, type Limits } from './limits.js';
import { lengthsOf, LIST_BUDGETS, longestWithin } from './list-budgets.js';
import { isRecord } from './read-value.js';
import { TRAINING_LISTS, VERSION } from './training.js';

export interface ReadingOptions {
  readonly limits?: Limits;
  /** Where the value stands, if it is not the whole of a feed. */
  readonly path?: string;
}

/**
 * Makes a feed of any JSON value. Returns undefined if it is not a feed at all; otherwise whatever is wrong in it costs
 * no more than its own field or item, and is found in `findings`. Never throws.
 *
 * @param base The absolute address that relative ones resolve against: the feed's own, or the page's.
 */
export function readFeed(
  value: unknown,
  base: string,
  findings: Finding[] = [],
  { limits = LIMITS, path = '' }: ReadingOptions = {},
): Feed | undefined {
  const at = new Cursor(base, findings, path, undefined, limits);
  try {
    return readAt(value, findings, at);
  } catch {
    // A value from a page may have getters, and they may throw.
    return at.report('not-a-feed', 'feed', undefined);
  }
}

function readAt(value: unknown, findings: Finding[], at: Cursor): Feed | undefined {
  const fields = isRecord(value) && Array.isArray(value.items) ? feedFields(value, at) : undefined;
  if (!fields) return at.report('not-a-feed', 'feed', value);

  const isJsonFeed = /^https?:\/\/(www\.)?jsonfeed\.org\/version\/1/.test(fields.version ?? '');
  if (!isJsonFeed) at.child('version').report('unknown-value', 'https://jsonfeed.org/version/1.1', fields.version);
  const training = fields._training?.version ?? VERSION;
  if (training > VERSION) at.child('_training').child('version').report('newer-version', String(VERSION), training);

  const written = (value as { items: unknown[] }).items;
  const items = readItems(written, at.child('items'), isJsonFeed);
  // Other APIs answer with a list called `items` too; none of theirs has the shape of ours.
  if (!isJsonFeed && written.length > 0 && items.length === 0) return undefined;
  return new Feed(fields, findings, (feed) => items.map((make) => make(feed)));
}

function readItems(written: unknown[], at: Cursor, isJsonFeed: boolean): ((feed: Feed) => Item)[] {
  const known = new Map<string, (feed: Feed) => Item>();
  const most = at.limits.items;
  if (written.length > most) at.report('too-many', String(most), written.length);
  const taken = written.slice(0, most);
  const lengths = taken.map(lengthsOfItem);
  const entries = longestWithin(LIST_BUDGETS.feed, lengths.flat(), at.limits.entries);
  taken.forEach((value, index) => {
    const itemAt = at.child(index).withEntries(longestWithin(LIST_BUDGETS.item, lengths[index]!, entries));
    const fields = value === null ? itemAt.report('wrong-type', 'object', value) : itemFields(value, itemAt);
    if (!fields) return;
    let { id } = fields;
    // Its address stays the same from day to day; its place is only better than nothing.
    if (!id && isJsonFeed) id = fields.url && !known.has(fields.url) ? fields.url : itemAt.path;
    if (!id) return;
    if (known.has(id)) itemAt.child('id').report('duplicate-id', 'unique', id);
    else known.set(id, (feed) => new Item(id, fields, feed, itemAt));
  });
  return [...known.values()];
}

/** The lengths of an item's lists, without those of its programme. */
function lengthsOfItem(value: unknown): number[] {
  if (!isRecord(value)) return [];
  const { tags } = value;
  // They may stand in one text, divided by commas.
  const inText = typeof tags === 'string' ? [tags.split(',').length] : [];
  return [...inText, ...lengthsOf(value, ITEM_LISTS), ...lengthsOf(value._training, TRAINING_LISTS)];
}
