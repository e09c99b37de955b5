import MagicString from 'magic-string';
import { readFileSync } from 'node:fs';
import { withMap } from './with-map.mjs';

/**
 * A Rollup plugin that gives messages short ids, in the code and in the catalogues alike, and leaves out what only
 * translators read. All files of one build must be made with the same XLIFF file, in which the ids are counted.
 *
 * @param {string} xliff An XLIFF file that lists every message.
 * @returns {import('rollup').Plugin}
 */
export function shortenMessageIds(xliff) {
  const ids = [...readFileSync(xliff, 'utf8').matchAll(/<trans-unit id="([^"]+)"/g)].map(([, id]) => id).sort();
  const short = new Map(ids.map((id, index) => [id, index.toString(36)]));
  return {
    name: 'shorten-message-ids',
    transform(code, id) {
      const shortened = new MagicString(code);
      if (/\/build\/src\/locale\/generated\//.test(id))
        return withMap(shortened.replace(/'([\w.]+)':/g, (whole, key) => `'${short.get(key) ?? key}':`));
      if (!/\/build\/src\//.test(id)) return null;
      shortened.replace(/\{\s*id: '([\w.]+)',?(?:\s*desc: '[^']*',?)?\s*\}/g, (whole, key) => {
        if (!short.has(key)) this.error(`The message ${key} is not in ${xliff}: run npm run localize`);
        return `{ id: '${short.get(key)}' }`;
      });
      // One that kept its long id would be spoken in English only.
      const [, long] = /\bid: '([\w.]+)'/.exec(shortened.toString().replace(/\bid: '([\w]+)' \}/g, '')) ?? [];
      if (short.has(long)) this.error(`The message ${long} stands in ${id} in a way that is not understood`);
      return withMap(shortened);
    },
  };
}
