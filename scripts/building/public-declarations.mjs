import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What one declaration asks of another: `from './feed.js'`, `import('./feed.js')`. */
const RELATIVE = /(?:from |import\()['"](\.[^'"]+)\.js['"]/g;

/**
 * The declarations that what a package exports is made of, and no others: entries, and what these ask for.
 *
 * @param {string} folder Where they lie.
 * @param {string[]} entries Their paths in it, as all others, such as `index.d.ts`.
 * @returns {string[]}
 */
export function publicDeclarations(folder, entries) {
  const found = new Set(entries);
  // A set takes in what is added to it while it is gone through.
  for (const file of found)
    for (const [, path] of readFileSync(join(folder, file), 'utf8').matchAll(RELATIVE))
      found.add(join(dirname(file), `${path}.d.ts`));
  return [...found];
}
