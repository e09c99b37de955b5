/**
 * A Rollup plugin that keeps the one file's copy of Lit to itself: it neither leaves its version on the page's globals,
 * where another Lit would warn of it, nor takes the hooks that a page's polyfills leave there.
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
        .replace(/\b[\w$]+\.\w+(PolyfillSupport|HydrateSupport)(\?\.)?/g, (_, hook, call) => `(void 0)${call ?? ''}`);
      return { code: kept, map: null };
    },
  };
}
