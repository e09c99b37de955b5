import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * A Rollup plugin that gives each entry its own copy of what it imports, so that no file of the bundle has to fetch what it
 * shares with another. Every copy is a module of its own, under the module's path and the name of the entry.
 *
 * @returns {import('rollup').Plugin}
 */
export function ownCopies() {
  return {
    name: 'own-copies',
    resolveId(path, importer) {
      if (!importer || !path.startsWith('.')) return null;
      // Without slashes, so that a copy is not taken for a module of the entry's folder.
      const [file, entry = importer.replaceAll('/', '.')] = importer.split('?');
      return `${resolve(dirname(file), path)}?${entry}`;
    },
    load: (id) => (id.includes('?') ? readFileSync(id.split('?')[0], 'utf8') : null),
  };
}
