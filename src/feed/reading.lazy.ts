export { inTurn } from '../parts/turn.js';
export { readMoment } from '../time/moment.js';
export { viewerZone, zoneOfClock } from '../time/zone-name.js';
export { checkFeed } from './check-feed.js';
export { mergeFeeds } from './merge-feeds.js';
export { readAnswer } from './read-answer.js';
export { readFeed } from './read-feed.js';
