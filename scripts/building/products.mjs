// What is made of the sources, how, and which sources those are.
import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dropOrphans } from './drop-orphans.mjs';
import { listHashes } from './integrity.mjs';
import { publicDeclarations } from './public-declarations.mjs';
import { runTool } from './run-tool.mjs';

/**
 * @typedef {object} Product
 * @property {string} folder Where it lies, or the file that it is.
 * @property {string} [madeOf] The product that it is made of, if not of the sources themselves.
 * @property {RegExp} sources The paths of the files that it depends on.
 * @property {() => Promise<void>} make
 */

/** The products that the compiler makes. */
export const MODULES = ['modules', 'commandModules'];

/** @type {Record<string, Product>} Those of which others are made come first. */
export const PRODUCTS = {
  modules: {
    folder: 'build/src',
    sources: /^(src\/(?!cli\/)|tests\/).*\.ts$|^tsconfig\.json$/,
    make: () => compile(),
  },
  // The command alone knows Node's own names: in a page they would compile and fail.
  commandModules: {
    folder: 'build/src/cli',
    sources: /^src\/(?!(studio|elements|templates|controllers|styles)\/).*\.ts$|^(src\/cli\/)?tsconfig\.json$/,
    make: () => compile('--project', 'src/cli'),
  },
  dist: {
    folder: 'dist',
    madeOf: 'modules',
    sources: /^src\/(?!(cli|studio)\/).*\.ts$|^tsconfig\.json$|^rollup\//,
    async make() {
      await bundle('dist');
      const entries = readdirSync('dist', { recursive: true }).filter((file) =>
        /^(index|elements\/.*)\.js$/.test(file),
      );
      const declared = entries.map((file) => file.replace(/js$/, 'd.ts'));
      for (const file of publicDeclarations('build/src', declared)) cpSync(`build/src/${file}`, `dist/${file}`);
    },
  },
  cdn: {
    folder: 'cdn',
    madeOf: 'modules',
    sources: /^src\/(?!(cli|studio)\/).*\.(ts|xlf|css)$|^tsconfig\.json$|^(rollup|themes)\//,
    async make() {
      await bundle('cdn');
      // Beside the one file, so that a server needs that folder only.
      cpSync('src/styles/space.css', 'cdn/space.css');
      cpSync('themes', 'cdn/themes', { recursive: true });
      listHashes('cdn');
    },
  },
  // The other files that it makes lie beside it: what is made of it, for editors and for templates of frameworks.
  manifest: {
    folder: 'custom-elements.json',
    // Not to be made of what the compiler refuses.
    madeOf: 'modules',
    // In templates and descriptions there are names for words that an attribute or an event can say.
    sources: /^src\/(elements|templates|describe)\/.*\.ts$|^tsconfig\.json$/,
    make: async () => (await import('./manifest/make-manifest.mjs')).makeManifest(),
  },
  // A static site of its own, beside `cdn`. Its options are made of the elements, as the manifest is.
  studio: {
    folder: 'studio',
    madeOf: 'modules',
    sources:
      /^src\/(?!(cli|controllers|styles)\/).*\.(ts|html|css)$|^src\/locale\/languages\.json$|^tsconfig\.json$|^(rollup|themes)\//,
    async make() {
      await bundle('studio');
      cpSync('src/studio/page', 'studio', { recursive: true });
      const { describeElements } = await import('./manifest/elements-manifest.mjs');
      const { describeOffer } = await import('./studio-offer.mjs');
      writeFileSync('studio/offer.json', JSON.stringify(describeOffer(describeElements())));
    },
  },
  // What a page shares with the command, for the tests of tests/rooms.
  rooms: {
    folder: 'build/rooms',
    madeOf: 'modules',
    sources:
      /^src\/(?!(cli|studio|elements|templates|controllers|styles)\/).*\.ts$|^tests\/rooms\/|^tsconfig\.json$|^rollup\//,
    make: () => bundle('rooms'),
  },
  bin: {
    folder: 'bin',
    madeOf: 'commandModules',
    sources:
      /^src\/(?!(studio|elements|templates|controllers|styles)\/).*\.ts$|^(src\/cli\/)?tsconfig\.json$|^rollup\//,
    make: () => bundle('bin'),
  },
};

async function compile(...args) {
  // The compiler takes for its own what was transpiled before it was interrupted, even if the source is as before again.
  if (existsSync('build/src')) (await import('./transpile.mjs')).transpileChanged();
  await runTool('TypeScript', 'typescript/bin/tsc', ...args);
  dropOrphans();
}

/** What a file that is gone was bundled to would stay, so the folder goes first. */
async function bundle(name) {
  rmSync(PRODUCTS[name].folder, { recursive: true, force: true });
  await runTool('Rollup', 'rollup/dist/bin/rollup', '--config', `rollup/${name}.config.mjs`, '--silent');
}
