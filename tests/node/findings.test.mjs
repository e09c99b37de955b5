import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { describeFinding } from '../../build/src/describe/findings/describe-finding.js';
import { en } from '../../build/src/describe/findings/finding-words.en.js';
import { uk } from '../../build/src/describe/findings/finding-words.uk.js';

const catalogues = { en, uk };
const finding = (code, more = {}) => ({ code, path: 'items[0].title', expected: 'date', received: '"x"', ...more });
const placeholders = (text) => [...new Set(text.match(/\{\w+\}/g))].sort();

/** The codes as the type lists them: what is a type only cannot be asked for at run time. */
const codes = [...readFileSync('src/feed/finding.ts', 'utf8').matchAll(/^ {2}\| '([\w-]+)'/gm)].map(([, code]) => code);

test('every code has a sentence in both languages, and each is its own', () => {
  assert.ok(codes.length > 30);
  for (const [language, { codes: words }] of Object.entries(catalogues))
    assert.deepEqual(Object.keys(words).sort(), [...codes].sort(), language);
  for (const code of codes) {
    for (const part of ['expected', 'mend']) {
      assert.deepEqual(placeholders(uk.codes[code][part]), placeholders(en.codes[code][part]), `${code} ${part}`);
      if (/[a-z]{4}/i.test(en.codes[code][part].replace(/\{\w+\}/g, '')))
        assert.match(uk.codes[code][part], /[а-яіїєґ]/, `${code} ${part}`);
    }
    assert.match(describeFinding(finding(code), 'uk').sentence, /[.]$/, code);
    assert.doesNotMatch(describeFinding(finding(code), 'en').sentence, /[{]\w+[}]|undefined/, code);
  }
});

test('every kind of value that a reader asks for has words in both languages', () => {
  const code = readdirSync('src/feed', { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`src/feed/${file}`, 'utf8'))
    .join('\n');
  const asked = [
    ...code.matchAll(/reads\('(\w+)'/g),
    ...code.matchAll(/report\('(?:wrong-type|bad-\w+|not-a-feed|duplicate-id|unknown-reference)', '(\w+)'/g),
  ].map(([, kind]) => kind);
  assert.ok(asked.length > 10);
  for (const kind of new Set(asked)) {
    assert.ok(kind in en.kinds, kind);
    assert.ok(kind in uk.kinds, kind);
  }
});

test('a finding says what was expected, what was there and how to mend it', () => {
  const words = describeFinding(
    { code: 'bad-date', path: 'items[3]._training.startDate', expected: 'date', received: '"2026-02-30"' },
    'en',
  );
  assert.equal(
    words.sentence,
    'Expected a date that exists, such as 2026-11-16 or 2026-11-16T09:30; found "2026-02-30". ' +
      'Write the year, the month and the day in that order, and look whether that month has that day.',
  );
  const missing = { code: 'missing', path: 'items[0].attachments[1].url', expected: 'url', received: 'nothing' };
  assert.match(describeFinding(missing, 'uk-UA').sentence, /натомість: нічого. Додайте поле «url»/);
  assert.match(describeFinding(missing, 'fr').sentence, /found nothing. Add the field “url”/);
});

test('what a feed brings along stays as it stands', () => {
  const hostile = finding('unknown-value', { expected: '{mend}', received: '"{expected} $& constructor"' });
  assert.match(describeFinding(hostile, 'en').sentence, /found "\{expected\} \$& constructor"/);
});
