// What is told of fields that cannot be read can be used: whatever broken, copied or hostile text stands there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { CORE_SCHEMA, dump, load } from 'js-yaml';
import { parse, stringify } from 'yaml';
import { positionsIn, readFrontMatter, readYaml } from '../../build/src/announcement/front-matter.js';
import { explain } from '../../build/src/check/explain.js';
import { textInYaml } from '../../build/src/announcement/yaml/yaml-text.js';
import { makeFolder, settings } from '../support/folders.mjs';
import { run } from '../support/run-command.mjs';

const announcement = (fields, text = 'Текст') => `---\n${fields}\n---\n${text}\n`;
const folderOf = (text) =>
  makeFolder({ 'training-widgets.yaml': settings.replace('[uk, en]', '[uk]'), 'announcements/a.md': text });
const itemOf = (folder) => JSON.parse(readFileSync(join(folder, 'site/feed.json'), 'utf8')).items[0];
const toldOf = (yaml, language = 'en') =>
  (readYaml(yaml).errors ?? []).map(({ problem, position }) => ({ ...explain(problem, language), ...position }));

test('the breaks of a word processor part words, in fields and in texts', async () => {
  for (const lineBreak of ['\v', '\f', '\x85', '\u2028', '\u2029']) {
    const folder = folderOf(
      announcement(`title: Один${lineBreak}два\nsummary:${lineBreak}Текст`, `Перше${lineBreak}друге`),
    );
    const { code, errors } = await run('build', folder);
    assert.equal(code, 0, errors.slice(0, 300));
    const { title, summary, content_html: html } = itemOf(folder);
    assert.deepEqual([title, summary, html], ['Один два', 'Текст', '<p>Перше\nдруге</p>'], JSON.stringify(lineBreak));
  }
});

test('what a word processor does not show is left out, and its hyphen stays one', async () => {
  for (const unseen of ['\0', '\x01', '\x1f', '\x7f', '\x9c', '\ufffe', '\uffff', '\ufdd0']) {
    const folder = folderOf(announcement(`title: Тре${unseen}нінг`, `Будь\x1eхто, тре${unseen}нінг`));
    const { code, errors } = await run('build', folder);
    assert.equal(code, 0, errors.slice(0, 300));
    const { title, content_html: html } = itemOf(folder);
    assert.deepEqual([title, html], ['Тренінг', '<p>Будь-хто, тренінг</p>'], JSON.stringify(unseen));
  }
});

test('a field that stands behind such a break is told with its name, and nothing else is', async () => {
  const text = announcement('title: A\vstartDate: 2026-11-16\nsummary: B: C');
  const { code, errors } = await run('build', folderOf(text));
  assert.equal(code, 1);
  assert.match(errors, /a\.md:2:10 .*\n.*“startDate”.*Press Enter/);
  assert.doesNotMatch(errors, /a\.md:3/);
});

test('words that a program broke so do not run together on the pages', async () => {
  const folder = makeFolder({
    'training-widgets.yaml': settings.replace('[uk, en]', '[uk]'),
    'announcements/a.json': '{ "title": "Один\\u000bдва", "content_text": "Перше\\u0085друге\\u000cтретє" }',
  });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 0, errors);
  const page = readFileSync(join(folder, 'site/a/index.html'), 'utf8');
  assert.match(page, /<title>Один два/);
  assert.match(page, /Перше друге третє<\/p>/);
});

test('fields that repeat each other without end or too often are told in one sentence', async () => {
  const tenfold = (_, index) =>
    `a${index}: &a${index} [${Array(10)
      .fill(index ? `*a${index - 1}` : 'x')
      .join(', ')}]`;
  const deep = (_, index) =>
    `a${index}: &a${index} ${'['.repeat(90)}${index ? `*a${index - 1}` : 'x'}${']'.repeat(90)}`;
  for (const [fields, place] of [
    [Array.from({ length: 12 }, tenfold).join('\n'), '4:10'],
    [`title: &t ${'x'.repeat(5000)}\ntags: [${Array(1000).fill('*t').join(', ')}]`, '4:8'],
    [Array.from({ length: 50 }, deep).join('\n'), '4:99'],
    ['agenda: &a\n  sessions: [*a]', '4:14'],
    ['speakers: &a [*a]', '3:15'],
  ]) {
    const { code, errors } = await run('build', folderOf(announcement(`status: A\n${fields}`)));
    assert.equal(code, 1);
    assert.match(errors, new RegExp(`a\\.md:${place} .*\n.*repeat each other too often, or without end`));
    assert.ok(errors.length < 1000, errors.slice(0, 300));
  }
  assert.deepEqual(toldOf('a: &x { b: 1 }\nc: [*x, *x]'), []);
  assert.equal(toldOf(`a: ${'['.repeat(50_000)}`).length, 1);
});

test('fields that stand twice are all told, and beside what else is wrong', () => {
  const yaml = 'title: A: B\ntitle: C\nlocation:\n\tname: D\n\tname: E\nsummary: F: G\ntags: { x: 1, x: 2 }';
  assert.deepEqual(
    toldOf(yaml).map(({ code, line, column, received }) =>
      `${code} ${line}:${column} ${code === 'twice' ? received : ''}`.trim(),
    ),
    ['yaml-line 1:1', 'twice 2:1 title', 'tab 4:1', 'twice 5:3 name', 'yaml-line 6:1', 'twice 7:15 x'],
  );
});

test('a text whose quotation mark is not closed is told by its line, however far above the end', () => {
  const told = toldOf(
    `title: "Тренінг\nsummary: a\n${Array.from({ length: 20 }, (_, index) => `field${index}: x`).join('\n')}`,
  );
  assert.deepEqual(
    told.map(({ code, line, expected }) => [code, line, expected]),
    [['yaml-line', 1, 'title: "Тренінг"']],
  );
});

test('what a writer meant to stand in quotation marks is offered without them in it', () => {
  for (const [line, right] of [
    ['title: "C:\\docs"', "title: 'C:\\docs'"],
    ["title: 'обов'язки'", `title: "обов'язки"`],
    ['title: "A" and "B"', `title: '"A" and "B"'`],
    ['title:   A: B   ', 'title: "A: B"'],
    ['- name: A: B', '- name: "A: B"'],
  ])
    assert.equal(toldOf(line)[0].expected, right);
});

test('what is offered for several entries and for ids can be written so', async () => {
  const { errors } = await run(
    'build',
    folderOf(announcement('title: A\nstartDate: 2026-11-16\nspeakers: "Іван: суддя, [Марія], Олена #2"')),
  );
  const offered = /write (speakers: .*?); if it is one/.exec(errors)[1];
  assert.deepEqual(load(offered), { speakers: ['Іван: суддя', '[Марія]', 'Олена #2'] });
  for (const id of ['plain', '2026', 'null', 'a: b', '#1', "it's", '007', 'true', ' x', '- a', '"a"'])
    assert.equal(String(load(`id: ${textInYaml(id)}`, { schema: CORE_SCHEMA }).id), id);
});

test('a time is offered with its day only where that is known and the time exists', async () => {
  for (const [fields, expected] of [
    ['registration: { closes: 10:00 }', /“10:00” is no date/],
    ['startDate: 2026-12-16\nregistration: { closes: 99:99 }', /“99:99” is no date/],
    [`startDate: [${'2026-12-16, '.repeat(200)}]`, /“\["2026-12-16".{40,60}…” is no date/],
  ])
    assert.match((await run('build', folderOf(announcement(`title: A\n${fields}`)))).errors, expected);
});

const name = fc.constantFrom('title', 'summary', 'status', 'location', 'tags', 'поле', 'x-1');
const piece = fc.oneof(
  fc.constantFrom(
    ': ',
    ' #',
    '"',
    "'",
    '\\',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '*a',
    '&a ',
    '!',
    '|',
    '>',
    '@',
    '`',
    '%',
    '- ',
    '? ',
    '\t',
    '\xa0',
  ),
  fc.constantFrom(
    '\v',
    '\f',
    '\x85',
    '\u2028',
    '\x01',
    '\x1e',
    '\ufffe',
    '~',
    '1',
    'null',
    '2026-11-16',
    'https://a.test/',
  ),
  fc.string({ maxLength: 6, unit: 'binary' }).map((text) => text.replace(/[\r\n]/g, '')),
  fc.constantFrom('Тренінг', 'перші кроки', 'it’s'),
);
const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
const line = fc
  .tuple(fc.constantFrom('', '', '', '  ', '\t', '- ', '  - '), name, fc.constantFrom(': ', ': ', ':', ' : ', ''), text)
  .map((parts) => parts.join(''));
const lines = fc.array(line, { minLength: 1, maxLength: 12 });

test('every line that is offered can be read in its place', () => {
  let offers = 0;
  fc.assert(
    fc.property(lines, (written) => {
      const told = toldOf(written.join('\n'));
      const mended = written.slice();
      for (const { code, line: at, expected } of told) {
        if (code !== 'yaml-line') continue;
        offers++;
        const fields = [load(expected, { schema: CORE_SCHEMA })].flat(9)[0];
        const [[field, value]] = Object.entries(fields);
        const letters = (one) => String(one).replace(/[^\p{L}\d]/gu, '');
        assert.ok(letters(written[at - 1]).startsWith(letters(field)));
        if (typeof value === 'string') assert.ok(letters(written[at - 1]).includes(letters(value)));
        mended[at - 1] = /^\s*/.exec(written[at - 1])[0].replaceAll('\t', '  ') + expected;
      }
      // Whatever is said of no line keeps a file from being read in other ways.
      if (told.every(({ code }) => code === 'yaml-line' || code === 'no-fields')) {
        const again = toldOf(mended.join('\n'));
        assert.ok(
          again.every(({ code }) => code === 'no-fields'),
          JSON.stringify([written, mended, again]),
        );
      }
    }),
    { numRuns: 3000 },
  );
  assert.ok(offers > 500, `${offers} lines were offered`);
});

test('of whatever is written, no more is said than somebody reads, and soon', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 60 }), (written) => {
      const file = announcement(written.join('\n'));
      const read = readFrontMatter(file);
      const said = (read.errors ?? [])
        .map(({ problem }) => ['en', 'uk'].map((one) => explain(problem, one).text))
        .flat();
      assert.ok(said.join('\n').length < 20_000 + 5 * file.length);
      assert.ok(said.length <= 40);
    }),
    { numRuns: 1000, interruptAfterTimeLimit: 60_000 },
  );
});

test('of what is made to harm, little is said, and soon', () => {
  const many = 5000;
  for (const yaml of [
    Array.from({ length: many }, (_, index) => `k${index}: "x`).join('\n'),
    Array.from({ length: many }, (_, index) => `k${index}: x: y`).join('\n'),
    'a: b\n'.repeat(many),
    'a: *b\n'.repeat(many),
    'a: b\v'.repeat(many),
    '\ta: b\n'.repeat(many),
    `a: ${'['.repeat(many)}`,
    '- '.repeat(many),
    `a: '${"'".repeat(many)}`,
  ]) {
    const told = toldOf(yaml);
    assert.ok(told.length > 0 && told.length <= 20, yaml.slice(0, 20));
    assert.ok(told.map(({ text }) => text).join('\n').length < 2 * yaml.length + 10_000);
  }
});

/** Fields as announcements have them, and worse. */
const { fields } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    text.map((one) => one.replace(/[\v\f\x85\u2028\u2029]|[^\P{Cc}]|\p{Noncharacter_Code_Point}|\xa0/gu, '')),
    fc.constantFrom(null, true, 1, 1.5, '', '2026-11-16', '10:00', 'yes', '0x1F', '~'),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('fields'),
  ),
  fields: fc.dictionary(
    fc.oneof(name, fc.constantFrom('1', 'true', 'null', 'a b', 'a: b', '#', '?', '-')),
    tie('value'),
    {
      minKeys: 1,
      maxKeys: 4,
      noNullPrototype: true,
    },
  ),
}));
const styles = [
  (one) => dump(one, { schema: CORE_SCHEMA, lineWidth: -1, noRefs: true, quotingType: '"' }),
  (one) => dump(one, { schema: CORE_SCHEMA, flowLevel: 1, noRefs: true }),
  (one) => dump(one, { schema: CORE_SCHEMA, noArrayIndent: true, lineWidth: 20, noRefs: true }),
  (one) => dump(one, { schema: CORE_SCHEMA, noCompatMode: true, indent: 4, noRefs: true }),
  (one) => stringify(one, { aliasDuplicateObjects: false }),
  (one) => stringify(one, { aliasDuplicateObjects: false, defaultStringType: 'QUOTE_SINGLE', collectionStyle: 'flow' }),
];

test('the two readers of YAML know the same fields, with the same values, at their places', () => {
  fc.assert(
    fc.property(fields, fc.constantFrom(...styles), (written, write) => {
      const yaml = write(written);
      const read = readYaml(yaml);
      assert.deepEqual(read.errors, undefined, yaml);
      assert.deepEqual(parse(yaml), read.fields);
      const rows = yaml.split('\n');
      const placeOf = positionsIn({ yaml, before: 0 });
      const enter = (value, path) => {
        if (typeof value !== 'object' || value === null) return;
        for (const [key, below] of Object.entries(value)) {
          const at = [...path, Array.isArray(value) ? Number(key) : key];
          const { line: row, column } = placeOf(at);
          const found = rows[row - 1].slice(column - 1);
          if (!Array.isArray(value))
            assert.ok(found.replace(/^\? /, '').replace(/^["']/, '').startsWith(key), `${at}\n${yaml}`);
          enter(below, at);
        }
      };
      enter(read.fields, []);
    }),
    { numRuns: 2000 },
  );
});
