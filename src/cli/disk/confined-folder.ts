import {
  lstatSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { DiskError } from './disk-errors.js';

/**
 * A folder that nothing leads out of: neither a path, nor a link on the way. What lies in it may have been written by anybody,
 * so that whatever the command reads of its own, writes or deletes there is asked for here. That somebody else changes the
 * disk at the same moment is not thought of.
 */
export class ConfinedFolder {
  readonly root: string;
  /** Whether the way to a folder has no link in it: thousands of files lie in few folders. */
  readonly #known = new Map<string, boolean>();

  /** @param root May be a link itself: who called the command has named it. */
  constructor(root: string) {
    this.root = resolve(root);
    this.#known.set(this.root, true);
  }

  /** Where a path is that was written with `/`; undefined where it leads out. What is there may be a link, to be replaced. */
  find(path: string): string | undefined {
    if (!isBelow(path)) return undefined;
    const place = join(this.root, path);
    return this.#isReal(dirname(place)) ? place : undefined;
  }

  /** The same of an absolute path. */
  findAbsolute(path: string): string | undefined {
    const below = path.startsWith(this.root + sep) ? path.slice(this.root.length + 1) : '';
    return this.find(below.replaceAll(sep, '/'));
  }

  /** Where a path is; throws what `whyNotOnDisk` has a sentence for, where it leads out. */
  at(path: string): string {
    const place = this.find(path);
    if (place === undefined) throw new DiskError(OUTSIDE, join(this.root, path));
    return place;
  }

  /** Where a folder is, or will be; throws where it is a link. */
  folderAt(path: string): string {
    const place = this.at(path);
    if (!this.#isReal(place)) throw new DiskError(OUTSIDE, place);
    return place;
  }

  /** Whether a path can be followed to a file that lies here itself. */
  hasFile(path: string): boolean {
    const place = this.find(path);
    return place !== undefined && isPlainFile(place);
  }

  #isReal(folder: string): boolean {
    let isReal = this.#known.get(folder);
    if (isReal === undefined) {
      isReal = this.#isReal(dirname(folder)) && !isLink(folder);
      this.#known.set(folder, isReal);
    }
    return isReal;
  }
}

/** The code of a `DiskError` for what leads out of its folder. */
export const OUTSIDE = 'OUTSIDE';

/** Whether a path stays below the folder that it is seen from, as far as its letters tell. */
export function isBelow(path: string): boolean {
  const isWindows = sep === '\\';
  const names = path.split(isWindows ? /[\\/]/ : '/');
  return (
    names.every((name) => name !== '' && name !== '.' && name !== '..' && !name.includes('\0')) &&
    !(isWindows && path.includes(':'))
  );
}

/** Whether a real place lies outside of another: what people link within their own folder may be read. */
export function liesOutside(folder: string, place: string): boolean {
  const way = relative(folder, place);
  return way !== '' && !isBelow(way.replaceAll(sep, '/'));
}

/** What is at a path itself, a link not followed; undefined where nothing can be. */
export function statsAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Whether there is a file, and not a link to one. */
export function isPlainFile(path: string): boolean {
  return statsAt(path)?.isFile() ?? false;
}

export function isLink(path: string): boolean {
  return statsAt(path)?.isSymbolicLink() ?? false;
}

/** The bytes of a file that people wrote, which may be a link within its folder; undefined where there is none. */
export function readWithin(folder: string, name: string): Buffer | undefined {
  const path = join(folder, name);
  if (!statsAt(path)) return undefined;
  if (isLink(path) && liesOutside(realpathSync.native(folder), realpathSync.native(path)))
    throw new DiskError(OUTSIDE, path);
  if (!statSync(path).isFile()) throw new DiskError('EISDIR', path);
  return readFileSync(path);
}

/** Writes a file that is not there yet; a link that leads nowhere is not followed. */
export function writeNew(path: string, content: string | Uint8Array): void {
  writeFileSync(path, content, { flag: 'wx' });
}

/** Puts a file in its place whole or not at all, whenever this is ended; what is there is replaced, and no link followed. */
export function putWhole(path: string, write: (unfinished: string) => void): void {
  // Its own name may be as long as a name can be.
  const unfinished = join(dirname(path), `.unfinished-${process.pid}`);
  rmSync(unfinished, { force: true });
  write(unfinished);
  renameSync(unfinished, path);
}
