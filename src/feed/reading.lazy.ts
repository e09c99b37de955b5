export { turn } from '../parts/turn.js';
export { readMoment } from '../time/moment.js';
export { viewerZone, zoneOfClock } from '../time/zone-name.js';
export { checkFeed } from './check-feed.js';
export { mergeFeeds } from './merge-feeds.js';
export { isPage, parseAnswer } from './parse-answer.js';
export { readFeed } from './read-feed.js';
export { readPages } from './read-pages.js';
