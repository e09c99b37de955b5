import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const SECURITY = readFileSync('SECURITY.md', 'utf8');

/** What a section says, each entry of its lists and tables for itself. */
function entriesOf(heading) {
  const [, section] = SECURITY.split(`\n## ${heading}\n`);
  assert.ok(section, heading);
  const [text] = section.split('\n## ');
  const bullets = text.split(/\n(?=- )/).filter((part) => part.startsWith('- '));
  const rows = text.split('\n').filter((line) => /^\| (?!what |who |-)/.test(line));
  return [...bullets, ...rows];
}

/** The tests that an entry names: `tests/…`, then “a part of a title”, or several. */
function testsIn(entry) {
  return [...entry.matchAll(/`(tests\/[\w./-]+)`:?((?:\s*(?:,|and)?\s*“[^”]+”)+)/g)].flatMap(([, file, titles]) =>
    [...titles.matchAll(/“([^”]+)”/g)].map(([, title]) => ({ file, title: title.replace(/\s+/g, ' ') })),
  );
}

for (const heading of ['What is promised', 'Threats, and what stands against them', 'What is bounded', 'The command'])
  test(`each entry of “${heading}” names a test that there is`, () => {
    const entries = entriesOf(heading);
    assert.ok(entries.length > 4, `${entries.length} entries`);
    for (const entry of entries.filter((one) => !one.includes('**nothing**'))) {
      const tests = testsIn(entry);
      assert.notEqual(tests.length, 0, `Names no test: ${entry}`);
      for (const { file, title } of tests) {
        assert.ok(existsSync(file), `${file} is not there`);
        assert.ok(readFileSync(file, 'utf8').includes(title), `${file} has no test “${title}”`);
      }
    }
  });

test('an entry without a test, and a test that is gone, are found', () => {
  assert.deepEqual(testsIn('- **A promise.** Words, and `tests/host/attack.test.ts` without a title.'), []);
  assert.deepEqual(testsIn('| a | b | `tests/a.test.ts`: “one”, “two\n  lines” |'), [
    { file: 'tests/a.test.ts', title: 'one' },
    { file: 'tests/a.test.ts', title: 'two lines' },
  ]);
});
