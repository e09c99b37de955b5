// npm run attack -- <folder> [--engines=chromium,firefox] [--studio]
// Tries payloads (a payload a line in .txt, or whatever strings there are in .json) in every field of a feed, in real
// browsers, with and without Trusted Types; with --studio, in all that is pasted into the studio and in its address. Needs a build.
import { readCollections } from './plugins/strict-pages.mjs';
import { addCounts, emptyCount } from './running/results.mjs';
import { runBrowserTests } from './running/run-browser-tests.mjs';

const BATCH = 1000;

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
let total = emptyCount();
for (const payloads of batchesOf(collections))
  total = addCounts(
    total,
    await runBrowserTests({
      files: [args.includes('--studio') ? 'build/tests/studio/payloads.test.js' : 'build/tests/host/attack.test.js'],
      payloads,
      thorough: 30,
      ...(engines && { engines: engines.slice('--engines='.length).split(',') }),
    }),
  );
for (const problem of total.problems) console.log(`Problem: ${problem}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || count === 0 ? 1 : 0);

/** Collections of at most so many payloads together, each list for browsers of its own: WebKit ends after some thousands. */
function batchesOf(all) {
  const parts = all.flatMap(({ name, payloads }) =>
    Array.from({ length: Math.ceil(payloads.length / BATCH) }, (_, index) => ({
      name: payloads.length > BATCH ? `${name}, part ${index + 1}` : name,
      payloads: payloads.slice(index * BATCH, (index + 1) * BATCH),
    })),
  );
  const batches = [[]];
  let size = 0;
  for (const part of parts) {
    size += part.payloads.length;
    if (size > BATCH && batches.at(-1).length > 0) {
      batches.push([]);
      size = part.payloads.length;
    }
    batches.at(-1).push(part);
  }
  return batches;
}
