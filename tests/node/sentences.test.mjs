// What is said by the modules in build/src/check/ and build/src/studio/, and by those in build/src/cli/.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { everythingSaid } from '../../scripts/sentences/said.mjs';
import { FINDINGS, VALUES } from '../../scripts/sentences/samples.mjs';
import { textModules } from '../../scripts/sentences/text-modules.mjs';

const modules = textModules();
const said = await everythingSaid();

/** Which Ukrainian sentences have this in them. */
const ukrainianWith = (pattern) => said.filter(({ uk }) => pattern.test(uk)).map(({ name, uk }) => `${name}: ${uk}`);

/** The manifest says what options do, in English; a command takes no words; of no errors and no warnings nothing is said. */
const MAY_BE_EMPTY = /^(optionWords\.|studio\.takes$|messages\.count$)/;

test('every entry says something in both languages', () => {
  assert.ok(said.length > 500);
  const silent = said.filter(({ name, en, uk }) => !(en.trim() && uk.trim()) && !MAY_BE_EMPTY.test(name));
  assert.deepEqual(
    silent.map(({ name }) => name),
    [],
  );
});

for (const language of ['en', 'uk'])
  test(`what the modules have in ${language} is on the sheet (if not: export its table, or give it a sample)`, () => {
    const sheet = said.map((one) => one[language]).join('\n');
    const missing = modules.flatMap(({ file, pieces }) =>
      pieces[language].filter((piece) => !sheet.includes(piece)).map((piece) => `${file}: ${piece}`),
    );
    assert.deepEqual(missing, []);
  });

/** Names of formats, programs, places, units, headers and commands. */
const NAMES = `JSON JSON-LD YAML XML HTML CSS CSV TSV xlsx Excel RSS Atom Feed Markdown iCalendar OpenAgenda Indico OpenTechEvents WordPress The
  Events Calendar Windows Microsoft Office Outlook GitHub DSFR ECL GOV UK NL Design System USWDS React Vue Svelte Angular
  TypeScript JavaScript JPEG PNG HEIC PDF ZIP BOM UTF-8 UTC IANA EET PT1H30M CORS ETag Cache-Control Last-Modified
  Access-Control-Allow-Origin Content-Type Content-Security-Policy Trusted Types max-age img-src gzip brotli npm npx run
  install localhost https Enter Ctrl-C Europe Kyiv uk en kB px lang style integrity training- training-widgets cdn
  TRAINING_WIDGETS_DEBUG build import init preview studio validate`;

/** Names of fields, of settings, and of options of an element with their values, that are not in the schema. */
const FIELDS =
  'alt announcements bytes content draft _embed entries event false null origins output pages text today true viewer';

const WORDS = /(?<![\w#.-])[a-z_][\w-]+/gi;
const ALLOWED = new Set([
  ...`${NAMES} ${FIELDS}`.split(/\s+/),
  ...readFileSync('schema/training-feed.schema.json', 'utf8').match(/(?<=")\w+(?=")/g),
  // Values that messages were asked with.
  ...JSON.stringify([VALUES, FINDINGS]).match(WORDS),
]);

/** Without addresses, options, names of files, and what is written as markup. */
const withoutCode = (text) =>
  text
    .replace(/(https?|mailto|tel):\S*|--[\w-]+(=\S+)?|\w+="[^"]*"|<\S+|&\w+;|"training-widgets\S+"/g, ' ')
    .replace(/[\w.*-]*\.(md|json|yaml|ics|css|ts|org)\b/g, '');

test('in Ukrainian there are no English words but names', () => {
  const foreign = said.flatMap(({ name, uk }) =>
    (withoutCode(uk).match(WORDS) ?? []).filter((word) => !ALLOWED.has(word)).map((word) => `${name}: ${word}`),
  );
  assert.deepEqual([...new Set(foreign)], []);
});

test('in Ukrainian quotation marks, dashes, apostrophes and spaces are those of print', () => {
  assert.deepEqual(ukrainianWith(/"[а-яіїєґ]|[а-яіїєґ][.!?]?"/i), [], 'straight quotation marks');
  assert.deepEqual(ukrainianWith(/[“”„]/), [], 'English quotation marks');
  assert.deepEqual(ukrainianWith(/[а-яіїєґ]'[а-яіїєґ]/i), [], 'a straight apostrophe');
  assert.deepEqual(ukrainianWith(/—|(?<!«)[\wа-яіїєґ»)] - /i), [], 'no en dash');
  // A line of a command begins with two spaces.
  assert.deepEqual(ukrainianWith(/(?<!\n) {2}/), [], 'two spaces');
});

/** What editors have struck out, and what has come in its place. */
const STRUCK_OUT = {
  попередження: /застереж/i,
  'Запишіть дату так: …': /не так тут пишуть/i,
  'Потрібні поля': /очіку(є|ю)ться/i,
  'Напишіть uk, en тощо': /візьміть код, який/i,
  'Немає текстового опису зображення': /хто його не бачить/i,
  'забагато пікселів': /точок/i,
  'Починаючи з цього рядка': /звідси поля/i,
  'Показано попередню версію сайту': /таким, яким він був/i,
  'Сайт оновлено': /зібрано знову/i,
  'формат не розпізнано': /невідомого тут/i,
  'без зазначеного часового поясу': /чиїмось годинником/i,
  'Ідентифікатор уже використано': /ім’я «[^»]*» вже має/i,
  'Внутрішня помилка програми': /зламалася|власна помилка/i,
  повідомляє: /(^|\s)каже/i,
  '[тека], <файл|адреса>': /\[folder\]|<file|URL/,
};

test('in Ukrainian nothing has come back that an editor struck out', () => {
  for (const [instead, pattern] of Object.entries(STRUCK_OUT)) assert.deepEqual(ukrainianWith(pattern), [], instead);
});
