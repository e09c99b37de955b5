import { entryText } from '../../calendar/calendar-text.js';
import type { Item } from '../../feed/feed.js';
import type { JsonFeedItem } from '../../feed/format.js';
import { readFeed } from '../../feed/read-feed.js';
import { folderOf } from '../../announcement/site-address.js';
import { feedHead } from '../../site/feed-head.js';
import { itemRowHtml } from '../../site/index-pages.js';
import type { Settings } from '../../site/settings.js';
import { toSiteItem, type SiteEntry } from '../../site/site-item.js';
import type { SiteItemStore } from '../../site/site-item-store.js';
import type { BuiltItem } from './builder/announcement-builder.js';
import type { Staging } from './staging/staging.js';

/** A file of the site is not what the last build made: somebody has changed or lost it. */
export class BrokenSite extends Error {}

/** The announcements of a site: those built in this run and, from their files, all others. */
export class ItemStore implements SiteItemStore {
  constructor(
    private readonly settings: Settings,
    private readonly staging: Staging,
    private readonly built: ReadonlyMap<string, BuiltItem>,
  ) {}

  jsonOf(id: string): string {
    const json = this.built.get(id)?.json;
    if (json !== undefined) return json;
    const item = firstItem(this.staging.read(`${folderOf(id)}/feed.json`));
    if (item?.id !== id) throw new BrokenSite();
    return JSON.stringify(item);
  }

  rowOf(entry: SiteEntry, language: string): string {
    return this.built.get(entry.id)?.rows[language] ?? itemRowHtml(this.#item(entry), entry, language, this.settings);
  }

  calendarOf(entry: SiteEntry, language: string): readonly string[] {
    const known = this.built.get(entry.id)?.calendars[language];
    if (known) return known;
    const { calendars } = toSiteItem(this.#item(entry), this.jsonOf(entry.id), this.settings);
    return calendars.get(language)?.map(entryText) ?? [];
  }

  read(entries: readonly SiteEntry[]): readonly Item[] {
    const items = entries.map(({ id }) => JSON.parse(this.jsonOf(id)) as JsonFeedItem);
    return readFeed({ ...feedHead(this.settings), items }, `${this.settings.url}feed.json`)!.items;
  }

  #item(entry: SiteEntry): Item {
    return this.read([entry])[0]!;
  }
}

function firstItem(feed: string): JsonFeedItem | undefined {
  try {
    return (JSON.parse(feed) as { items?: JsonFeedItem[] }).items?.[0];
  } catch {
    return undefined;
  }
}
