import { checkItem } from '../../feed/check-item.js';
import { Item, type Feed } from '../../feed/feed.js';
import { Cursor, type Finding } from '../../feed/finding.js';
import type { JsonFeedItem } from '../../feed/format.js';
import { itemFields } from '../../feed/json-feed.js';
import type { Language } from '../language.js';
import type { feedHead } from './feed-head.js';
import type { Issue } from './issue.js';
import type { PictureBook } from './pictures.js';
import type { Settings } from './settings.js';
import type { Folder } from './source-files.js';

/** An announcement as an item of the feed, and what is wrong with it. */
export interface Announcement {
  readonly raw: JsonFeedItem;
  /** The same as the widgets read it. */
  readonly item: Item;
  readonly issues: readonly Issue[];
  /** The pictures, documents and other announcements that it leads to. */
  readonly files: readonly string[];
  /** HTML that was made of Markdown here, and is harmless. */
  readonly rendered: ReadonlySet<string>;
  /** Whether it says that it is not to be published yet. */
  readonly isDraft?: true;
}

export interface ReadingContext {
  readonly settings: Settings;
  readonly folder: Folder;
  readonly pictures: PictureBook;
  /** The feed that the announcements will stand in, without any: its defaults are theirs. */
  readonly feed: Feed;
  /** The same as JSON. */
  readonly head: ReturnType<typeof feedHead>;
  readonly language: Language;
  /** The text of a file of the folder. */
  readonly textOf: (path: string) => string;
}

/** Reads one item whole, as it will be read in its feed, and everything that is wrong in it. */
export function readItem(raw: JsonFeedItem, feed: Feed): { item: Item; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const base = feed.fields.feed_url!;
  const at = new Cursor(base, findings, 0, new Cursor(base, findings, 'items'));
  const item = new Item(raw.id, itemFields(raw, at)!, feed, at);
  checkItem(item);
  return { item, findings };
}
