import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file that lists the others. */
export const LIST = 'integrity.json';

/**
 * A hash as the attribute `integrity` has it.
 *
 * @param {Buffer | string} content
 * @param {'sha256' | 'sha384'} algorithm
 */
export function hashOf(content, algorithm = 'sha384') {
  return `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;
}

/**
 * The hash of every file of a folder but of the list itself, by its path, in the order of their names.
 *
 * @param {string} folder
 * @returns {Record<string, string>}
 */
export function hashesOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((path) => path !== LIST)
    .sort();
  return Object.fromEntries(files.map((path) => [path, hashOf(readFileSync(join(folder, path)))]));
}

/** Lists the hashes of a folder in the folder itself. */
export function listHashes(folder) {
  writeFileSync(join(folder, LIST), `${JSON.stringify(hashesOf(folder), undefined, 2)}\n`);
}
