// npm run pictures, npm run transcripts: makes anew what the tests compare with. Look at what changed before it is kept.
import { build } from '../building/build.mjs';

const [what] = process.argv.slice(2);
const FILES = {
  pictures: ['build/tests/demo/pictures.chromium.test.js'],
  transcripts: ['build/tests/demo/transcripts.chromium.test.js'],
};
if (!Object.hasOwn(FILES, what)) throw new Error(`One of ${Object.keys(FILES).join(', ')}, please`);

await build();
const { runBrowserTests } = await import('./running/run-browser-tests.mjs');
const { passed, failed, problems } = await runBrowserTests({ engines: ['chromium'], files: FILES[what], anew: true });
for (const problem of problems) console.log(`Problem: ${problem}`);
console.log(`${passed} made, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
