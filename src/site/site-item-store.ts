import type { Item } from '../feed/feed.js';
import type { SiteEntry } from './site-item.js';

/** Gives the site's lists what they need of the announcements, wherever that is kept. */
export interface SiteItemStore {
  /** Items as the widgets read them. */
  read(entries: readonly SiteEntry[]): readonly Item[];
  /** An item as it stands in the feed. */
  jsonOf(id: string): string;
  /** An item as it stands in the index of a language, as HTML. */
  rowOf(entry: SiteEntry, language: string): string;
  /** The calendar entries of an item in a language of its pages, each as text. */
  calendarOf(entry: SiteEntry, language: string): readonly string[];
}
