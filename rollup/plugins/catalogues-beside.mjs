import { catalogues } from '../catalogues.mjs';

/**
 * A Rollup plugin that makes the addresses of languages by a pattern, which is shorter than a table of them. They are loaded by
 * `loadBeside`, which asks for another address when one did not come: see load-beside.mjs.
 *
 * @param {string} folder The folder of the catalogues, as seen from the bundle.
 * @returns {import('rollup').Plugin}
 */
export function cataloguesBeside(folder) {
  return {
    name: 'catalogues-beside',
    load: (id) =>
      id.endsWith('/generated/elements.js')
        ? `export const catalogues = Object.fromEntries('${catalogues.join(' ')}'.split(' ').map((language) =>
            [language, () => loadBeside(\`${folder}/\${language}.js\`)]));`
        : null,
  };
}
