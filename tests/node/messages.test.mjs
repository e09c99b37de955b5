import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { localeOf, TRANSLATED } from '../../scripts/localizing/languages.mjs';
import { makeLocalizer, XLIFF } from '../../scripts/localizing/localizer.mjs';
import { STALE, markStale, unitsOf as unitsIn, withState } from '../../scripts/localizing/xliff-units.mjs';
import { makeFolder } from '../support/folders.mjs';

const unitsOf = (language) => unitsIn(readFileSync(`${XLIFF}/${language}.xlf`, 'utf8'));
const placeholders = (text) => [...text.matchAll(/<x id="(\d+)"/g)].map(([, id]) => id).sort();
const categories = (language) => new Intl.PluralRules(localeOf(language)).resolvedOptions().pluralCategories.length;
const englishOf = (units) => Object.fromEntries(units.map(({ id, source }) => [id, source]).sort());

/** What `npm run localize` would make now of the Ukrainian file, if one of its translations were marked. */
let extracted;
before(async () => {
  const marked = withState(readFileSync(`${XLIFF}/uk.xlf`, 'utf8'), ['session.break'], STALE);
  const folder = makeFolder({ 'uk.xlf': marked });
  await makeLocalizer({ languages: ['uk'], folder }).writeInterchangeFiles();
  extracted = unitsIn(readFileSync(join(folder, 'uk.xlf'), 'utf8'));
});

for (const language of TRANSLATED) {
  test(`the English that was translated into ${language} is that of the code (if not: npm run localize)`, () => {
    assert.deepEqual(englishOf(unitsOf(language)), englishOf(extracted));
  });

  test(`no translation into ${language} is of an English that has changed since`, () => {
    const open = unitsOf(language).filter(({ state }) => /^(needs-|new)/.test(state ?? ''));
    assert.deepEqual(
      open.map(({ id, state }) => `${id}: ${state}`),
      [],
    );
  });

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

/** A unit of an XLIFF file, as the tool writes it. */
const unit = (source, target = '<target>Один</target>', id = 'a.one') =>
  `<trans-unit id="${id}">\n  <source>${source}</source>\n  ${target}\n</trans-unit>`;
const stale = `<target state="${STALE}">Один</target>`;

test('a translation is marked when its English changes, and only then', () => {
  const two = unit('Two', '<target>Два</target>', 'a.two');
  assert.equal(markStale(unit('One') + two, unit('The one') + two), unit('The one', stale) + two);
  assert.equal(markStale(unit('One'), unit('One')), unit('One'));
  assert.equal(markStale(two, two + unit('One')), two + unit('One'));
});

test('a mark stays until somebody takes it out', () => {
  assert.equal(markStale(unit('One', stale), unit('One', stale)), unit('One', stale));
  assert.equal(withState(unit('One', stale), ['a.two']), unit('One', stale));
  assert.equal(withState(unit('One', stale), ['a.one']), unit('One'));
});

test('what the code calls a placeholder is no part of the English', () => {
  const until = (name) => unit(`until <x id="0" equiv-text="\${${name}}"/>`);
  assert.equal(markStale(until('day'), until('date')), until('date'));
});

test('what is not translated yet is not marked', () => {
  for (const target of ['', '<target/>'])
    assert.equal(markStale(unit('One', target), unit('1', target)), unit('1', target));
});

test('the tool keeps the marks', () => {
  assert.equal(extracted.find(({ id }) => id === 'session.break').state, STALE);
});
