// The studio for browsers, with its libraries; what a room of it needs comes when the room is first opened.
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { collectLicences } from './plugins/collect-licences.mjs';
import { languageOf, languagesOfPages } from './plugins/languages-of-pages.mjs';
import { quietAboutLibraries } from './quiet-about-libraries.mjs';

export default {
  input: {
    studio: 'build/src/studio/studio.js',
    // A worker is started by the address of its file, which lies beside the room that starts it.
    'findings-worker': 'build/src/studio/check/findings-worker.js',
  },
  plugins: [
    languagesOfPages(),
    // The elements of the studio register themselves when they are imported.
    resolve({ browser: true, preferBuiltins: false, ignoreSideEffectsForRoot: true }),
    commonjs({ transformMixedEsModules: true }),
    json(),
    collectLicences(),
  ],
  // No folders but for languages: what lies beside a module is found from each of them alike.
  output: {
    dir: 'studio',
    format: 'es',
    chunkFileNames: (chunk) => (languageOf(chunk) ? `locale/${languageOf(chunk)}.js` : '[name].js'),
    plugins: [terser({ module: true, ecma: 2022, format: { comments: false } })],
  },
  onwarn: quietAboutLibraries,
};
