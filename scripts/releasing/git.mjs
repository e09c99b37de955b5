import { spawnSync } from 'node:child_process';
import { NotReleased } from './not-released.mjs';

/** Runs git in a folder and resolves to what it says; throws its complaint. */
export function gitIn(folder, ...args) {
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  if (error) throw new NotReleased(`git could not be started: ${error.message}`);
  if (status !== 0) throw new NotReleased(`git ${args[0]}: ${stderr.trim()}`);
  return stdout.trim();
}

export const git = (...args) => gitIn('.', ...args);
