import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HARMLESS_TEXT } from '../../build/tests/support/hostile-texts.js';
import { findSlow } from '../../build/tests/support/slow-texts.js';
import { NODE_READERS } from '../support/node-readers.mjs';

test('the search for slow texts finds one where there is one', async () => {
  // From each of the dots it looks at all that follow.
  const read = (text) => void text.replace(/[.,]+$/, '');
  await assert.rejects(
    findSlow({ pieces: ['.', ',', 'x'], read, harmless: HARMLESS_TEXT }, { seconds: 30, length: 20_000 }),
    /It took \d+ ms/,
  );
});

for (const [name, reader] of Object.entries(NODE_READERS))
  test(`whatever is repeated, nested and mixed, it takes no longer than other texts: ${name}`, async () => {
    await findSlow(reader, { seconds: 1, length: 50_000 });
  });
