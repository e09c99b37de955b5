import { readdirSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join, sep } from 'node:path';
import type { FolderFile, MisplacedFile } from '../../announcement/announcement-folder.js';
import { problems } from '../../check/problems.js';
import { isLink, liesOutside, statsAt } from '../disk/confined-folder.js';

/** Takes note of a link that leads to no file, to a folder that it is in itself, or out of the folder. */
export type ReportLink = (link: MisplacedFile) => void;

/** What programs and systems leave beside the files that somebody wrote; nobody has to be told of it. */
const LEFT_BEHIND = /^(\..*|~\$.*|thumbs\.db|desktop\.ini|node_modules)$/i;

/**
 * Every file below, in the order of their names on any system. Links are followed, but not out of the folder: what is
 * published must have been put into it, and a link could lead to anything that the computer holds.
 */
export function listFiles(folder: string, below: string, report: ReportLink): FolderFile[] {
  if (isLink(join(folder, below))) {
    report({ path: below, problem: problems.linkOut(below) });
    return [];
  }
  if (!statsAt(join(folder, below))) return [];
  return list({ folder, top: realpathSync.native(join(folder, below)), report, left: MOST_LINKED }, below, []);
}

/** How many files and folders are reached by links at most: links to folders that hold such links double at each level. */
const MOST_LINKED = 5_000;

/** What there is to know on the way through a folder. */
interface Walk {
  readonly folder: string;
  /** The real place of the folder that links may not lead out of. */
  readonly top: string;
  readonly report: ReportLink;
  /** How much more may be reached by links. */
  left: number;
}

/** @param linked The real places of the folders in which the links are that have led here. */
function list(walk: Walk, below: string, linked: readonly string[]): FolderFile[] {
  const { folder, report } = walk;
  return entriesOf(join(folder, below)).flatMap((entry): FolderFile[] => {
    const path = `${below}/${entry.name}`;
    if (LEFT_BEHIND.test(entry.name)) return [];
    if (linked.length > 0 && walk.left-- <= 0) {
      // Told once, of the first that is left out.
      if (walk.left === -1) report({ path, problem: problems.manyLinks(path, MOST_LINKED) });
      return [];
    }
    if (entry.isDirectory()) return list(walk, path, linked);
    const stats = statsOf(join(folder, path));
    if (!stats || !entry.isSymbolicLink()) {
      if (entry.isSymbolicLink()) report({ path, problem: problems.brokenLink(path) });
      return fileOf(path, stats);
    }
    const real = realpathSync.native(join(folder, path));
    if (liesOutside(walk.top, real)) {
      report({ path, problem: problems.linkOut(path) });
      return [];
    }
    if (stats.isDirectory()) {
      const above = [...linked, realpathSync.native(join(folder, below))];
      if (!above.some((place) => `${place}${sep}`.startsWith(`${real}${sep}`))) return list(walk, path, above);
      report({ path, problem: problems.endlessLink(path) });
    }
    return fileOf(path, stats);
  });
}

function fileOf(path: string, stats: Stats | undefined): FolderFile[] {
  return stats?.isFile() ? [{ path, stamp: `${stats.size} ${stats.mtimeMs} ${stats.ino}` }] : [];
}

/** What macOS writes as two characters stands where it stands elsewhere. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .map((entry) => ({ entry, name: entry.name.normalize('NFC') }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ entry }) => entry);
  } catch {
    return [];
  }
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
