// npm run attack -- <folder> [--engines=chromium,firefox]
// Tries payloads (a payload a line in .txt, or whatever strings there are in .json) in every field of a feed, in real
// browsers, with and without Trusted Types. Needs a build.
import { readCollections } from './testing/strict-pages.mjs';
import { runBrowserTests } from './testing/run-browser-tests.mjs';

const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('--'));
const engines = args.find((arg) => arg.startsWith('--engines='));
if (!folder) {
  console.error('Which payloads? npm run attack -- <folder>');
  process.exit(2);
}
const collections = readCollections(folder);
for (const { name, payloads } of collections) console.log(`${name}: ${payloads.length} payloads`);
const count = collections.reduce((sum, { payloads }) => sum + payloads.length, 0);
console.log(`In all: ${count} payloads`);
const { passed, failed, problems } = await runBrowserTests({
  files: ['build/tests/host/attack.test.js'],
  payloads: folder,
  thorough: 30,
  ...(engines && { engines: engines.slice('--engines='.length).split(',') }),
});
for (const problem of problems) console.log(`Problem: ${problem}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 || count === 0 ? 1 : 0);
