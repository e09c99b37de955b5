export { TrainingAgenda } from './elements/training-agenda/training-agenda.js';
export { TrainingEvent } from './elements/training-event/training-event.js';
export { TrainingList } from './elements/training-list/training-list.js';
export { TrainingNews } from './elements/training-news/training-news.js';
export * from './elements/events.js';
export type { Feed, Item } from './feed/feed.js';
export type { FeedError, FeedErrorReason } from './feed/feed-error.js';
export type { Finding, FindingCode } from './feed/finding.js';
export type * from './feed/format.js';
