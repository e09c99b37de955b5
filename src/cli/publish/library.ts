import type { Item } from '../../feed/feed.js';
import type { JsonFeedItem } from '../../feed/format.js';
import { readFeed } from '../../feed/read-feed.js';
import { folderOf } from './addresses.js';
import { feedHead } from './feed-head.js';
import { writeItemRow } from './index-pages.js';
import type { Entry } from './item-files.js';
import type { MadeItem } from './maker.js';
import type { Settings } from './settings.js';
import type { Staging } from './staging.js';

/** What the site's lists need of the announcements: of those made in this run and, from their files, of all others. */
export class Library {
  constructor(
    private readonly settings: Settings,
    private readonly staging: Staging,
    private readonly made: ReadonlyMap<string, MadeItem>,
  ) {}

  /** The text of a file of an announcement: `a/calendar.ics`. */
  textOf(path: string): string {
    return this.staging.read(path);
  }

  /** An item as it stands in the feed. */
  jsonOf(id: string): string {
    const json = this.made.get(id)?.json;
    if (json !== undefined) return json;
    const own = JSON.parse(this.textOf(`${folderOf(id)}/feed.json`)) as { items: JsonFeedItem[] };
    return JSON.stringify(own.items[0]);
  }

  /** An item as it stands in the index of a language. */
  rowOf(entry: Entry, language: string): string {
    const [item] = this.made.has(entry.id) ? [] : this.read([entry]);
    return item ? writeItemRow(item, entry, language, this.settings) : this.made.get(entry.id)!.rows[language]!;
  }

  /** Items as the widgets read them. */
  read(entries: readonly Entry[]): readonly Item[] {
    const items = entries.map(({ id }) => JSON.parse(this.jsonOf(id)) as JsonFeedItem);
    return readFeed({ ...feedHead(this.settings), items }, `${this.settings.url}feed.json`)!.items;
  }
}
