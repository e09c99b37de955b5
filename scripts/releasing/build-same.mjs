// npm run build:same: whether two builds of the last commit, in two folders, are the same to the byte.
import { join } from 'node:path';
import { buildTwice } from './build-twice.mjs';
import { inWorktree } from './in-worktree.mjs';
import { NotReleased } from './not-released.mjs';

try {
  inWorktree((worktree, around) => buildTwice(worktree, join(around, 'another-folder/b'), console.log));
  console.log('Two builds of the last commit, in two folders: the same bytes.');
} catch (error) {
  if (!(error instanceof NotReleased)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
