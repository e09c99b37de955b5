import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { productsOfTest } from '../../scripts/testing/test-one/products-of-test.mjs';
import { readArguments } from '../../scripts/testing/test-one/read-arguments.mjs';

const refused = (...args) => {
  try {
    readArguments(args);
  } catch (error) {
    return error.message;
  }
  return undefined;
};

test('one test is asked for by its file, and runs in Chromium unless told otherwise', () => {
  const file = 'tests/time/zone.test.ts';
  assert.deepEqual(readArguments([file]), { file, engine: 'chromium', watch: false });
  assert.deepEqual(readArguments([`./${file}`, '--engine=webkit', '--watch']), { file, engine: 'webkit', watch: true });
});

for (const [args, message] of [
  [[], 'Which test? npm run test:one -- FILE [--engine=ENGINE] [--watch]'],
  [['tests/time/zone.test.ts', 'tests/time/span.test.ts'], /^Which test\?/],
  [['tests/time/zonne.test.ts'], 'There is no file tests/time/zonne.test.ts.'],
  [['tests/support/mount.ts'], /^tests\/support\/mount\.ts is no test: .*tests\/node\/\*\.test\.mjs\.$/],
  [['src/time/zone.ts'], /is no test/],
  [['tests/time/zone.test.ts', '--engine=opera'], 'The engine is one of chromium, firefox, webkit.'],
  [['tests/time/zone.test.ts', '--fast'], /--fast/],
  [
    ['tests/demo/media.chromium.test.ts', '--engine=firefox'],
    'tests/demo/media.chromium.test.ts runs in Chromium alone.',
  ],
])
  test(`“${args.join(' ')}” is answered in a sentence`, () => {
    const said = refused(...args);
    if (typeof message === 'string') assert.equal(said, message);
    else assert.match(said ?? '', message);
    assert.doesNotMatch(said, /\n/);
  });

test('a file that is not there ends it at once, with one line', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/testing/test-one.mjs', 'tests/none.test.ts'],
    {
      encoding: 'utf8',
    },
  );
  assert.deepEqual([status, stdout, stderr], [2, '', 'There is no file tests/none.test.ts.\n']);
});

for (const [file, products] of [
  ['tests/time/zone.test.ts', ['modules']],
  ['tests/demo/snippet.test.ts', ['modules', 'cdn']],
  // By way of tests/support/demo.ts.
  ['tests/demo/keyboard.test.ts', ['modules', 'cdn']],
  ['tests/host/attack.test.ts', ['modules', 'cdn']],
  ['tests/node/architecture.test.mjs', []],
  ['tests/node/findings.test.mjs', ['modules']],
  ['tests/node/picture-metadata.test.mjs', ['commandModules', 'bin']],
  // By way of tests/support/run-command.mjs.
  ['tests/node/handwriting.test.mjs', ['bin']],
  ['tests/node/leaks.test.mjs', ['cdn']],
  ['tests/node/packed.test.mjs', ['bin', 'cdn', 'dist', 'manifest', 'studio']],
  ['tests/node/manifest.test.mjs', ['dist', 'manifest', 'modules']],
])
  test(`${file} is run after making anew ${products.join(', ') || 'nothing'}`, () => {
    assert.deepEqual(productsOfTest(file).sort(), [...products].sort());
  });
