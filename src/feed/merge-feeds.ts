import { Feed } from './feed.js';

/**
 * One feed of several, as a ministry and its regions publish them: named by the first, with the items of all, each still
 * of its own feed. Equal ids are kept apart: an id is unique in its own feed only.
 */
export function mergeFeeds(feeds: readonly Feed[]): Feed | undefined {
  const [first] = feeds;
  return first && feeds.length > 1 ? new Feed(first.fields, [], () => feeds.flatMap(({ items }) => items)) : first;
}
