import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { explain } from '../../build/src/check/explain.js';
import { en } from '../../build/src/check/texts/finding-texts.en.js';
import { uk } from '../../build/src/check/texts/finding-texts.uk.js';

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
    assert.match(explain(finding(code), 'uk').text, /[.]$/, code);
    assert.doesNotMatch(explain(finding(code), 'en').text, /[{]\w+[}]|undefined/, code);
  }
});

test('every kind of value that a reader asks for has words in both languages', () => {
  const code = ['src/feed', 'src/check/meaning']
    .flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(file, 'utf8'))
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
  const words = explain(
    { code: 'bad-date', path: 'items[3]._training.startDate', expected: 'date', received: '"2026-02-30"' },
    'en',
  );
  assert.equal(
    words.text,
    'Expected a date that exists, such as 2026-11-16 or 2026-11-16T09:30; found "2026-02-30". ' +
      'Write the year, the month and the day in that order, and look whether that month has that day.',
  );
  const missing = { code: 'missing', path: 'items[0].attachments[1].url', expected: 'url', received: 'nothing' };
  assert.match(explain(missing, 'uk').text, /Зараз: нічого. Додайте поле «url»/);
  assert.match(explain(missing, 'en').text, /found nothing. Add the field “url”/);
});

test('what a feed brings along stays as it stands', () => {
  const hostile = finding('unknown-value', { expected: '{mend}', received: '"{expected} $& constructor"' });
  assert.match(explain(hostile, 'en').text, /found "\{expected\} \$& constructor"/);
});
