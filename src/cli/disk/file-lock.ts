import { readFileSync, rmdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeFolder } from './make-folder.js';

/** The process that holds a lock. */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
}

/** How often somebody who waits looks again, and how often a holder shows that it lives, in milliseconds. */
const LOOK = 50;
const SHOW = 5000;
/** How long a holder on another machine may show nothing before it counts as gone, in milliseconds. */
const SILENT = 120_000;
/** How long a lock may name nobody: it is written in a moment, so that whatever this is, it is none. */
const NAMELESS = 2000;

/**
 * Waits until this process alone holds a lock, which is a file; returns what lets go of it. A lock whose holder was killed is
 * taken over: at once on the same machine, where it can be asked whether the process is there, and after two minutes of silence
 * on another, by this process's own watch, because the clocks of two machines differ.
 *
 * @param waits Is told once who holds it, if it has to be waited for.
 */
export async function lockFile(path: string, waits: (holder: LockHolder) => void): Promise<() => void> {
  let seen = { stamp: 0, since: 0 };
  let isTold = false;
  while (!create(path)) {
    const { holder, stamp } = look(path);
    if (stamp !== seen.stamp) seen = { stamp, since: performance.now() };
    if (holder && !isTold) {
      if (!isGone(holder)) waits(holder);
      isTold = !isGone(holder);
    }
    const isSilent = performance.now() - seen.since > (holder ? SILENT : NAMELESS);
    if (stamp > 0 && (isSilent || (holder && isGone(holder)))) takeAway(path, stamp);
    else await pause(LOOK);
  }
  return hold(path);
}

/** Keeps a lock fresh, and lets go of it when it is told to or the process ends. */
function hold(path: string): () => void {
  const timer = setInterval(() => touch(path), SHOW).unref();
  const letGo = () => {
    clearInterval(timer);
    process.off('exit', letGo);
    rmSync(path, { force: true });
    leaveNothing(dirname(path));
  };
  process.on('exit', letGo);
  return letGo;
}

/** Where nothing was made, no empty folder is left. */
function leaveNothing(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // There is something in it.
  }
}

/** Makes the file if there is none: of several processes that try, one succeeds. */
function create(path: string): boolean {
  const own: LockHolder = { pid: process.pid, host: hostname() };
  makeFolder(dirname(path));
  try {
    writeFileSync(path, JSON.stringify(own), { flag: 'wx' });
    return true;
  } catch (error) {
    // Who has just let go may have taken the empty folder away, too.
    if (/^(EEXIST|ENOENT)$/.test((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** Who holds a lock, and when that was last shown; neither where it has just gone, and no holder where it is being written. */
function look(path: string): { holder?: LockHolder; stamp: number } {
  const stamp = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  try {
    const { pid, host } = JSON.parse(readFileSync(path, 'utf8')) as LockHolder;
    return { holder: { pid: Number(pid), host: String(host) }, stamp };
  } catch {
    return { stamp };
  }
}

function isGone({ pid, host }: LockHolder): boolean {
  if (host !== hostname()) return false;
  // In a container every start may have the number of the last one.
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Removes a lock that nobody holds any more. Of several who find that, one does so: the next lock may be there already. */
function takeAway(path: string, stamp: number): void {
  const guard = `${path}.stale`;
  // Nothing waits while it is held, so that only a kill in this very moment leaves it behind.
  if (!create(guard)) {
    const { holder } = look(guard);
    if (!holder || isGone(holder)) rmSync(guard, { force: true });
    return;
  }
  if (look(path).stamp === stamp) rmSync(path, { force: true, recursive: true });
  rmSync(guard, { force: true });
}

function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // Somebody has emptied the folder: the lock is gone, and the work goes on.
  }
}
