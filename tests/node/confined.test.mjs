// Whatever state, cache, settings, links and names a folder has: a build reads, writes and deletes nothing outside of it.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { Jimp } from 'jimp';
import { publish } from '../../build/src/cli/publish/publish.js';
import { runImport } from '../../build/src/cli/commands/import/run-import.js';
import { runValidate } from '../../build/src/cli/commands/validate/run-validate.js';
import {
  aroundOf,
  leakedInto,
  makeHostileGround,
  makePlace,
  mutate,
  mutations,
  resetGround,
} from '../support/hostile-folders.mjs';

const RUNS = Number(process.env.CONFINED_RUNS) || 500;

/** What a command says is of no interest here. */
const terminal = {
  result() {},
  say() {},
  warn() {},
  progress: () => ({ step() {}, stop() {} }),
  quiet: true,
};
const quietly = { language: 'en', terminal };

const grounds = [];
after(() => grounds.forEach((top) => rmSync(top, { recursive: true, force: true })));

async function makeGround() {
  const picture = await new Jimp({ width: 700, height: 2 }).getBuffer('image/png');
  const top = makeHostileGround(picture);
  grounds.push(top);
  await publish({ folder: join(top, 'folder'), ...quietly });
  return top;
}

/** A command may refuse what it finds, in a sentence; what it may not is break down. */
async function withoutBreakdown(doing) {
  try {
    await doing;
  } catch (error) {
    const isTold = error.name === 'Failure' || (error.code && error.path);
    if (!isTold) throw error;
  }
}

test(`nothing outside is read, written or deleted, in ${RUNS} hostile folders`, { timeout: 300_000 }, async () => {
  const whole = await makeGround();
  const top = makePlace();
  grounds.push(top);
  const folder = join(top, 'folder');
  const commands = {
    build: () => publish({ folder, ...quietly, allowRemoval: true }),
    preview: () => publish({ folder, ...quietly, preview: { url: 'http://localhost:8000/' } }),
    validate: () => runValidate({ args: [folder], options: { format: 'json' }, ...quietly }),
    import: () => runImport({ args: [join(whole, 'outside/secret.json')], options: { to: folder }, ...quietly }),
  };
  const command = fc.constantFrom('build', 'build', 'build', 'preview', 'validate', 'import');
  await fc.assert(
    fc.asyncProperty(mutations, command, async (changes, name) => {
      resetGround(top, whole);
      // As it lies here now, nothing has changed since the last build.
      await publish({ folder, ...quietly });
      for (const one of changes) mutate(top, one);
      const before = aroundOf(top);
      await withoutBreakdown(commands[name]());
      if (name === 'import') for (const path of aroundOf(top).keys()) if (isImported(path)) rmSync(join(top, path));
      assert.deepEqual([...aroundOf(top)], [...before]);
      assert.deepEqual(leakedInto(top), []);
    }),
    { seed: 14, numRuns: RUNS },
  );
});

/** Import is told to read that file, and to write it into the folder. */
function isImported(path) {
  return /^folder\/announcements\/(?!first|old|more|named)[^/]*\.md$/.test(path);
}
