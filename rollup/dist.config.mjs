// For bundlers: a module for each tag, with the dependencies left to the site's own install.
import resolve from '@rollup/plugin-node-resolve';
import { collapseTemplates } from './plugins/collapse-templates.mjs';
import { typescriptMaps } from './plugins/typescript-maps.mjs';

const tags = ['training-event', 'training-list', 'training-agenda', 'training-news', 'training-subscribe'];

export default {
  input: {
    index: 'build/src/index.js',
    ...Object.fromEntries(tags.map((tag) => [`elements/${tag}/${tag}`, `build/src/elements/${tag}/${tag}.js`])),
  },
  external: /^(lit|dompurify|@lit\/localize)(\/|$)/,
  plugins: [typescriptMaps(), resolve(), collapseTemplates()],
  output: {
    dir: 'dist',
    // What elements share, and what they load when it is first needed.
    chunkFileNames: 'parts/[name].js',
    sourcemap: true,
  },
};
