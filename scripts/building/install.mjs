import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * Installs the project's packages, unless what is installed is what the lock file asks for. Imports nothing but Node's
 * own modules: it runs before anything else is there.
 */
export function installPackages() {
  if (existsSync('node_modules/.package-lock.json') && isCurrent()) return;
  console.log('Installing packages …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--include=dev', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === null) throw new Error('npm could not be started: is it installed?');
  if (status !== 0) throw new Error('npm ci failed, see above. Is the network there?');
}

/** npm writes what it installed beside it, in the form of the lock file: the same packages in the same versions. */
function isCurrent() {
  const versions = (file) => {
    const { packages } = JSON.parse(readFileSync(file, 'utf8'));
    return new Map(
      Object.entries(packages)
        .filter(([path]) => path !== '')
        .map(([path, { version }]) => [path, version]),
    );
  };
  const installed = versions('node_modules/.package-lock.json');
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return Object.entries(packages).every(
    ([path, { version, optional }]) => path === '' || optional || installed.get(path) === version,
  );
}
