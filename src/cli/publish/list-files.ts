import { readdirSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join, sep } from 'node:path';

/** A file of the folder and when it was last changed: what tells whether it has to be read again. */
export interface SourceFile {
  /** From the folder on, with `/` on every system. */
  readonly path: string;
  /** Its size, time of change and place on the disk. */
  readonly stamp: string;
}

/** Takes note of a link that leads to no file, or to a folder that it is in itself. */
export type ReportLink = (path: string, why: 'brokenLink' | 'endlessLink') => void;

/** Every file below, in the order of their names on any system; links are followed. */
export function listFiles(folder: string, below: string, report: ReportLink): SourceFile[] {
  return list(folder, below, report, []);
}

/** @param linked The real places of the folders in which the links are that have led here. */
function list(folder: string, below: string, report: ReportLink, linked: readonly string[]): SourceFile[] {
  return entriesOf(join(folder, below)).flatMap((entry): SourceFile[] => {
    const path = `${below}/${entry.name}`;
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    if (entry.isDirectory()) return list(folder, path, report, linked);
    const stats = statsOf(join(folder, path));
    if (!stats && entry.isSymbolicLink()) report(path, 'brokenLink');
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

/** What macOS writes as two characters stands where it stands elsewhere. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name.normalize('NFC') < b.name.normalize('NFC') ? -1 : 1,
    );
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
