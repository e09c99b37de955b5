import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { DiskError } from '../disk-errors.js';
import { makeFolder } from '../make-folder.js';
import type { Cache } from './cache.js';

/** What a file of the site is made of: its text, its bytes, or another file. */
export type Content = string | Buffer | { readonly copyOf: string };

/** What is to be done beside putting the staged files of the site in place. */
export interface Changes {
  /** Paths in the site of what is ready in the staging folder. */
  readonly staged: readonly string[];
  /** Paths in the site of what goes. */
  readonly removed: readonly string[];
  /** Texts of files beside the site, by absolute paths, that must always agree with it. */
  readonly beside: ReadonlyMap<string, string>;
}

/** What the list in the staging folder holds, all paths absolute. */
interface Moves {
  readonly moves: readonly (readonly [from: string, to: string])[];
  readonly remove: readonly string[];
}

/** The folder beside the site in which its files are made ready. */
function stagingOf(output: string): string {
  return join(dirname(resolve(output)), `.${basename(output)}.new`);
}

/** Makes files ready beside the site, each at the place that it will have; several threads may do so at once. */
export class Staging {
  readonly #ready: string;
  readonly #folders = new Set<string>();
  /** The stamps of files that were found as they were left: of tens of thousands none is looked at twice. */
  readonly #asPlaced = new Map<string, string>();

  /** @param isFresh Whether there is no site yet: then nothing can be there already. */
  constructor(
    readonly output: string,
    readonly isFresh = !existsSync(output),
  ) {
    this.#ready = join(stagingOf(output), 'site');
  }

  /** Makes a file ready, unless it is in the site with this very content; returns whether it did. */
  add(path: string, content: Content): boolean {
    if (!this.isFresh && isThere(join(this.output, path), content)) return false;
    const target = join(this.#ready, path);
    const folder = dirname(target);
    if (!this.#folders.has(folder)) this.#makeFolder(folder);
    if (typeof content === 'string' || Buffer.isBuffer(content)) writeFileSync(target, content);
    else copyFileSync(content.copyOf, target);
    return true;
  }

  /** Most folders are one level below another that is there: then the system has only one thing to do. */
  #makeFolder(folder: string): void {
    const parent = dirname(folder);
    if (!this.#folders.has(parent)) {
      makeFolder(parent);
      this.#folders.add(parent);
    }
    try {
      mkdirSync(folder);
    } catch (error) {
      // Another thread may have made it.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    this.#folders.add(folder);
  }

  /** What tells a file, as it will be in the site, from a changed one; moving it leaves that as it is. */
  stampOf(path: string): string | undefined {
    return this.#asPlaced.get(path) ?? stampIn(this.#ready, path) ?? stampIn(this.output, path);
  }

  /** Whether a file of the site is as the last build left it, and nobody has changed it there. */
  isAsPlaced(path: string, { placed }: Partial<Pick<Cache, 'placed'>>): boolean {
    const stamp = placed?.[path];
    const isAsPlaced = stamp !== undefined && stampIn(this.output, path) === stamp;
    if (isAsPlaced) this.#asPlaced.set(path, stamp);
    return isAsPlaced;
  }

  /** The text of a file as it will be in the site; empty where there will be none. */
  read(path: string): string {
    // Unchanged, it is in the site itself.
    return readText(join(this.#ready, path)) || readText(join(this.output, path));
  }

  /**
   * Changes files so that at any moment the old ones are whole or the new ones. All lie ready; then a list of them is
   * written, which is the point of no return; then they are moved, which no Ctrl-C can come between, because nothing of it
   * waits. A site that is new comes in one move. What a power cut or a kill leaves undone, `finish` completes from the list.
   */
  commit({ staged, removed, beside }: Changes): void {
    const staging = stagingOf(this.output);
    makeFolder(staging);
    const whole = this.isFresh && staged.length > 0;
    const moves: [string, string][] = whole
      ? [['site', this.output]]
      : staged.map((path) => [`site/${path}`, join(this.output, path)]);
    [...beside].forEach(([path, text], index) => {
      writeFileSync(join(staging, `beside-${index}`), text);
      moves.push([`beside-${index}`, path]);
    });
    checkPlaces(moves.map(([, to]) => to));
    const list: Moves = { moves, remove: removed.map((path) => join(this.output, path)) };
    writeFileSync(join(staging, 'list.new'), JSON.stringify(list));
    renameSync(join(staging, 'list.new'), join(staging, 'list'));
    finish(this.output);
  }
}

/** Completes what was begun; returns whether there was anything. What had not got so far that it can be is thrown away. */
export function finish(output: string): boolean {
  const staging = stagingOf(output);
  if (!existsSync(staging)) return false;
  const list = join(staging, 'list');
  const isListed = existsSync(list);
  if (isListed) {
    const { moves, remove } = JSON.parse(readFileSync(list, 'utf8')) as Moves;
    const made = new Set<string>();
    for (const [from, to] of moves) {
      const folder = dirname(to);
      if (!made.has(folder)) {
        makeFolder(folder);
        made.add(folder);
      }
      move(join(staging, from), to);
    }
    for (const path of remove) removeFile(path);
  }
  rmSync(staging, { recursive: true, force: true });
  return isListed;
}

/** Moves a file; what is not there any more has been moved before the interruption. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(from)) return;
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    // Its place is on another disk: there it comes in one move, too.
    copyFileSync(from, `${to}.new`);
    renameSync(`${to}.new`, to);
  }
}

/**
 * Throws what the disk would say, while nothing has been moved yet: where a folder is in the way of a file or a file in that
 * of a folder, and where nothing may be written.
 */
function checkPlaces(paths: readonly string[]): void {
  const known = new Set<string>();
  for (const path of paths) {
    if (isFolder(path)) throw new DiskError('EISDIR', path);
    let folder = dirname(path);
    while (!known.has(folder) && !existsSync(folder)) folder = dirname(folder);
    if (known.has(folder)) continue;
    known.add(folder);
    if (!isFolder(folder)) throw new DiskError('ENOTDIR', folder);
    accessSync(folder, constants.W_OK);
  }
}

function stampIn(folder: string, path: string): string | undefined {
  const stats = statSync(`${folder}/${path}`, { throwIfNoEntry: false });
  return stats && `${stats.size} ${stats.mtimeMs}`;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Removes a file, and the folders that it leaves empty. */
function removeFile(path: string): void {
  rmSync(path, { force: true });
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    try {
      // Only empty folders can be removed.
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}

/** The text of a file; empty where there is none. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function bytesOf(content: Content): Buffer {
  if (typeof content === 'string') return Buffer.from(content);
  return Buffer.isBuffer(content) ? content : readFileSync(content.copyOf);
}

/** Whether a file is there with this very content. */
export function isThere(path: string, content: Content): boolean {
  try {
    const found = readFileSync(path);
    return found.equals(bytesOf(content));
  } catch {
    return false;
  }
}
