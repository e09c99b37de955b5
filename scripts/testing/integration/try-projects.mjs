import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packInto } from './pack.mjs';
import { tryProject } from './try-project.mjs';

/**
 * Tries these projects one after another, with one package for all.
 *
 * @param {string[]} names
 * @param {{ package?: string, keep?: boolean, tell?: (line: string) => void }} options
 * @returns {Promise<import('./try-project.mjs').Result[]>}
 */
export async function tryProjects(names, { package: packed, keep = false, tell = () => {} } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'training-widgets-integration-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // Also when somebody breaks it off: the packages are hundreds of megabytes.
  if (!keep) process.once('exit', remove);
  try {
    packInto(folder, packed);
    const results = [];
    for (const name of names) {
      tell(`— ${name}`);
      results.push(await tryProject(name, folder));
    }
    return results;
  } finally {
    if (keep) tell(`The projects are in ${folder}`);
    else remove();
    process.removeListener('exit', remove);
  }
}
