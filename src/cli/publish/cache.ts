import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from './item-files.js';
import type { Issue } from './issue.js';
import type { PictureBook } from './pictures.js';

/** Where what was made before is kept; it may be deleted at any time, and belongs into no version control. */
export const CACHE_FOLDER = '.cache';
export const CACHE_FILE = 'build.json';

/** What the last build knew of one source. */
export interface CachedSource {
  /** The stamps of the announcement, its translations and the files that it leads to. */
  readonly stamps: readonly (readonly [path: string, stamp: string])[];
  readonly entries: readonly Entry[];
  readonly warnings: readonly Issue[];
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
  readonly pictures: ReturnType<PictureBook['toJSON']>;
}

/** The cache of a build that went the same way; nothing where there is none, or it is broken. */
export function readCache(folder: string): Partial<Cache> {
  try {
    return JSON.parse(readFileSync(join(folder, CACHE_FOLDER, CACHE_FILE), 'utf8')) as Cache;
  } catch {
    return {};
  }
}
