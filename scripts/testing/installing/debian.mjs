// Installs packages of the system where nobody has to be asked: on Debian and Ubuntu, as root.
import { spawnSync } from 'node:child_process';
import { onPath } from './executables.mjs';

/** True where this process may install packages itself. */
export function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && onPath(['apt-get']) !== undefined;
}

/**
 * Installs groups of packages, one group after another, so that one which a distribution lacks does not cost the others.
 * What could not be installed shows only in that it is not there afterwards.
 *
 * @param {string[][]} groups
 */
export function installDebian(groups) {
  if (groups.length === 0 || !canInstall()) return;
  const options = {
    stdio: /** @type {const} */ (['ignore', 'inherit', 'inherit']),
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  // A stale list may still do, so a failed update is no reason to stop.
  spawnSync('apt-get', ['update'], options);
  for (const packages of groups)
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
}
