import type { JsonFeedItem } from '../feed/format.js';

/** What could be carried over. */
export interface ImportResult {
  /** What the source says of itself: for the settings. */
  readonly feed: { title?: string; description?: string; language?: string; timeZone?: string; url?: string };
  readonly items: JsonFeedItem[];
}
