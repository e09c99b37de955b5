import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { hashesOf } from '../building/integrity.mjs';
import { gitIn } from './git.mjs';
import { NotReleased } from './not-released.mjs';

/** What is built and published. */
const PRODUCTS = ['dist', 'cdn', 'bin'];

/**
 * Builds a commit from nothing, in a folder and again in another one, whose path has another length, and throws if the two
 * differ: whoever has the commit can see that we have published what it says.
 *
 * @param {string} first A worktree of the commit, in which nothing is installed yet.
 * @param {string} other A folder that is not there yet.
 * @param {(what: string) => void} tell
 */
export function buildTwice(first, other, tell) {
  tell('Installing and building …');
  build(first);
  tell('Building once more, elsewhere …');
  gitIn(first, 'worktree', 'add', '--detach', other, 'HEAD');
  // The same packages: what was just installed is what the lock file names.
  mkdirSync(join(other, 'node_modules'), { recursive: true });
  cpSync(join(first, 'node_modules'), join(other, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  build(other);
  const differing = PRODUCTS.flatMap((product) =>
    differences(hashesOf(join(first, product)), hashesOf(join(other, product))).map((path) => `${product}/${path}`),
  );
  if (differing.length > 0)
    throw new NotReleased(`Two builds of the same commit differ:\n${differing.map((path) => `  ${path}`).join('\n')}`);
}

/** The paths that only one of two lists has, or that have another hash in each. */
export function differences(some, others) {
  return [...new Set([...Object.keys(some), ...Object.keys(others)])]
    .filter((path) => some[path] !== others[path])
    .sort();
}

function build(folder) {
  const { status } = spawnSync(process.execPath, ['scripts/building/build.mjs'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new NotReleased('It does not build, see above.');
}
