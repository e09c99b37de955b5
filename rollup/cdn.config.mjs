// For a plain script tag: one file, the parts that it loads when they are first needed, and a file for each catalogue.
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readdirSync } from 'node:fs';
import { catalogueFile, catalogues } from './catalogues.mjs';
import { cataloguesBeside } from './plugins/catalogues-beside.mjs';
import { collapseTemplates } from './plugins/collapse-templates.mjs';
import { collectLicences } from './plugins/collect-licences.mjs';
import { lazyName, lazyPartsBeside } from './plugins/lazy-parts-beside.mjs';
import { LOAD_BESIDE } from './plugins/load-beside.mjs';
import { litToItself } from './plugins/lit-to-itself.mjs';
import { litWithoutLit } from './plugins/lit-without-lit.mjs';
import { ownCopies } from './plugins/own-copies.mjs';
import { typescriptMaps } from './plugins/typescript-maps.mjs';
import { shortenMessageIds } from './plugins/shorten-message-ids.mjs';

const messages = 'src/locale/xliff/uk.xlf';
const lazyParts = readdirSync('build/src', { recursive: true })
  .filter((file) => file.endsWith('.lazy.js'))
  .map((file) => `build/src/${file}`);

const minified = {
  format: 'es',
  plugins: [
    terser({
      module: true,
      ecma: 2022,
      compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true },
      format: { comments: false },
    }),
  ],
};

const oneFile = {
  input: 'build/src/index.js',
  plugins: [
    lazyPartsBeside(),
    cataloguesBeside('./locale'),
    typescriptMaps(),
    resolve(),
    litToItself(),
    collapseTemplates(),
    shortenMessageIds(messages),
    collectLicences(),
  ],
  output: {
    ...minified,
    file: 'cdn/training-widgets.js',
    inlineDynamicImports: true,
    sourcemap: true,
    intro: LOAD_BESIDE,
  },
};

/** Of DOMPurify, and of Lit's directives. */
const lazyLicences = collectLicences();

/** Each lazy part stands alone: it may import small pure code only, never Lit itself, which it would bring a second time. */
const lazyFiles = lazyParts.map((file) => ({
  input: file,
  plugins: [
    litWithoutLit(),
    typescriptMaps(),
    resolve(),
    collapseTemplates(),
    shortenMessageIds(messages),
    lazyLicences,
  ],
  output: { ...minified, file: `cdn/${lazyName(file)}.js`, sourcemap: true },
}));

/** Each is fetched alone: those that write dates bring what does it. */
const catalogueFiles = {
  input: Object.fromEntries(catalogues.map((name) => [name, catalogueFile(name)])),
  plugins: [ownCopies(), shortenMessageIds(messages)],
  output: { ...minified, dir: 'cdn/locale' },
};

export default [oneFile, ...lazyFiles, catalogueFiles];
