import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { collectLicences } from './scripts/collect-licences.mjs';
import { collapseTemplates } from './scripts/collapse-templates.mjs';
import { litWithoutLit } from './scripts/lit-without-lit.mjs';
import { shortenMessageIds } from './scripts/shorten-message-ids.mjs';

const tags = ['training-event', 'training-list', 'training-agenda', 'training-news'];
const messages = 'src/locale/xliff/uk.xlf';
const lazyParts = readdirSync('build/src', { recursive: true })
  .filter((file) => file.endsWith('.lazy.js'))
  .map((file) => `build/src/${file}`);
const lazyName = (file) => `lazy/${basename(file, '.lazy.js')}`;

/** For bundlers: modules that mirror `src`, with the dependencies left to the site's own install. */
const modules = {
  input: {
    index: 'build/src/index.js',
    ...Object.fromEntries(tags.map((tag) => [`elements/${tag}/${tag}`, `build/src/elements/${tag}/${tag}.js`])),
  },
  external: /^(lit|dompurify|@lit\/localize)(\/|$)/,
  plugins: [resolve(), collapseTemplates()],
  output: {
    dir: 'dist',
    preserveModules: true,
    preserveModulesRoot: 'build/src',
    // npm leaves every folder called node_modules out of a package.
    entryFileNames: ({ name }) => `${name.replace(/node_modules/g, 'vendor')}.js`,
    sourcemap: false,
  },
};

const minified = {
  format: 'es',
  plugins: [terser({ module: true, ecma: 2022, compress: { passes: 3 }, format: { comments: false } })],
};

/** For a plain script tag: everything in one file, but for the parts that are loaded when they are first needed. */
const oneFile = {
  input: 'build/src/index.js',
  plugins: [lazyPartsBeside(), resolve(), collapseTemplates(), shortenMessageIds(messages)],
  output: { ...minified, file: 'cdn/training-widgets.js', inlineDynamicImports: true },
};

/** Each lazy part stands alone: it may import small pure code only, never Lit, which it would bring a second time. */
const lazyFiles = lazyParts.map((file) => ({
  input: file,
  plugins: [litWithoutLit(), resolve(), collapseTemplates(), shortenMessageIds(messages)],
  output: { ...minified, file: `cdn/${lazyName(file)}.js` },
}));

/** The command, with its libraries: a site that installs the package gets none of them. */
const command = {
  input: 'build/src/cli/training-widgets.js',
  external: /^node:/,
  plugins: [
    resolve({ exportConditions: ['node'], preferBuiltins: true }),
    // A module of one library asks for its DOM by `require`.
    commonjs({ transformMixedEsModules: true }),
    json(),
    collectLicences(),
  ],
  output: {
    dir: 'bin',
    format: 'es',
    entryFileNames: 'training-widgets.mjs',
    chunkFileNames: 'parts/[name].mjs',
    banner: (chunk) => (chunk.isEntry ? '#!/usr/bin/env node' : ''),
  },
  onwarn: quietAboutLibraries,
};

/** Rollup warns of habits of libraries that do no harm here; what is wrong in our own code is still told. */
function quietAboutLibraries(warning, warn) {
  const where = `${warning.id ?? ''} ${warning.ids ?? ''} ${warning.loc?.file ?? ''}`;
  if (!where.includes('node_modules')) warn(warning);
}

function lazyPartsBeside() {
  return {
    name: 'lazy-parts-beside',
    resolveDynamicImport(specifier) {
      const isLazy = typeof specifier === 'string' && specifier.endsWith('.lazy.js');
      return isLazy ? { id: `./${lazyName(specifier)}.js`, external: true } : null;
    },
  };
}

export default [modules, oneFile, ...lazyFiles, command];
