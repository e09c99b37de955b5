export { checkFeed } from './check-feed.js';
export { mergeFeeds } from './merge-feeds.js';
export { readFeed } from './read-feed.js';
export { readPages } from './read-pages.js';
