import {
  accessSync,
  copyFileSync,
  constants,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { ConfinedFolder, putWhole, statsAt } from '../../disk/confined-folder.js';
import { DiskError } from '../../disk/disk-errors.js';
import { makeFolder } from '../../disk/make-folder.js';
import { isRecord } from '../../../feed/read-value.js';

/** What the list in the staging folder holds: what is moved from there and what goes, to absolute paths. */
export interface Moves {
  readonly moves: readonly (readonly [from: string, to: string])[];
  readonly remove: readonly string[];
}

/** The whole site as it lies in the staging folder. */
export const WHOLE_SITE = 'site';

/**
 * Reads a list that an interrupted build has left; undefined unless each of its paths is where that build could have written.
 * The list may just as well have come with the folder, from somebody who wants other files overwritten.
 *
 * @param beside The files beside the site that a build writes.
 */
export function readMoves(staging: string, output: string, beside: readonly string[]): Moves | undefined {
  const [ready, site] = [new ConfinedFolder(staging), new ConfinedFolder(output)];
  const list = parse(ready);
  if (!list) return undefined;
  const isTarget = (to: string) => site.findAbsolute(to) !== undefined || beside.includes(to);
  const isAllowed = list.moves.every(([from, to]) =>
    from === WHOLE_SITE && to === output
      ? !existsSync(join(staging, from)) || (!statsAt(output) && holdsOnlyFiles(join(staging, from)))
      : // What is not there any more has been moved before the interruption.
        isTarget(to) && ready.find(from) !== undefined && (!statsAt(join(staging, from)) || ready.hasFile(from)),
  );
  if (!isAllowed || !list.remove.every((path) => site.findAbsolute(path) !== undefined)) return undefined;
  try {
    checkPlaces(list.moves.map(([, to]) => to));
    return list;
  } catch (error) {
    if (error instanceof DiskError) return undefined;
    throw error;
  }
}

/**
 * Throws what the disk would say, while nothing has been moved yet: where a folder is in the way of a file or a file in that
 * of a folder, and where nothing may be written.
 */
export function checkPlaces(paths: readonly string[]): void {
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

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function parse(ready: ConfinedFolder): Moves | undefined {
  if (!ready.hasFile('list')) return undefined;
  try {
    const list: unknown = JSON.parse(readFileSync(join(ready.root, 'list'), 'utf8'));
    return isRecord(list) && isList(list.moves, isMove) && isList(list.remove, isText) ? (list as never) : undefined;
  } catch {
    return undefined;
  }
}

function isList(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isMove(value: unknown): boolean {
  return isList(value, isText) && (value as unknown[]).length === 2;
}

/** A link would be moved into the site, and lead whoever serves that out of it. */
function holdsOnlyFiles(folder: string): boolean {
  return (
    (statsAt(folder)?.isDirectory() ?? false) &&
    readdirSync(folder, { recursive: true, withFileTypes: true }).every(
      (entry) => entry.isFile() || entry.isDirectory(),
    )
  );
}

/** Moves what is ready to its place, and removes what goes. What is not there any more has been moved before. */
export function makeMoves({ moves, remove }: Moves, staging: string, output: string): void {
  const made = new Set<string>();
  for (const [from, to] of moves) {
    const folder = dirname(to);
    if (!made.has(folder)) {
      makeFolder(folder);
      made.add(folder);
    }
    move(join(staging, from), to);
  }
  for (const path of remove) removeFile(path, output);
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(from)) return;
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    // Its place is on another disk: there it comes in one move, too.
    putWhole(to, (unfinished) => copyFileSync(from, unfinished, constants.COPYFILE_EXCL));
  }
}

/** Removes a file of the site, and the folders that it leaves empty. */
function removeFile(path: string, output: string): void {
  rmSync(path, { force: true });
  for (let folder = dirname(path); folder.startsWith(output + sep); folder = dirname(folder)) {
    try {
      // Only empty folders can be removed.
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}
