import { checkItem } from './check-item.js';
import type { Feed } from './feed.js';
import type { Finding } from './finding.js';
import { readWhole } from './shape.js';

/** Reads all of a feed, of which a page reads only what it shows, and returns everything found wrong, once. */
export function checkFeed(feed: Feed): readonly Finding[] {
  readWhole(feed.fields);
  feed.items.forEach(checkItem);
  // A feed that was merged of several has found nothing itself; the pages of one feed share what they find.
  return [...new Set([feed, ...feed.items.map((item) => item.feed)].map(({ findings }) => findings))].flat();
}
