// The rooms that a page shares with the command, bundled for browsers: tests try them in a page.
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import { quietAboutLibraries } from './quiet-about-libraries.mjs';

export default {
  input: 'build/tests/rooms/publishing-page.js',
  plugins: [resolve({ browser: true, preferBuiltins: false }), commonjs({ transformMixedEsModules: true }), json()],
  output: { dir: 'build/rooms', format: 'es', chunkFileNames: 'parts/[name].js' },
  onwarn: quietAboutLibraries,
};
