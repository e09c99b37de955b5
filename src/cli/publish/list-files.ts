import { lstatSync, readdirSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join, sep } from 'node:path';

/** A file of the folder and when it was last changed: what tells whether it has to be read again. */
export interface SourceFile {
  /** From the folder on, with `/` on every system. */
  readonly path: string;
  /** Its size, time of change and place on the disk. */
  readonly stamp: string;
}

/** Takes note of a link that leads to no file, to a folder that it is in itself, or out of the folder. */
export type ReportLink = (path: string, why: 'brokenLink' | 'endlessLink' | 'linkOut') => void;

/** What programs and systems leave beside the files that somebody wrote; nobody has to be told of it. */
const LEFT_BEHIND = /^(\..*|~\$.*|thumbs\.db|desktop\.ini|node_modules)$/i;

/**
 * Every file below, in the order of their names on any system. Links are followed, but not out of the folder: what is
 * published must have been put into it, and a link could lead to anything that the computer holds.
 */
export function listFiles(folder: string, below: string, report: ReportLink): SourceFile[] {
  if (lstatSync(join(folder, below), { throwIfNoEntry: false })?.isSymbolicLink()) {
    report(below, 'linkOut');
    return [];
  }
  return list(folder, below, report, []);
}

/** @param linked The real places of the folders in which the links are that have led here. */
function list(folder: string, below: string, report: ReportLink, linked: readonly string[]): SourceFile[] {
  return entriesOf(join(folder, below)).flatMap((entry): SourceFile[] => {
    const path = `${below}/${entry.name}`;
    if (LEFT_BEHIND.test(entry.name)) return [];
    if (entry.isDirectory()) return list(folder, path, report, linked);
    const stats = statsOf(join(folder, path));
    if (!stats && entry.isSymbolicLink()) report(path, 'brokenLink');
    if (stats && entry.isSymbolicLink() && leadsOut(folder, path)) {
      report(path, 'linkOut');
      return [];
    }
    if (stats?.isDirectory()) {
      const above = [...linked, realpathSync(join(folder, below))];
      const real = realpathSync(join(folder, path));
      if (!above.some((place) => `${place}${sep}`.startsWith(`${real}${sep}`)))
        return list(folder, path, report, above);
      report(path, 'endlessLink');
    }
    return stats?.isFile() ? [{ path, stamp: `${stats.size} ${stats.mtimeMs} ${stats.ino}` }] : [];
  });
}

/** Whether a link leads out of the folder that its path begins with. */
function leadsOut(folder: string, path: string): boolean {
  const top = join(realpathSync(folder), path.slice(0, path.indexOf('/')));
  return !`${realpathSync(join(folder, path))}${sep}`.startsWith(`${top}${sep}`);
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
