import type { Announcement, AnnouncementContext } from '../announcement/announcement.js';
import {
  ANNOUNCEMENTS,
  PAGES,
  toAnnouncementFolder,
  type AnnouncementFolder,
  type FolderFile,
} from '../announcement/announcement-folder.js';
import { readAnnouncement } from '../announcement/read-announcement.js';
import { inOrder, type FileDiagnostic } from '../check/diagnostic.js';
import { fitHeadings, sanitizeHtmlText } from '../content/sanitize-html-text.js';
import { readFeed } from '../feed/read-feed.js';
import { addPageMessages } from '../pages/pages.js';
import { checkFolder } from './check-folder.js';
import { copiedFiles } from './copied-files.js';
import { feedHead } from './feed-head.js';
import { itemFiles } from './item-files.js';
import { linkedFiles } from './linked-files.js';
import { parseSettings } from './parse-settings.js';
import { ItemMemory } from './item-memory.js';
import { SETTINGS_FILE, type Settings } from './settings.js';
import { toSiteItem, type SiteItem } from './site-item.js';
import { siteFiles } from './site-files.js';

/** A site made in memory, and what is wrong with what it was made of. */
export interface BuiltSite {
  /** The texts of its files, by their paths in the site; those that are only copied are not among them. */
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly FileDiagnostic[];
}

/**
 * Makes the site of a folder that is held in memory, as a page shows it while somebody writes: nothing is kept from an earlier
 * time, so that revisions are not counted, and pictures are not made smaller.
 *
 * @param texts The files of the folder by their paths, the settings among them; of what is not text, the path is enough.
 * @param now The present, in milliseconds since 1970.
 */
export async function buildSite(texts: ReadonlyMap<string, string>, now: number): Promise<BuiltSite> {
  const { settings, diagnostics: ofSettings } = parseSettings(texts.get(SETTINGS_FILE) ?? '', {
    whyNoSite: () => undefined,
  });
  await addPageMessages(settings.languages);
  const folder = toAnnouncementFolder(filesBelow(texts, ANNOUNCEMENTS), filesBelow(texts, PAGES));
  const textOf = (path: string) => texts.get(path) ?? '';
  const announcements = readAll(folder, settings, textOf);
  const published = announcements.filter(({ announcement }) => !announcement.isDraft);
  const siteItems = published.map(({ announcement: { item, raw } }) => toSiteItem(item, JSON.stringify(raw), settings));
  const entries = siteItems.map(({ entry }) => entry);
  const lists = siteFiles(entries, settings);
  const linked = linkedFiles(folder, settings, linksOf(announcements), textOf);
  const parts = {
    folder,
    settings,
    announcements: published.map(({ file }, index) => ({ file, entry: entries[index]! })),
    drafts: new Set(announcements.filter(({ announcement }) => announcement.isDraft).map(({ file }) => file)),
    lists: lists.map(({ path }) => path),
    copies: copiedFiles(folder, linked),
    linked,
    before: new Map(),
  };
  const found = announcements.flatMap(({ announcement }) => announcement.diagnostics);
  const items = new ItemMemory(siteItems, settings);
  return {
    files: new Map([
      ...published.flatMap(({ announcement }, index) => [...ownFiles(announcement, siteItems[index]!, settings)]),
      ...lists.map(({ path, toText: write }) => [path, write(items)] as const),
    ]),
    diagnostics: inOrder([...ofSettings, ...found, ...checkFolder(parts, { now })]),
  };
}

/** An announcement with the file that it was read from. */
interface ReadFile {
  readonly file: string;
  readonly announcement: Announcement;
}

function readAll(folder: AnnouncementFolder, settings: Settings, textOf: (path: string) => string): ReadFile[] {
  const head = feedHead(settings);
  const feed = readFeed({ ...head, items: [] }, `${settings.url}feed.json`)!;
  const pictures = { bestOf: () => undefined };
  const context: AnnouncementContext = { site: settings, folder, pictures, feed, head, textOf };
  return folder.sources.flatMap((source) =>
    readAnnouncement(source, context).map((announcement) => ({ file: source.main.path, announcement })),
  );
}

function ownFiles({ rendered }: Announcement, siteItem: SiteItem, settings: Settings): Map<string, string> {
  return itemFiles(siteItem, settings, {
    content: (html, addressOf) =>
      fitHeadings(rendered.get(html)?.html(addressOf) ?? sanitizeHtmlText(html, addressOf), 3),
    sizesOf: () => undefined,
  });
}

function linksOf(announcements: readonly ReadFile[]): string[] {
  return announcements.flatMap(({ announcement }) => announcement.linked);
}

/** What changes has another stamp: here, another text. */
function filesBelow(texts: ReadonlyMap<string, string>, folder: string): FolderFile[] {
  return [...texts]
    .filter(([path]) => path.startsWith(`${folder}/`))
    .map(([path, text]) => ({ path, stamp: text }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
