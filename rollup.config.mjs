import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { collectLicences } from './scripts/collect-licences.mjs';
import { collapseTemplates } from './scripts/collapse-templates.mjs';
import { litToItself } from './scripts/lit-to-itself.mjs';
import { litWithoutLit } from './scripts/lit-without-lit.mjs';
import { plainFields } from './scripts/plain-fields.mjs';
import { shortenMessageIds } from './scripts/shorten-message-ids.mjs';

const tags = ['training-event', 'training-list', 'training-agenda', 'training-news', 'training-subscribe'];
const messages = 'src/locale/xliff/uk.xlf';
const lazyParts = readdirSync('build/src', { recursive: true })
  .filter((file) => file.endsWith('.lazy.js'))
  .map((file) => `build/src/${file}`);
const lazyName = (file) => `lazy/${basename(file, '.lazy.js')}`;

/** Messages by language and element, such as `pl/training-event`: in the one file's folder, each fetched alone. */
const catalogues = readdirSync('build/src/locale/generated', { recursive: true })
  // What the pages of a site say is the command's own.
  .filter((file) => file.endsWith('.js') && !/^(load|uk)|pages\.js$/.test(file))
  .map((file) => file.replace('.js', ''));
const catalogueFile = (name) => `build/src/locale/generated/${name}.js`;
const needsDates = (name) => readFileSync(catalogueFile(name), 'utf8').includes('named-dates.js');

/** For bundlers: modules that mirror `src`, with the dependencies left to the site's own install. */
const modules = {
  input: {
    index: 'build/src/index.js',
    ...Object.fromEntries(tags.map((tag) => [`elements/${tag}/${tag}`, `build/src/elements/${tag}/${tag}.js`])),
    // Found by the pattern of their addresses, which Rollup does not follow.
    ...Object.fromEntries(catalogues.map((name) => [`locale/generated/${name}`, catalogueFile(name)])),
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
  plugins: [
    terser({
      module: true,
      ecma: 2022,
      compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true },
      format: { comments: false },
    }),
  ],
};

/** For a plain script tag: everything in one file, but for the parts that are loaded when they are first needed. */
const oneFile = {
  input: 'build/src/index.js',
  plugins: [
    lazyPartsBeside(),
    cataloguesBeside('./locale'),
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
    intro: `const failed = {};
const loadPart = (path) =>
  import(path + (failed[path] ? '?' + failed[path] : '')).catch((error) => {
    failed[path] = (failed[path] || 0) + 1;
    throw error;
  });`,
  },
};

/** Of DOMPurify alone, as it happens. */
const lazyLicences = collectLicences();

/** Each lazy part stands alone: it may import small pure code only, never Lit, which it would bring a second time. */
const lazyFiles = lazyParts.map((file) => ({
  input: file,
  plugins: [
    litWithoutLit(),
    cataloguesBeside('../locale'),
    resolve(),
    collapseTemplates(),
    shortenMessageIds(messages),
    lazyLicences,
  ],
  output: { ...minified, file: `cdn/${lazyName(file)}.js` },
}));

/** Those that write dates themselves are made one by one, so that none has to fetch what they share. */
const catalogueFiles = [
  catalogues.filter((name) => !needsDates(name)),
  ...catalogues.filter(needsDates).map((name) => [name]),
].map((names) => ({
  input: Object.fromEntries(names.map((name) => [name, catalogueFile(name)])),
  plugins: [shortenMessageIds(messages)],
  output: { ...minified, dir: 'cdn/locale' },
}));

/** The command, with its libraries: a site that installs the package gets none of them. */
const command = {
  input: {
    'training-widgets': 'build/src/cli/training-widgets.js',
    // A thread is started by the address of its file, which lies beside the part that starts it.
    'parts/maker-worker': 'build/src/cli/publish/maker-worker.js',
  },
  external: /^node:/,
  plugins: [
    resolve({ exportConditions: ['node'], preferBuiltins: true }),
    // A module of one library asks for its DOM by `require`.
    commonjs({ transformMixedEsModules: true }),
    json(),
    plainFields(),
    collectLicences(),
  ],
  output: {
    dir: 'bin',
    format: 'es',
    entryFileNames: '[name].mjs',
    // What pages say in a language is called by it.
    chunkFileNames: ({ facadeModuleId }) => {
      const language = /generated\/([\w-]+)\/pages\.js$/.exec(facadeModuleId ?? '')?.[1];
      return language ? `parts/pages-${language}.mjs` : 'parts/[name].mjs';
    },
    banner: ({ name }) => (name === 'training-widgets' ? '#!/usr/bin/env node' : ''),
  },
  onwarn: quietAboutLibraries,
};

/** Rollup warns of habits of libraries that do no harm here; what is wrong in our own code is still told. */
function quietAboutLibraries(warning, warn) {
  const where = `${warning.id ?? ''} ${warning.ids ?? ''} ${warning.loc?.file ?? ''}`;
  if (!where.includes('node_modules')) warn(warning);
}

/** The one file finds a language by its address instead of a table of all; what failed is asked for under another one. */
function cataloguesBeside(folder) {
  return {
    name: 'catalogues-beside',
    load(id) {
      const part = /generated\/load\/([\w-]+)\.js$/.exec(id)?.[1];
      const address = `${folder}/\${language}/${part}.js\${attempt ? \`?\${attempt}\` : ''}`;
      return part ? `export const load = (language, attempt) => import(\`${address}\`);` : null;
    },
  };
}

/** A part that did not come is asked for under another address the next time, as a browser may remember the failure. */
function lazyPartsBeside() {
  // A pattern of addresses is a node of the syntax tree.
  const isLazy = (path) => typeof path === 'string' && path.endsWith('.lazy.js');
  return {
    name: 'lazy-parts-beside',
    resolveDynamicImport: (specifier) =>
      isLazy(specifier) ? { id: `./${lazyName(specifier)}.js`, external: true } : null,
    renderDynamicImport: ({ customResolution, targetModuleId }) =>
      /^\.\/lazy\//.test(customResolution ?? targetModuleId ?? '') ? { left: 'loadPart(', right: ')' } : null,
  };
}

export default [modules, oneFile, ...lazyFiles, ...catalogueFiles, command];
