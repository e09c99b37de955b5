import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A Rollup plugin that writes the licences of all packages whose code is in the bundle into one file beside it: most of
 * them ask for their notice to go along. Where several bundles go into one folder, the file is about all of them.
 *
 * @returns {import('rollup').Plugin}
 */
export function collectLicences() {
  const folders = new Set();
  return {
    name: 'collect-licences',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
      for (const folder of modules.map(packageOf)) if (folder) folders.add(folder);
      if (folders.size === 0) return;
      const notices = [...folders].map((folder) => {
        const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
        const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
        const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
        const licence = licenceOf(manifest, text);
        if (!licence) this.error(`${manifest.name} says nowhere under which licence it may be used.`);
        return `${manifest.name} ${manifest.version} (${licence})\n\n${text}\n`;
      });
      const source = notices.sort().join(`\n${'-'.repeat(80)}\n\n`);
      this.emitFile({ type: 'asset', fileName: 'LICENCES.txt', source });
    },
  };
}

/** What a package calls its licence: in its manifest, in the form of long ago too, or in the first line of the licence. */
function licenceOf({ license, licenses = [] }, text) {
  const named = [license, ...licenses].flatMap((one) => one?.type ?? one ?? []);
  return named.join(' or ') || /[^\s#=*].*/.exec(text)?.[0];
}

/** The package's folder of a module that is not ours. */
function packageOf(module) {
  const path = module.replace(/^\0/, '').replace(/\?.*$/, '');
  if (!path.includes('node_modules')) return undefined;
  let folder = dirname(path);
  while (!(
    existsSync(join(folder, 'package.json')) &&
    'version' in JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  )) {
    if (folder === dirname(folder)) return undefined;
    folder = dirname(folder);
  }
  return folder;
}
