import { folderOf } from '../../announcement/site-address.js';
import type { CopiedFile } from '../../site/copied-files.js';
import type { Settings } from '../../site/settings.js';
import type { SiteFile } from '../../site/site-files.js';
import { languageFolder } from '../../site/site-paths.js';
import { siteFileKeys, type Cache } from './cache.js';
import type { Announcements } from './collect-announcements.js';
import type { Staging } from './staging/staging.js';

/** What is to be written beside the announcements' own files, and what goes. */
export interface SiteChanges {
  readonly lists: readonly SiteFile[];
  readonly copies: readonly CopiedFile[];
  /** Paths in the site. */
  readonly removed: readonly string[];
  /** What the next build should know. */
  readonly site: Cache['site'];
  readonly copied: Cache['copied'];
}

/**
 * Compares what the site should hold with what the last build made.
 *
 * @param gone The ids of announcements that are in the site no more.
 * @param last What of the last build still holds.
 * @param made What the last build made, whether it holds or not.
 */
export function siteChanges(
  { entries }: Announcements,
  lists: readonly SiteFile[],
  copies: readonly CopiedFile[],
  gone: readonly string[],
  last: Partial<Cache>,
  made: Partial<Cache>,
  staging: Staging,
  settings: Settings,
): SiteChanges {
  const site = siteFileKeys(lists, entries, settings);
  const copied = Object.fromEntries(copies.map(({ path, stamp }) => [path, stamp]));
  const now = new Set([...entries.flatMap(({ paths }) => paths), ...Object.keys(site)]);
  const isAsPlaced = (path: string) => staging.isAsPlaced(path, last.placed);
  const then = [
    ...Object.values(made.sources ?? {}).flatMap((source) => source.entries.flatMap(({ paths }) => paths)),
    ...Object.keys(made.site ?? {}),
    ...Object.keys(made.copied ?? {}),
    // Without a cache, what an announcement had is still known.
    ...gone.flatMap((id) => formerPaths(id, settings)),
  ];
  return {
    lists: lists.filter(({ path }) => last.site?.[path] !== site[path] || !isAsPlaced(path)),
    copies: copies.filter(({ path, stamp }) => last.copied?.[path] !== stamp || !isAsPlaced(path)),
    removed: [...new Set(then)].filter((path) => !now.has(path) && !(path in copied) && staging.canRemove(path)),
    site,
    copied,
  };
}

/** All files that an announcement can have had. */
function formerPaths(id: string, settings: Settings): string[] {
  return settings.languages.flatMap((language) =>
    ['index.html', 'feed.json', 'calendar.ics'].map(
      (name) => `${languageFolder(language, settings)}${folderOf(id)}/${name}`,
    ),
  );
}
