import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const text = readFileSync('ACCESSIBILITY.md', 'utf8');

/** All of WCAG 2.2 at A and AA, and 4.1.1, for which EN 301 549 still asks. */
const CRITERIA = {
  A: `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4
    2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.1 4.1.2`,
  AA: `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2
    3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3`,
};

test('the claim of accessibility names every criterion once, with its level', () => {
  const named = [...text.matchAll(/^\| (\d\.\d\.\d+) [^|]+\| (A+) +\|/gm)].map(
    ([, number, level]) => `${level} ${number}`,
  );
  const wanted = Object.entries(CRITERIA).flatMap(([level, numbers]) =>
    numbers.split(/\s+/).map((number) => `${level} ${number}`),
  );
  assert.deepEqual(named.toSorted(), wanted.toSorted());
});

test('the claim of accessibility rests on files that are there', () => {
  const paths = [...text.matchAll(/`((?:tests|demo)\/[^`]+)`/g)].map(([, path]) => path);
  assert.ok(paths.length > 5);
  for (const path of paths) assert.ok(existsSync(path), path);
});
