// The command, with its libraries: a site that installs the package gets none of them.
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import { collectLicences } from './plugins/collect-licences.mjs';
import { languageOf, languagesOfPages } from './plugins/languages-of-pages.mjs';
import { squeezeLibraries } from './plugins/squeeze-libraries.mjs';
import { quietAboutLibraries } from './quiet-about-libraries.mjs';

export default {
  input: {
    'training-widgets': 'build/src/cli/training-widgets.js',
    // A thread is started by the address of its file, which lies beside the part that starts it.
    'parts/builder-thread': 'build/src/cli/publish/builder/builder-thread.js',
  },
  external: /^node:/,
  plugins: [
    languagesOfPages(),
    resolve({ exportConditions: ['node'], preferBuiltins: true }),
    // A module of one library asks for its DOM by `require`.
    commonjs({ transformMixedEsModules: true }),
    json(),
    collectLicences(),
    squeezeLibraries(),
  ],
  output: {
    dir: 'bin',
    format: 'es',
    entryFileNames: '[name].mjs',
    // What pages say in a language is called by it.
    chunkFileNames: (chunk) => {
      const language = languageOf(chunk);
      return language ? `parts/pages-${language}.mjs` : 'parts/[name].mjs';
    },
    banner: ({ name }) => (name === 'training-widgets' ? '#!/usr/bin/env node' : ''),
  },
  onwarn: quietAboutLibraries,
};
