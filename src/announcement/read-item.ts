import { checkItem } from '../feed/check-item.js';
import { Item, type Feed } from '../feed/feed.js';
import { Cursor, type Finding } from '../feed/finding.js';
import type { JsonFeedItem } from '../feed/format.js';
import { itemFields } from '../feed/json-feed.js';

/** Reads one item whole, as it will be read in its feed, and everything that is wrong in it. */
export function readItem(raw: JsonFeedItem, feed: Feed): { item: Item; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const base = feed.fields.feed_url!;
  const at = new Cursor(base, findings, 0, new Cursor(base, findings, 'items'));
  const item = new Item(raw.id, itemFields(raw, at)!, feed, at);
  checkItem(item);
  return { item, findings };
}
