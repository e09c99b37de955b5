import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFeed } from '../../feed/read-feed.js';
import type { PictureSizes } from '../../pages/pages.js';
import type { Language } from '../language.js';
import { decodeText } from '../input/decode-text.js';
import { readItem, type Announcement, type ReadingContext } from './announcement.js';
import { CACHE_FOLDER, type CachedSource } from './cache.js';
import { feedHead } from './feed-head.js';
import { writeItemRow } from './index-pages.js';
import type { Issue } from './issue.js';
import { writeItemFiles, type Entry } from './item-files.js';
import { fitHeadings, sanitize } from './markdown.js';
import { PictureBook } from './pictures.js';
import { readAnnouncement } from './read-announcement.js';
import type { Settings } from './settings.js';
import { filesOf, stampOf, type Folder, type Source } from './source-files.js';
import { Staging } from './staging.js';
import { revise, type Published, type State } from './state-file.js';

/** Everything that a maker needs to know, as data that another thread can be given. */
export interface Order {
  readonly folder: string;
  readonly found: Folder;
  readonly settings: Settings;
  readonly pictures: ReturnType<PictureBook['toJSON']>;
  /** What was published before. */
  readonly before: State;
  readonly language: Language;
  readonly output: string;
  /** Whether there is no site yet. */
  readonly isFresh: boolean;
}

/** An announcement made: its files lie ready, and this is what the site's lists need of it. */
export interface MadeItem {
  readonly entry: Entry;
  readonly published: Published;
  /** As it stands in the feed. */
  readonly json: string;
  /** As it stands in the index, by the index's language. */
  readonly rows: Readonly<Record<string, string>>;
}

/** What was made of one source. */
export interface Made {
  readonly items: readonly MadeItem[];
  readonly stamps: CachedSource['stamps'];
  readonly issues: readonly Issue[];
  /** The paths in the site of those of its files that differ from what is there. */
  readonly staged: readonly string[];
}

/** Reads announcements and makes their files, one source after another; each thread has its own. */
export class Maker {
  readonly #read: ReadingContext;
  readonly #staging: Staging;
  readonly #sizes: ReadonlyMap<string, PictureSizes>;

  constructor(private readonly order: Order) {
    const { folder, found, settings, language, output, isFresh } = order;
    const pictures = new PictureBook(folder, join(folder, CACHE_FOLDER, 'pictures'), order.pictures);
    const head = feedHead(settings);
    const feed = readFeed({ ...head, items: [] }, `${settings.url}feed.json`)!;
    let last: { path: string; text: string } | undefined;
    const textOf = (path: string) => {
      if (last?.path !== path) last = { path, text: decodeText(readFileSync(join(folder, path))) };
      return last.text;
    };
    this.#read = { settings, folder: found, pictures, feed, head, language, textOf };
    this.#sizes = pictures.sizesByAddress('');
    this.#staging = new Staging(output, isFresh);
  }

  make(source: Source): Made {
    const announcements = readAnnouncement(source, this.#read);
    const staged: string[] = [];
    const items = announcements.map((announcement) => this.#makeItem(announcement, source, staged));
    const { found } = this.order;
    const own = filesOf(source).map(({ path, stamp }) => [path, stamp] as const);
    const ledTo = announcements.flatMap(({ files }) => files.map((path) => [path, stampOf(path, found)!] as const));
    return {
      items,
      staged,
      stamps: [...own, ...ledTo],
      issues: announcements.flatMap(({ issues }) => issues),
    };
  }

  #makeItem(announcement: Announcement, source: Source, staged: string[]): MadeItem {
    const { settings, before } = this.order;
    const { raw: written, item: read } = announcement;
    const { raw, published } = revise(
      written,
      read,
      source.main.path.normalize('NFC'),
      before.get(written.id),
      settings.calendar,
    );
    const item = raw === written ? read : readItem(raw, this.#read.feed).item;
    const json = JSON.stringify(raw);
    const { files, entry } = writeItemFiles(json, item, settings, {
      sanitize: (html) => fitHeadings(announcement.rendered.has(html) ? html : sanitize(html), 3),
      sizesOf: (address) =>
        address.startsWith(settings.url) ? this.#sizes.get(address.slice(settings.url.length)) : undefined,
    });
    for (const [path, text] of files) if (this.#staging.add(path, text)) staged.push(path);
    const rows = settings.languages.map((language) => [language, writeItemRow(item, entry, language, settings)]);
    return { entry, published, json, rows: Object.fromEntries(rows) as MadeItem['rows'] };
  }
}
