import {
  filesOf,
  stampOf,
  type AnnouncementFolder,
  type AnnouncementSource,
} from '../../announcement/announcement-folder.js';
import type { FileDiagnostic } from '../../check/diagnostic.js';
import type { Published, PublishedState } from '../../site/published-state.js';
import type { SiteParts } from '../../site/check-folder.js';
import type { BuiltEntry, BuiltItem, BuiltSource } from './builder/announcement-builder.js';
import type { Cache, CachedSource } from './cache.js';

/** All announcements of a folder, whether built in this run or known from the last one. */
export interface Announcements extends Pick<SiteParts, 'announcements' | 'drafts'> {
  readonly entries: readonly BuiltEntry[];
  /** What was built in this run, by id. */
  readonly built: ReadonlyMap<string, BuiltItem>;
  readonly state: PublishedState;
  /** For the next build. */
  readonly sources: Readonly<Record<string, CachedSource>>;
  /** The files that they are written in and those that they lead to, by their paths in the folder. */
  readonly linked: ReadonlySet<string>;
  /** Paths in the site of the files that lie ready. */
  readonly staged: readonly string[];
  readonly diagnostics: readonly FileDiagnostic[];
}

/** What the last build knew of a source, if neither it nor anything it leads to has changed. */
export function unchanged(
  source: AnnouncementSource,
  found: AnnouncementFolder,
  { sources }: Partial<Cache>,
  /** Whether a file of the site is as the last build left it. */
  isAsPlaced: (path: string) => boolean,
  /** Whether it is known how often an announcement was revised. */
  isCounted: (id: string) => boolean,
): CachedSource | undefined {
  const cached = sources?.[source.main.path];
  if (!cached) return undefined;
  const own = filesOf(source);
  const same =
    own.every(({ path, stamp }, index) => cached.stamps[index]?.[0] === path && cached.stamps[index][1] === stamp) &&
    cached.stamps.slice(own.length).every(([path, stamp]) => stampOf(path, found) === stamp) &&
    // Its pages stand for all of its files: looking at each takes a while.
    cached.entries.every(({ id, paths }) => isCounted(id) && paths.filter(isPage).every(isAsPlaced));
  return same ? cached : undefined;
}

/** Whether people read it: then somebody may have changed it in the site. */
export function isPage(path: string): boolean {
  return path.endsWith('.html');
}

/** Puts together what was built and what was kept, in the order of the files. */
export function collectAnnouncements(
  { sources }: AnnouncementFolder,
  kept: ReadonlyMap<AnnouncementSource, CachedSource>,
  built: ReadonlyMap<AnnouncementSource, BuiltSource>,
  before: PublishedState,
): Announcements {
  const diagnostics: FileDiagnostic[] = [];
  const announcements: { file: string; entry: BuiltEntry }[] = [];
  const items = new Map<string, BuiltItem>();
  const state = new Map<string, Published>();
  const cached: Record<string, CachedSource> = {};
  for (const source of sources) {
    const file = source.main.path;
    const fresh = built.get(source);
    const known = fresh ? toCached(fresh) : kept.get(source)!;
    cached[file] = known;
    diagnostics.push(...(fresh?.diagnostics ?? known.warnings));
    for (const item of fresh?.items ?? []) {
      items.set(item.entry.id, item);
      state.set(item.entry.id, item.published);
    }
    for (const entry of known.entries) {
      announcements.push({ file, entry });
      if (!fresh && before.has(entry.id)) state.set(entry.id, before.get(entry.id)!);
    }
  }
  return {
    announcements,
    drafts: new Set(Object.keys(cached).filter((file) => cached[file]!.drafts > 0)),
    entries: announcements.map(({ entry }) => entry),
    built: items,
    state,
    sources: cached,
    linked: new Set(Object.values(cached).flatMap(({ stamps }) => stamps.map(([path]) => path))),
    staged: [...built.values()].flatMap((one) => one.staged),
    diagnostics,
  };
}

function toCached({ items, stamps, diagnostics, drafts }: BuiltSource): CachedSource {
  return {
    stamps,
    drafts,
    entries: items.map(({ entry }) => entry),
    warnings: diagnostics.filter(({ severity }) => severity === 'warning'),
  };
}
