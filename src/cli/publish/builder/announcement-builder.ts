import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Announcement, AnnouncementContext } from '../../../announcement/announcement.js';
import {
  filesOf,
  stampOf,
  type AnnouncementFolder,
  type AnnouncementSource,
} from '../../../announcement/announcement-folder.js';
import { readAnnouncement } from '../../../announcement/read-announcement.js';
import { readItem } from '../../../announcement/read-item.js';
import { entryText } from '../../../calendar/calendar-text.js';
import type { FileDiagnostic } from '../../../check/diagnostic.js';
import { fitHeadings, sanitizeHtmlText } from '../../../content/sanitize-html-text.js';
import type { PictureSizes } from '../../../pages/pages.js';
import { itemRowHtml } from '../../../site/index-pages.js';
import { itemFiles } from '../../../site/item-files.js';
import type { Published, PublishedState } from '../../../site/published-state.js';
import { revise } from '../../../site/revision.js';
import type { Settings } from '../../../site/settings.js';
import { toSiteItem, type SiteEntry } from '../../../site/site-item.js';
import { PICTURES } from '../../folder/folder-places.js';
import { contextFor } from '../../folder/announcement-context.js';
import { PictureBook } from '../pictures/picture-book.js';
import { Staging } from '../staging/staging.js';

/** Everything that a builder needs to know, as data that another thread can be given. */
export interface BuildOrder {
  readonly folder: string;
  readonly found: AnnouncementFolder;
  readonly settings: Settings;
  readonly pictures: ReturnType<PictureBook['toJSON']>;
  /** What was published before. */
  readonly before: PublishedState;
  readonly output: string;
  /** Whether there is no site yet. */
  readonly isFresh: boolean;
}

/** An announcement of which the files lie ready, and what the site's lists need of it. */
export interface BuiltItem {
  readonly entry: BuiltEntry;
  readonly published: Published;
  /** As it stands in the feed. */
  readonly json: string;
  /** As it stands in the index, by the index's language. */
  readonly rows: Readonly<Record<string, string>>;
  /** Its calendar entries as text, by the languages of its pages. */
  readonly calendars: Readonly<Record<string, readonly string[]>>;
}

/** An entry with what tells one version of it from another. */
export interface BuiltEntry extends SiteEntry {
  /** Of its JSON, of which with the settings everything is made that is published of it. */
  readonly hash: string;
}

/** What was built of one source. */
export interface BuiltSource {
  readonly items: readonly BuiltItem[];
  /** The stamps of the announcement, its translations and the files that it leads to. */
  readonly stamps: readonly (readonly [path: string, stamp: string])[];
  readonly diagnostics: readonly FileDiagnostic[];
  /** How many of it stay out of the site yet. */
  readonly drafts: number;
  /** The paths in the site of those of its files that differ from what is there. */
  readonly staged: readonly string[];
}

/** Reads announcements and builds their files; each thread has its own. */
export class AnnouncementBuilder {
  readonly #context: AnnouncementContext;
  readonly #staging: Staging;
  readonly #sizes: ReadonlyMap<string, PictureSizes>;

  constructor(private readonly order: BuildOrder) {
    const { folder, found, settings, output, isFresh } = order;
    const pictures = new PictureBook(folder, join(folder, PICTURES), order.pictures);
    this.#context = contextFor(folder, found, settings, pictures);
    this.#sizes = pictures.sizesByAddress(settings.url);
    this.#staging = new Staging(output, isFresh);
  }

  /** One step for all sources before the next: what is done again and again is done a fifth faster. */
  build(sources: readonly AnnouncementSource[]): BuiltSource[] {
    const read = sources.map((source) => readAnnouncement(source, this.#context));
    const built = read.map((ofSource, index) =>
      ofSource.filter(({ isDraft }) => !isDraft).map((one) => this.#build(one, sources[index]!)),
    );
    const staged = built.map((ofSource) => ofSource.flatMap(({ files }) => this.#stage(files)));
    return sources.map((source, index) => ({
      items: built[index]!.map(({ item }) => item),
      stamps: this.#stampsOf(source, read[index]!),
      diagnostics: read[index]!.flatMap(({ diagnostics }) => diagnostics),
      drafts: read[index]!.filter(({ isDraft }) => isDraft).length,
      staged: staged[index]!,
    }));
  }

  #build(
    announcement: Announcement,
    source: AnnouncementSource,
  ): { item: BuiltItem; files: ReadonlyMap<string, string> } {
    const { settings, before } = this.order;
    const { raw: written, item: read } = announcement;
    const file = source.main.path.normalize('NFC');
    const { raw, published } = revise(written, read, file, before.get(written.id), settings.calendar, digest);
    const item = raw === written ? read : readItem(raw, this.#context.feed).item;
    const json = JSON.stringify(raw);
    const siteItem = toSiteItem(item, json, settings);
    const files = itemFiles(siteItem, settings, {
      content: (html, addressOf) =>
        fitHeadings(announcement.rendered.get(html)?.html(addressOf) ?? sanitizeHtmlText(html, addressOf), 3),
      sizesOf: (address) => this.#sizes.get(address),
    });
    const entry = { ...siteItem.entry, hash: sha256(json).slice(0, 16) };
    const rows = settings.languages.map((language) => [language, itemRowHtml(item, entry, language, settings)]);
    const calendars = [...siteItem.calendars].map(([language, entries]) => [language, entries.map(entryText)]);
    return {
      item: {
        entry,
        published,
        json,
        rows: Object.fromEntries(rows) as BuiltItem['rows'],
        calendars: Object.fromEntries(calendars) as BuiltItem['calendars'],
      },
      files,
    };
  }

  /** Makes files ready; returns the paths of those that differ from what is in the site. */
  #stage(files: ReadonlyMap<string, string>): string[] {
    return [...files].filter(([path, text]) => this.#staging.add(path, text)).map(([path]) => path);
  }

  /** What of the folder an announcement was made of. */
  #stampsOf(source: AnnouncementSource, announcements: readonly Announcement[]): BuiltSource['stamps'] {
    const own = filesOf(source).map(({ path, stamp }) => [path, stamp] as const);
    const linked = announcements.flatMap(({ linked }) =>
      linked.map((path) => [path, stampOf(path, this.order.found)] as const),
    );
    return [...own, ...linked];
  }
}

function digest(text: string): string {
  return sha256(text).slice(0, 12);
}

function sha256(text: string): string {
  return hash('sha256', text, 'base64url');
}
