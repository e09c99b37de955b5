import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ConfinedFolder, isPlainFile, statsAt } from '../../disk/confined-folder.js';
import { DiskError } from '../../disk/disk-errors.js';
import { makeFolder } from '../../disk/make-folder.js';
import { checkPlaces, makeMoves, readMoves, WHOLE_SITE, type Moves } from './moves.js';

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

/** The folder beside the site in which its files are made ready. */
function stagingOf(output: string): string {
  return join(dirname(resolve(output)), `.${basename(output)}.new`);
}

/** Makes files ready beside the site, each at the place that it will have; several threads may do so at once. */
export class Staging {
  readonly #ready: ConfinedFolder;
  readonly #site: ConfinedFolder;
  readonly #folders = new Set<string>();
  /** The stamps of files that were found as they were left: of tens of thousands none is looked at twice. */
  readonly #asPlaced = new Map<string, string>();

  /** @param isFresh Whether there is no site yet: then nothing can be there already. */
  constructor(
    readonly output: string,
    readonly isFresh = !existsSync(output),
  ) {
    this.#ready = new ConfinedFolder(join(stagingOf(output), WHOLE_SITE));
    this.#site = new ConfinedFolder(output);
  }

  /** Makes a file ready, unless it is in the site with this very content; returns whether it did. */
  add(path: string, content: Content): boolean {
    if (!this.isFresh && isThere(this.#site.find(path), content)) return false;
    try {
      this.#write(path, content);
    } catch (error) {
      const { code, path: place, dest = place } = error as NodeJS.ErrnoException & { dest?: string };
      // Nobody knows the place where it is made ready.
      const isReady = code !== undefined && dest?.startsWith(this.#ready.root);
      throw isReady ? new DiskError(code, join(this.output, path)) : error;
    }
    return true;
  }

  #write(path: string, content: Content): void {
    const target = this.#ready.at(path);
    const folder = dirname(target);
    if (!this.#folders.has(folder)) this.#makeFolder(folder);
    if (typeof content === 'string' || Buffer.isBuffer(content)) writeFileSync(target, content);
    else copyFileSync(content.copyOf, target);
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
    return this.#asPlaced.get(path) ?? stampIn(this.#ready, path) ?? stampIn(this.#site, path);
  }

  /**
   * Whether a file of the site is as the last build left it, and nobody has changed it there.
   *
   * @param placed The stamps of the files as they were left, by their paths.
   */
  isAsPlaced(path: string, placed: Readonly<Record<string, string>> | undefined): boolean {
    const stamp = placed?.[path];
    const isAsPlaced = stamp !== undefined && stampIn(this.#site, path) === stamp;
    if (isAsPlaced) this.#asPlaced.set(path, stamp);
    return isAsPlaced;
  }

  /** The text of a file as it will be in the site; empty where there will be none. */
  read(path: string): string {
    // Unchanged, it is in the site itself.
    return readText(this.#ready.find(path)) || readText(this.#site.find(path));
  }

  /** Whether a file of the site can be removed: it is there, and within the site. */
  canRemove(path: string): boolean {
    const place = this.#site.find(path);
    return place !== undefined && !(statsAt(place)?.isDirectory() ?? true);
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
      ? [[WHOLE_SITE, this.output]]
      : staged.map((path) => [`${WHOLE_SITE}/${path}`, this.#site.at(path)]);
    [...beside].forEach(([path, text], index) => {
      writeFileSync(join(staging, `beside-${index}`), text);
      moves.push([`beside-${index}`, path]);
    });
    checkPlaces(moves.map(([, to]) => to));
    const list: Moves = { moves, remove: removed.map((path) => this.#site.at(path)) };
    writeFileSync(join(staging, 'list.new'), JSON.stringify(list));
    renameSync(join(staging, 'list.new'), join(staging, 'list'));
    makeMoves(list, staging, this.output);
    throwAway(this.output);
  }
}

/**
 * Completes what was begun; returns whether there was anything. What had not got so far that it can be is thrown away, and so is
 * what would change anything but the site and the files beside it.
 *
 * @param beside The files beside the site that a build writes, by absolute paths.
 */
export function finish(output: string, beside: readonly string[]): boolean {
  const staging = stagingOf(output);
  const moves = statsAt(staging)?.isDirectory() ? readMoves(staging, output, beside) : undefined;
  if (moves) makeMoves(moves, staging, output);
  throwAway(output);
  return moves !== undefined;
}

/** After a failure: what is listed the next build completes, and anything else would only lie about. */
export function throwAwayUnlisted(output: string): void {
  if (!isPlainFile(join(stagingOf(output), 'list'))) throwAway(output);
}

/** Throws away what lies ready; of a link, the link. */
export function throwAway(output: string): void {
  rmSync(stagingOf(output), { recursive: true, force: true });
}

function stampIn(folder: ConfinedFolder, path: string): string | undefined {
  const place = folder.find(path);
  const stats = place === undefined ? undefined : statsAt(place);
  return stats?.isFile() ? `${stats.size} ${stats.mtimeMs}` : undefined;
}

/** The text of a file; empty where there is none. */
function readText(path: string | undefined): string {
  try {
    return path !== undefined && isPlainFile(path) ? readFileSync(path, 'utf8') : '';
  } catch {
    return '';
  }
}

function bytesOf(content: Content): Buffer {
  if (typeof content === 'string') return Buffer.from(content);
  return Buffer.isBuffer(content) ? content : readFileSync(content.copyOf);
}

/** Whether a file is there with this very content. */
export function isThere(path: string | undefined, content: Content): boolean {
  try {
    return path !== undefined && isPlainFile(path) && readFileSync(path).equals(bytesOf(content));
  } catch {
    return false;
  }
}
