import { entryText } from '../calendar/calendar-text.js';
import type { Item } from '../feed/feed.js';
import { itemRowHtml } from './index-pages.js';
import type { Settings } from './settings.js';
import type { SiteItem, SiteEntry } from './site-item.js';
import type { SiteItemStore } from './site-item-store.js';

/** The announcements of a site that are all in memory. */
export class ItemMemory implements SiteItemStore {
  readonly #items: ReadonlyMap<string, SiteItem>;

  constructor(
    siteItems: readonly SiteItem[],
    private readonly settings: Settings,
  ) {
    this.#items = new Map(siteItems.map((one) => [one.entry.id, one]));
  }

  read(entries: readonly SiteEntry[]): readonly Item[] {
    return entries.map(({ id }) => this.#items.get(id)!.item);
  }

  jsonOf(id: string): string {
    return this.#items.get(id)!.json;
  }

  rowOf(entry: SiteEntry, language: string): string {
    return itemRowHtml(this.#items.get(entry.id)!.item, entry, language, this.settings);
  }

  calendarOf({ id }: SiteEntry, language: string): readonly string[] {
    return this.#items.get(id)!.calendars.get(language)?.map(entryText) ?? [];
  }
}
