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
import { writeItemFiles, type Entry, type ItemFiles } from './item-files.js';
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
  /** How many of it stay out of the site yet. */
  readonly drafts: number;
  /** The paths in the site of those of its files that differ from what is there. */
  readonly staged: readonly string[];
}

/** Reads announcements and makes their files; each thread has its own. */
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

  /** One step for all sources before the next: what is done again and again is done a fifth faster. */
  make(sources: readonly Source[]): Made[] {
    const read = sources.map((source) => readAnnouncement(source, this.#read));
    const written = read.map((ofSource, index) =>
      ofSource.filter(({ isDraft }) => !isDraft).map((one) => this.#write(one, sources[index]!)),
    );
    const staged = written.map((ofSource) => ofSource.flatMap(({ files }) => this.#stage(files)));
    return sources.map((source, index) => ({
      items: written[index]!.map(({ made }) => made),
      stamps: this.#stampsOf(source, read[index]!),
      issues: read[index]!.flatMap(({ issues }) => issues),
      drafts: read[index]!.filter(({ isDraft }) => isDraft).length,
      staged: staged[index]!,
    }));
  }

  #write(announcement: Announcement, source: Source): { made: MadeItem; files: ItemFiles['files'] } {
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
    const rows = settings.languages.map((language) => [language, writeItemRow(item, entry, language, settings)]);
    return { made: { entry, published, json, rows: Object.fromEntries(rows) as MadeItem['rows'] }, files };
  }

  /** Makes files ready; returns the paths of those that differ from what is in the site. */
  #stage(files: ItemFiles['files']): string[] {
    return [...files].filter(([path, text]) => this.#staging.add(path, text)).map(([path]) => path);
  }

  /** What of the folder an announcement was made of. */
  #stampsOf(source: Source, announcements: readonly Announcement[]): CachedSource['stamps'] {
    const own = filesOf(source).map(({ path, stamp }) => [path, stamp] as const);
    const ledTo = announcements.flatMap(({ files }) =>
      files.map((path) => [path, stampOf(path, this.order.found)] as const),
    );
    return [...own, ...ledTo];
  }
}
