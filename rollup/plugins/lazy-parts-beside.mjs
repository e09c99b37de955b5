import { basename } from 'node:path';

/** Where a lazy part lies, seen from the one file, without its ending. */
export const lazyName = (file) => `lazy/${basename(file, '.lazy.js')}`;

/**
 * A Rollup plugin that leaves lazy parts beside the one file, which loads them by `loadBeside`: see
 * load-beside.mjs.
 *
 * @returns {import('rollup').Plugin}
 */
export function lazyPartsBeside() {
  // A pattern of addresses is a node of the syntax tree.
  const isLazy = (path) => typeof path === 'string' && path.endsWith('.lazy.js');
  return {
    name: 'lazy-parts-beside',
    resolveDynamicImport: (specifier) =>
      isLazy(specifier) ? { id: `./${lazyName(specifier)}.js`, external: true } : null,
    renderDynamicImport: ({ customResolution, targetModuleId }) =>
      /^\.\/lazy\//.test(customResolution ?? targetModuleId ?? '') ? { left: 'loadBeside(', right: ')' } : null,
  };
}
