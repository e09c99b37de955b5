import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { directionOf } from '../../build/src/locale/direction.js';
import { wordsFor } from '../../build/src/locale/words.js';
import { GENERATED, generatedModules } from '../../scripts/localizing/generated-modules.mjs';
import { LANGUAGES, localeOf, TRANSLATED } from '../../scripts/localizing/languages.mjs';
import { XLIFF } from '../../scripts/localizing/localizer.mjs';

/** Node's own data say how dates are written where a browser has none, and another Node writes them in another way. */
const withoutDates = (code) => code.replace(/^ {2}dates: .*$/m, '');

test('what is made of the translations and the languages is made of them as they are now (if not: npm run localize)', () => {
  const there = readdirSync(GENERATED, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/'));
  const made = generatedModules();
  assert.deepEqual([...there, 'demo/languages.js'].sort(), [...made.keys()].sort());
  for (const [path, code] of made) assert.equal(withoutDates(readFileSync(path, 'utf8')), withoutDates(code), path);
});

test('there is a file of translations for each language, and no other', () => {
  assert.deepEqual(readdirSync(XLIFF).sort(), TRANSLATED.map((language) => `${language}.xlf`).sort());
});

test('the README says how many languages there are', () => {
  // Serbian is one language in two scripts.
  const more = Object.keys(LANGUAGES).filter((tag) => !['uk', 'en', 'sr-Latn'].includes(tag)).length;
  assert.ok(readFileSync('README.md', 'utf8').includes(`Ukrainian, English and ${more} more languages`), String(more));
});

for (const language of Object.keys(LANGUAGES))
  test(`${language} is written in its direction`, () => {
    // Engines have had it under either name.
    const locale = new Intl.Locale(localeOf(language));
    const { direction } = locale.getTextInfo?.() ?? locale.textInfo;
    assert.equal(directionOf(language), direction);
    assert.equal(wordsFor(language).direction, direction);
  });
