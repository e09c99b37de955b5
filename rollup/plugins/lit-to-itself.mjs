import MagicString from 'magic-string';
import { resolve } from 'node:path';
import { withMap } from './with-map.mjs';

const POLICY = resolve('build/src/content/trusted-types.js');

/** What is changed, how, and in which packages it must be found. */
const CHANGES = [
  {
    what: 'its version',
    pattern: /,?\([\w$]+\.\w+Versions\?\?=\[\]\)\.push\("[^"]*"\)/g,
    by: '',
    packages: ['lit-html', 'lit-element', '@lit/reactive-element'],
  },
  {
    what: 'its policy',
    pattern: /\b[\w$]+\?[\w$]+\.createPolicy\("lit-html",.*?\):void 0/g,
    by: 'trainingPolicy',
    packages: ['lit-html'],
  },
  {
    what: 'a hook for polyfills',
    pattern: /\b[\w$]+\.\w+PolyfillSupport(\?\.)?/g,
    by: '(void 0)$1',
    packages: ['lit-html', 'lit-element', '@lit/reactive-element'],
  },
  {
    what: 'a hook for hydration',
    pattern: /\b[\w$]+\.\w+HydrateSupport(\?\.)?/g,
    by: '(void 0)$1',
    packages: ['lit-element'],
  },
];

/**
 * A Rollup plugin that keeps the one file's copy of Lit to itself: it neither leaves its version on the page's globals,
 * where another Lit would warn of it, nor takes the hooks that a page's polyfills leave there. It also makes no policy for
 * trusted types of its own, which the page would have to allow and another Lit would have made before, but takes ours.
 * The build fails where Lit is written otherwise, so that there is nothing to change.
 *
 * @returns {import('rollup').Plugin}
 */
export function litToItself() {
  const missing = new Set(CHANGES.flatMap(({ what, packages }) => packages.map((name) => `${what} in ${name}`)));
  return {
    name: 'lit-to-itself',
    transform(code, id) {
      const name = /\/node_modules\/(lit-html|lit-element|@lit\/reactive-element)\//.exec(id)?.[1];
      if (!name) return null;
      const kept = new MagicString(code);
      for (const { what, pattern, by } of CHANGES) {
        const before = kept.toString();
        // By the text's own `replace`, which leaves nothing where a group has not matched.
        kept.replace(pattern, (found) => found.replace(pattern, by));
        if (kept.toString() !== before) missing.delete(`${what} in ${name}`);
      }
      if (kept.toString().includes('trainingPolicy'))
        kept.prepend(`import { policy as trainingPolicy } from ${JSON.stringify(POLICY)};\n`);
      return withMap(kept);
    },
    buildEnd(error) {
      if (error || missing.size === 0) return;
      this.error(`Lit is written otherwise now, and there is nothing to change: ${[...missing].join(', ')}`);
    },
  };
}
