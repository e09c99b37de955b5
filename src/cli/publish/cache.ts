import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../../feed/read-value.js';
import { packageVersion } from '../package-files.js';
import type { Issue } from './issue.js';
import type { Entry } from './item-files.js';
import type { PictureBook } from './pictures.js';
import type { Settings } from './settings.js';

/** Where what was made before is kept; it may be deleted at any time, and belongs into no version control. */
export const CACHE_FOLDER = '.cache';
const CACHE_FILE = 'build.json';

/** What the last build knew of one source. */
export interface CachedSource {
  /** The stamps of the announcement, its translations and the files that it leads to. */
  readonly stamps: readonly (readonly [path: string, stamp: string])[];
  readonly entries: readonly Entry[];
  readonly warnings: readonly Issue[];
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

/** Tells one feed of a site from another. */
export function feedKey(text: string): string {
  return hash('sha256', text, 'base64url');
}

export function cacheFileIn(cacheFolder: string): string {
  return join(cacheFolder, CACHE_FILE);
}

function isWhole(source: CachedSource | null): boolean {
  const lists = [source?.stamps, source?.entries, source?.warnings];
  return lists.every((list) => Array.isArray(list)) && Number.isInteger(source?.drafts);
}

/** The last build's cache; nothing where there is none, or it is broken. */
export function readCache(cacheFolder: string): Partial<Cache> {
  try {
    const cache = JSON.parse(readFileSync(cacheFileIn(cacheFolder), 'utf8')) as Cache;
    return isRecord(cache.sources) && Object.values(cache.sources).every(isWhole) ? cache : {};
  } catch {
    return {};
  }
}
