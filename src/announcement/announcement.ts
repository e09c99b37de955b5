import type { FileDiagnostic } from '../check/diagnostic.js';
import type { MarkdownText } from '../content/render-markdown.js';
import type { Feed, Item } from '../feed/feed.js';
import type { JsonFeed, JsonFeedItem } from '../feed/format.js';
import type { AnnouncementFolder } from './announcement-folder.js';
import type { AnnouncementSite } from './site-address.js';

/** An announcement as an item of the feed, and what is wrong with it. */
export interface Announcement {
  readonly raw: JsonFeedItem;
  /** The same as the widgets read it. */
  readonly item: Item;
  readonly diagnostics: readonly FileDiagnostic[];
  /** The pictures, documents and other announcements that it leads to, by their paths in the folder. */
  readonly linked: readonly string[];
  /** The texts that were written in Markdown, by their HTML: that is harmless. */
  readonly rendered: ReadonlyMap<string, MarkdownText>;
  /** Whether it says that it is not to be published yet. */
  readonly isDraft?: true;
}

/** What an announcement is read with. */
export interface AnnouncementContext {
  readonly site: AnnouncementSite;
  readonly folder: AnnouncementFolder;
  readonly pictures: AnnouncementPictures;
  /** The feed that the announcements will stand in, without any: its defaults are theirs. */
  readonly feed: Feed;
  /** The same as JSON. */
  readonly head: Omit<JsonFeed, 'items'>;
  /** The text of a file of the folder. */
  readonly textOf: (path: string) => string;
}

/** What is known of the pictures of the folder. */
export interface AnnouncementPictures {
  /** Where in the site the copy of a picture is that feeds lead to; undefined where that is the picture itself. */
  bestOf(path: string): string | undefined;
}
