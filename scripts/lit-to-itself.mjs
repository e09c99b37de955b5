import { resolve } from 'node:path';

const POLICY = resolve('build/src/content/trusted-types.js');

/**
 * A Rollup plugin that keeps the one file's copy of Lit to itself: it neither leaves its version on the page's globals,
 * where another Lit would warn of it, nor takes the hooks that a page's polyfills leave there. It also makes no policy for
 * trusted types of its own, which the page would have to allow and another Lit would have made before, but takes ours.
 *
 * @returns {import('rollup').Plugin}
 */
export function litToItself() {
  return {
    name: 'lit-to-itself',
    transform(code, id) {
      if (!/\/node_modules\/(lit-html|lit-element|@lit\/reactive-element)\//.test(id)) return null;
      const kept = code
        .replace(/,?\([\w$]+\.\w+Versions\?\?=\[\]\)\.push\("[^"]*"\)/g, '')
        .replace(/\b[\w$]+\?[\w$]+\.createPolicy\("lit-html",.*?\):void 0/, 'trainingPolicy')
        .replace(/\b[\w$]+\.\w+(PolyfillSupport|HydrateSupport)(\?\.)?/g, (_, hook, call) => `(void 0)${call ?? ''}`);
      if (!kept.includes('trainingPolicy')) return { code: kept, map: null };
      return { code: `import { policy as trainingPolicy } from ${JSON.stringify(POLICY)};\n${kept}`, map: null };
    },
  };
}
