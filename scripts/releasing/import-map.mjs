// What a host puts into a page, so that its browser runs none of our files that is not as it was released.
import { hashOf } from '../building/integrity.mjs';
import { addressesOf } from '../../rollup/plugins/load-beside.mjs';

/** Languages that are in the code itself have no file. */
const BUILT_IN = ['en', 'uk'];
const ENTRY = 'training-widgets.js';

/** The language of a file such as `locale/pl.js`. */
const languageOf = (path) => /^locale\/([\w-]+)\.js$/.exec(path)?.[1];

/**
 * The languages that there is a snippet for.
 *
 * @param {Record<string, string>} hashes As `integrity.json` lists them.
 */
export function languagesOf(hashes) {
  return [...new Set([...BUILT_IN, ...Object.keys(hashes).map(languageOf)])].filter((tag) => tag !== undefined).sort();
}

/**
 * The text of an import map that knows every file that a page in these languages may run, under every address that it may be
 * asked for.
 *
 * @param {Record<string, string>} hashes As `integrity.json` lists them.
 * @param {string} base Where the files lie, with a slash at the end: an address, or a path of the host.
 * @param {string[]} languages
 */
export function importMap(hashes, base, languages) {
  const integrity = {};
  for (const [path, hash] of Object.entries(hashes)) {
    const language = languageOf(path);
    const isWanted = language ? languages.includes(language) : path === ENTRY || /^lazy\/[\w-]+\.js$/.test(path);
    if (!isWanted) continue;
    // The one file is asked for once, by the page itself.
    for (const address of path === ENTRY ? [base + path] : addressesOf(base + path)) integrity[address] = hash;
  }
  return `\n${JSON.stringify({ integrity }, undefined, 2)}\n`;
}

/**
 * What to copy into a page, and what a strict policy has to name: the hash of the text of the import map.
 *
 * @param {Record<string, string>} hashes
 * @param {string} base
 * @param {string[]} languages
 */
export function snippet(hashes, base, languages) {
  const map = importMap(hashes, base, languages);
  const html = `<script type="importmap">${map}</script>
<script type="module" src="${base}${ENTRY}" integrity="${hashes[ENTRY]}" crossorigin></script>
`;
  return { html, source: `'${hashOf(map, 'sha256')}'` };
}
