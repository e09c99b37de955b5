import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dateChangelog } from './changelog.mjs';
import { gitIn } from './git.mjs';

/** The files that say which version it is, and how often they do. */
const VERSIONED = { 'package.json': 1, 'package-lock.json': 2 };

/**
 * Commits a version and its dated changelog in a worktree. No branch has the commit yet.
 *
 * @param {string} worktree
 * @param {string} version
 * @param {string} day
 * @returns {string} The commit.
 */
export function commitRelease(worktree, version, day) {
  const change = (file, made) => writeFileSync(join(worktree, file), made(readFileSync(join(worktree, file), 'utf8')));
  for (const [file, times] of Object.entries(VERSIONED)) change(file, (text) => withVersion(text, version, times));
  change('CHANGELOG.md', (text) => dateChangelog(text, version, day));
  gitIn(
    worktree,
    'commit',
    '--quiet',
    '--message',
    `Release ${version}`,
    '--',
    ...Object.keys(VERSIONED),
    'CHANGELOG.md',
  );
  return gitIn(worktree, 'rev-parse', 'HEAD');
}

/** The first versions in a manifest, or in a lock file, are the project's own; the layout stays. */
export function withVersion(text, version, times) {
  let left = times;
  return text.replace(/("version": )"[^"]*"/g, (whole, before) => (left-- > 0 ? `${before}"${version}"` : whole));
}
