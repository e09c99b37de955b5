import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { transpile } from '../../scripts/building/transpile.mjs';

for (const [file, built] of [
  ['src/time/zone.ts', 'build/src/time/zone.js'],
  ['src/elements/training-event/training-event.ts', 'build/src/elements/training-event/training-event.js'],
  ['src/elements/training-event/card.lazy.ts', 'build/src/elements/training-event/card.lazy.js'],
  ['src/cli/main.ts', 'build/src/cli/main.js'],
  ['tests/support/mount.ts', 'build/tests/support/mount.js'],
])
  test(`${file} is transpiled to what the compiler makes of it`, () => {
    const { code, map } = transpile(file);
    assert.equal(code, readFileSync(built, 'utf8'));
    assert.equal(map, readFileSync(`${built}.map`, 'utf8'));
  });
