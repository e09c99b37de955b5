import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from './git.mjs';

/**
 * Calls `work` with a new folder that holds the last commit of this checkout, and with the folder around it. Whatever
 * happens there, both are gone afterwards, and the checkout is as it was.
 *
 * @template T
 * @param {(worktree: string, around: string) => T} work
 * @returns {T}
 */
export function inWorktree(work) {
  const around = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    const worktree = join(around, 'a');
    git('worktree', 'add', '--detach', worktree, 'HEAD');
    return work(worktree, around);
  } finally {
    rmSync(around, { recursive: true, force: true });
    git('worktree', 'prune');
  }
}
