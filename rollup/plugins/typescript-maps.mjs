import { existsSync, readFileSync } from 'node:fs';

/**
 * A Rollup plugin that hands on the maps that the compiler has made, so that a debugger shows the TypeScript.
 *
 * @returns {import('rollup').Plugin}
 */
export function typescriptMaps() {
  return {
    name: 'typescript-maps',
    load(id) {
      const file = `${id}.map`;
      return /\/build\/src\//.test(id) && existsSync(file)
        ? { code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(file, 'utf8')) }
        : null;
    },
  };
}
