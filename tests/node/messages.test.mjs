import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const languages = readdirSync('src/locale/xliff').map((name) => name.replace('.xlf', ''));
const unitsOf = (language) =>
  [
    ...readFileSync(`src/locale/xliff/${language}.xlf`, 'utf8').matchAll(
      /<trans-unit id="([^"]+)">([^]*?)<\/trans-unit>/g,
    ),
  ].map(([, id, body]) => ({
    id,
    source: /<source>([^]*?)<\/source>/.exec(body)?.[1] ?? '',
    target: /<target>([^]*?)<\/target>/.exec(body)?.[1] ?? '',
  }));
const placeholders = (text) => [...text.matchAll(/<x id="(\d+)"/g)].map(([, id]) => id).sort();
/** What engines call the languages that they do not know by their own tag. */
const locales = { cnr: 'sr-Latn-ME', crh: 'tr' };
const categories = (language) =>
  new Intl.PluralRules(locales[language] ?? language).resolvedOptions().pluralCategories.length;
for (const language of languages) {
  test(`every message is there in ${language}`, () => {
    assert.deepEqual(
      unitsOf(language)
        .filter(({ target }) => target.trim() === '')
        .map(({ id }) => id),
      [],
    );
  });

  test(`no placeholder is lost in ${language}`, () => {
    for (const { id, source, target } of unitsOf(language))
      assert.deepEqual(placeholders(target), placeholders(source), id);
  });

  test(`a message about a number has a form for every plural category of ${language}`, () => {
    for (const { id, source, target } of unitsOf(language)) {
      if (!source.includes('|')) continue;
      assert.equal(source.split('|').length, categories('en'), id);
      assert.equal(target.split('|').length, categories(language), id);
    }
  });
}

test('the messages in the code are the messages of the catalogues', () => {
  const code = readdirSync('src', { recursive: true })
    .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
    .join('\n');
  const inCode = new Set([...code.matchAll(/\bid: '(\w+\.\w+)'/g)].map(([, id]) => id));
  assert.deepEqual(
    unitsOf('uk')
      .map(({ id }) => id)
      .sort(),
    [...inCode].sort(),
  );
});

test('every message is in the module of a part', () => {
  const parts = readdirSync('src/locale/generated/uk').map((file) =>
    readFileSync(`src/locale/generated/uk/${file}`, 'utf8'),
  );
  for (const { id } of unitsOf('uk'))
    assert.ok(
      parts.some((part) => part.includes(`'${id}':`)),
      id,
    );
});
