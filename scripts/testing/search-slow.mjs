// npm run search-slow -- [--seconds=120] [--seed=1] [--reader=Markdown] [--length=200000] [--engine=firefox]
// Looks for texts that a reader of the command takes long over, or with an engine, for texts and feeds that a page does: so many
// seconds for each reader. Names the shortest that it finds.
import { parseArgs } from 'node:util';
import { update } from '../building/update.mjs';
import { runBrowserTests } from './running/run-browser-tests.mjs';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '120' },
    seed: { type: 'string' },
    reader: { type: 'string' },
    length: { type: 'string', default: '200000' },
    engine: { type: 'string' },
  },
});

const seconds = Number(values.seconds);
const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed);
console.log(`Seed: ${seed}`);
process.exit((values.engine ? await searchInPage(values.engine) : await searchInNode()) > 0 ? 1 : 0);

/** Resolves with how many readers have found something. */
async function searchInPage(engine) {
  const files = ['build/tests/**/slow-*.test.js'];
  const { failed } = await runBrowserTests({ engines: [engine], files, search: { seconds, seed } });
  return failed;
}

async function searchInNode() {
  await update(['modules']);
  const { findSlow } = await import('../../build/tests/support/slow-texts.js');
  const { NODE_READERS } = await import('../../tests/support/node-readers.mjs');
  const names = Object.keys(NODE_READERS).filter((name) => values.reader === undefined || name === values.reader);
  if (names.length === 0) {
    console.error(`There is no such reader. There are: ${Object.keys(NODE_READERS).join(', ')}`);
    process.exit(2);
  }
  let found = 0;
  for (const name of names) {
    try {
      await findSlow(NODE_READERS[name], { seconds, length: Number(values.length), seed });
      console.log(`${name}: nothing slow`);
    } catch (error) {
      found++;
      console.log(`${name}:\n${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return found;
}
