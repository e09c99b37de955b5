import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../language.js';
import { folderOf } from './addresses.js';
import type { Cache } from './cache.js';
import { clashes, type Copy } from './copies.js';
import type { Announcements } from './gather.js';
import type { Issue } from './issue.js';
import { problemsIn } from './problems.js';
import type { Settings } from './settings.js';
import type { SiteFile } from './site-files.js';
import type { Staging } from './staging.js';
import type { Published, State } from './state-file.js';

/** What is to be written beside the announcements' own files, and what goes. */
export interface Plan {
  readonly lists: readonly SiteFile[];
  readonly copies: readonly Copy[];
  /** Paths in the site. */
  readonly removed: readonly string[];
  readonly issues: readonly Issue[];
  /** What the next build should know. */
  readonly site: Cache['site'];
  readonly copied: Cache['copied'];
}

/**
 * Compares what the site should hold with what the last build made.
 *
 * @param last What of the last build still holds.
 * @param made What the last build made, whether it holds or not.
 */
export function planSite(
  { entries }: Announcements,
  lists: readonly SiteFile[],
  copies: readonly Copy[],
  gone: readonly (readonly [id: string, Published])[],
  last: Partial<Cache>,
  made: Partial<Cache>,
  staging: Staging,
  settings: Settings,
  language: Language,
): Plan {
  const say = problemsIn(language);
  const site = Object.fromEntries(lists.map(({ path, key }) => [path, key]));
  const copied = Object.fromEntries(copies.map(({ path, stamp }) => [path, stamp]));
  const now = new Set([...entries.flatMap(({ paths }) => paths), ...Object.keys(site)]);
  const isAsPlaced = (path: string) => staging.isAsPlaced(path, last);
  const then = [
    ...Object.values(made.sources ?? {}).flatMap((source) => source.entries.flatMap(({ paths }) => paths)),
    ...Object.keys(made.site ?? {}),
    ...Object.keys(made.copied ?? {}),
    // Without a cache, what an announcement had is still known.
    ...gone.flatMap(([id]) => pathsOf(id, settings)),
  ];
  return {
    lists: lists.filter(({ path, key }) => last.site?.[path] !== key || !isAsPlaced(path)),
    copies: copies.filter(({ path, stamp }) => last.copied?.[path] !== stamp || !isAsPlaced(path)),
    removed: [...new Set(then)].filter(
      (path) => !now.has(path) && !(path in copied) && existsSync(join(staging.output, path)),
    ),
    issues: [
      ...copies
        .filter(({ path }) => now.has(path))
        .map(({ path }): Issue => ({ file: path, severity: 'error', ...say.samePath(path) })),
      ...clashes(copies, say),
    ],
    site,
    copied,
  };
}

/** What has been published and has no file any more. */
export function goneSince(before: State, { entries }: Announcements): [string, Published][] {
  const ids = new Set(entries.map(({ id }) => id));
  return [...before].filter(([id]) => !ids.has(id));
}

/** Announcements whose files are gone, or are drafts again, although they were not cancelled first. */
export function vanishing(
  gone: readonly (readonly [id: string, Published])[],
  { sources }: Pick<Announcements, 'sources'>,
  language: Language,
): Issue[] {
  const say = problemsIn(language);
  return gone
    .filter(([, { cancelled }]) => !cancelled)
    .map(([id, { file }]) => ({
      file,
      severity: 'error',
      ...(sources[file]?.drafts ? say.draftAgain() : say.vanished(file, id)),
    }));
}

function pathsOf(id: string, settings: Settings): string[] {
  return settings.languages.flatMap((language, index) =>
    ['index.html', 'feed.json', 'calendar.ics'].map((name) => `${index ? `${language}/` : ''}${folderOf(id)}/${name}`),
  );
}
