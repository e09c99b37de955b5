// What the studio offers to choose from, as a file beside it: no list of it stands anywhere else.
import { readFileSync, readdirSync } from 'node:fs';
import { readOptions } from '../../build/src/studio/show/options/read-options.js';

/** The elements with their options, the languages by their own names, and the ready themes. */
export function describeOffer(manifest) {
  const languages = JSON.parse(readFileSync('src/locale/languages.json', 'utf8'));
  return {
    elements: readOptions(manifest),
    languages: Object.entries(languages).map(([tag, { name }]) => ({ tag, name })),
    themes: readdirSync('themes').map((file) => file.replace(/\.css$/, '')),
  };
}
