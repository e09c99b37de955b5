import { checkFeed } from '../../src/feed/check-feed.js';
import type { Feed, Item } from '../../src/feed/feed.js';
import { readFeed } from '../../src/feed/read-feed.js';

/** Reads a value that must be a feed, as if it stood at an address of a ministry. */
export function read(value: unknown): Feed {
  const feed = readFeed(value, 'https://ministry.example/news/feed.json');
  if (!feed) throw new Error('No feed');
  return feed;
}

/** The only item of a feed that has one. */
export function onlyItem(value: unknown): Item {
  const { items } = read(value);
  if (items.length !== 1) throw new Error(`${items.length} items`);
  return items[0]!;
}

/** Everything wrong in a feed, as `code path`. */
export function found(feed: Feed): string[] {
  return checkFeed(feed).map(({ code, path }) => `${code} ${path}`);
}
