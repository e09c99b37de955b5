import { join } from 'node:path';

const PAGES = 'build/src/locale/generated/pages.js';

/**
 * A Rollup plugin for what speaks as pages do: what elements say in the same languages stays out of it.
 *
 * @returns {import('rollup').Plugin}
 */
export function languagesOfPages() {
  return {
    name: 'languages-of-pages',
    resolveId: (path) => (path.endsWith('/generated/elements.js') ? join(process.cwd(), PAGES) : null),
  };
}

/** The language that a chunk holds, if it holds what pages say in one. */
export function languageOf({ facadeModuleId }) {
  return /generated\/pages\/([\w-]+)\.js$/.exec(facadeModuleId ?? '')?.[1];
}
