import type { Language } from '../language.js';
import type { Cache, CachedSource } from './cache.js';
import type { Issue } from './issue.js';
import type { Entry } from './item-files.js';
import type { Made, MadeItem } from './maker.js';
import { problemsIn, type Told } from './problems.js';
import type { Settings } from './settings.js';
import { filesOf, stampOf, type Folder, type Source } from './source-files.js';
import type { Published, State } from './state-file.js';
import { TakenNames } from './taken-names.js';

/** All announcements of a folder, whether made in this run or known from the last one. */
export interface Announcements {
  readonly entries: readonly Entry[];
  /** What was made in this run, by id. */
  readonly made: ReadonlyMap<string, MadeItem>;
  readonly state: State;
  /** For the next build. */
  readonly sources: Readonly<Record<string, CachedSource>>;
  /** The files that they are written in and those that they lead to, by their paths in the folder. */
  readonly ledTo: ReadonlySet<string>;
  /** Paths in the site of the files that lie ready. */
  readonly staged: readonly string[];
  readonly issues: readonly Issue[];
}

/** What the last build knew of a source, if neither it nor anything it leads to has changed. */
export function unchanged(
  source: Source,
  found: Folder,
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

/** Puts together what was made and what was kept, in the order of the files, and finds what cannot stand side by side. */
export function gather(
  found: Folder,
  kept: ReadonlyMap<Source, CachedSource>,
  made: ReadonlyMap<Source, Made>,
  before: State,
  settings: Settings,
  language: Language,
): Announcements {
  const say = problemsIn(language);
  const { sources, misfits } = found;
  const issues: Issue[] = misfits.map(({ path, why, other }) => error(path, say[why](other)));
  const entries: Entry[] = [];
  const items = new Map<string, MadeItem>();
  const state = new Map<string, Published>();
  const cached: Record<string, CachedSource> = {};
  const names = new TakenNames(settings, say);
  for (const source of sources) {
    const { path } = source.main;
    const fresh = made.get(source);
    const known = fresh ? toCached(fresh) : kept.get(source)!;
    cached[path] = known;
    issues.push(...(fresh?.issues ?? known.warnings));
    for (const item of fresh?.items ?? []) {
      items.set(item.entry.id, item);
      state.set(item.entry.id, item.published);
    }
    for (const entry of known.entries) {
      const taken = names.take(entry.id, path);
      if (taken) issues.push(error(path, taken));
      entries.push(entry);
      if (!fresh && before.has(entry.id)) state.set(entry.id, before.get(entry.id)!);
    }
  }
  const ledTo = new Set(Object.values(cached).flatMap(({ stamps }) => stamps.map(([path]) => path)));
  const staged = [...made.values()].flatMap((one) => one.staged);
  return { entries, made: items, state, sources: cached, ledTo, staged, issues };
}

function toCached({ items, stamps, issues, drafts }: Made): CachedSource {
  return {
    stamps,
    drafts,
    entries: items.map(({ entry }) => entry),
    warnings: issues.filter(({ severity }) => severity === 'warning'),
  };
}

function error(file: string, told: Told): Issue {
  return { file, severity: 'error', ...told };
}
