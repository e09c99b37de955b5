// Builds everything that a site needs: npm run build
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { installPackages } from './install.mjs';

/** Runs a tool of the project's own packages; ends this process if it fails. */
export function run(name, script, ...args) {
  const { status } = spawnSync(process.execPath, [`node_modules/${script}`, ...args], { stdio: 'inherit' });
  if (status === 0) return;
  console.error(`${name} failed.`);
  process.exit(status ?? 1);
}

/** TypeScript to `build/`, from there the modules to `dist/`, the one file to `cdn/` and the command to `bin/`. */
export function build() {
  installPackages();
  // What is left of a file that is gone would still be bundled, and still be run as a test.
  rmSync('build', { recursive: true, force: true });
  run('TypeScript', 'typescript/bin/tsc');
  // The command alone knows Node's own names: in a page they would compile and fail.
  run('TypeScript', 'typescript/bin/tsc', '--project', 'src/cli');
  for (const folder of ['dist', 'cdn', 'bin']) rmSync(folder, { recursive: true, force: true });
  run('Rollup', 'rollup/dist/bin/rollup', '--config', '--silent');
  // Beside the one file, so that a server needs that folder only.
  cpSync('themes', 'cdn/themes', { recursive: true });
  for (const file of readdirSync('build/src', { recursive: true }))
    if (file.endsWith('.d.ts') && !file.startsWith('cli')) cpSync(`build/src/${file}`, `dist/${file}`);
}

if (process.argv[1] === import.meta.filename) build();
