// Builds everything that a site needs, from nothing: npm run build
// TypeScript to `build/`, from there the modules to `dist/`, the one file to `cdn/` and the command to `bin/`; beside them what
// tells editors and compilers about the elements.
// With --changed, what is older than its sources only.
import { rmSync } from 'node:fs';
import { installPackages } from './install.mjs';
import { MANIFEST_FILES } from './manifest/manifest-files.mjs';
import { ToolFailed } from './run-tool.mjs';
import { update } from './update.mjs';

/** Installs what is missing and builds, without anything that an earlier build has left, or from there on. */
export async function build({ changed = false } = {}) {
  installPackages();
  const products = ['build', 'dist', 'cdn', 'bin', 'studio', ...MANIFEST_FILES];
  if (!changed) for (const path of products) rmSync(path, { recursive: true, force: true });
  await update();
}

if (process.argv[1] === import.meta.filename) {
  try {
    await build({ changed: process.argv.includes('--changed') });
  } catch (error) {
    if (!(error instanceof ToolFailed)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
