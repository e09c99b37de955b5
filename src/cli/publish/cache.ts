import { hash } from 'node:crypto';
import type { FileDiagnostic } from '../../check/diagnostic.js';
import type { Settings } from '../../site/settings.js';
import type { SiteFile } from '../../site/site-files.js';
import { packageVersion } from '../disk/package-files.js';
import type { BuiltEntry, BuiltSource } from './builder/announcement-builder.js';
import type { PictureBook } from './pictures/picture-book.js';

/** The file of the cache, in the folder that it is kept in. */
export const CACHE_FILE = 'build.json';

/** What the last build knew of one source. */
export interface CachedSource {
  readonly stamps: BuiltSource['stamps'];
  readonly entries: readonly BuiltEntry[];
  readonly warnings: readonly FileDiagnostic[];
  readonly drafts: number;
}

/** What the last build made, and of what. */
export interface Cache {
  /** Of the settings, the program and all that every page depends on. */
  readonly key: string;
  readonly sources: Readonly<Record<string, CachedSource>>;
  /** The keys of the files that are about several items, by path. */
  readonly site: Readonly<Record<string, string>>;
  /** The stamps of the files that are copied, by path in the site. */
  readonly copied: Readonly<Record<string, string>>;
  /**
   * What each file of the site was like when it was put there, but for the calendars and feeds of single announcements: one
   * that is no more was changed by somebody else.
   */
  readonly placed: Readonly<Record<string, string>>;
  readonly pictures: ReturnType<PictureBook['toJSON']>;
  /** Of the site's feed: a site that was brought back from elsewhere has another. */
  readonly feed: string;
}

/** A cache is of use only to a build with the same key. */
export function cacheKey(settings: Settings): string {
  return hash('sha256', JSON.stringify([packageVersion(), settings]), 'base64url');
}

/** The key of each file that is about several items: equal keys, equal bytes. */
export function siteFileKeys(
  files: readonly SiteFile[],
  entries: readonly BuiltEntry[],
  settings: Settings,
): Record<string, string> {
  const hashes = new Map(entries.map((entry) => [entry.id, entry.hash]));
  const head = JSON.stringify(settings);
  return Object.fromEntries(
    files.map(({ path, entries: of, also }) => {
      const ids = of.map(({ id }) => `${id}\0${hashes.get(id)}\0`).join('');
      return [path, hash('sha256', JSON.stringify([head, also]) + ids, 'base64url').slice(0, 22)];
    }),
  );
}

/** Tells one feed of a site from another. */
export function feedKey(text: string): string {
  return hash('sha256', text, 'base64url');
}
