// Whatever is wrong with a folder, `build` and `validate` say the same of it.
import assert from 'node:assert/strict';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { en } from '../../build/src/check/texts/problem-texts.en.js';
import { doubleLinks, makeFolder, put, settings, smallFolder, training } from '../support/folders.mjs';
import { pngOf } from '../support/png.mjs';
import { run } from '../support/run-command.mjs';

/** A text that is about a training, with other fields or another body. */
const fields = (more, text = 'Text') => `---\ntitle: A\n${more}\n---\n${text}\n`;
const file = (text) => ({ 'announcements/a.md': text });
const pictured = (picture) => ({
  'announcements/a.jpg': picture,
  ...file(fields('image: a.jpg\nimageAlt: A')),
});

/** What is put into a folder to make each mistake; a function does what a text cannot. */
const mistakes = {
  yaml: file('---\ntitle: A\n  : [b\n---\n'),
  yamlLine: file('---\ntitle: "A" and "B"\n---\n'),
  tab: file('---\ntitle: A\nlocation:\n\tname: B\n---\n'),
  twice: file('---\ntitle: A\ntitle: B\n---\n'),
  fieldBehindBreak: file('---\ntitle: A\vstartDate: 2026-11-16\n---\n'),
  endless: file('---\ntitle: A\ntopics: &a [*a]\n---\n'),
  tooDeep: file(fields(`topics: ${'['.repeat(200)}${']'.repeat(200)}`)),
  longFields: file(fields(`summary: ${'a'.repeat(4_000_001)}`)),
  moreOfThem: file(fields(Array.from({ length: 1100 }, (_, index) => `field${index}: a`).join('\n'))),
  remark: file(fields('summary: A #5 of ours')),
  joined: file(fields('topics:\n  - One\n    - Two')),
  notDashes: file('———\ntitle: A\n———\n'),
  noEnd: file('---\ntitle: A\n'),
  noFields: file('---\nA\n---\n'),
  unknownField: file(fields('lokation: B')),
  noDate: file(fields('startDate: [1]')),
  dateForm: file(fields('startDate: 16.11.2026')),
  twoDates: file(fields('startDate: 16.11.2026 - 18.11.2026')),
  wordForm: file(fields('status: скасовано')),
  needsFields: file(fields('registration: soon')),
  notUtf8: { 'announcements/a.md': Buffer.from(fields('summary: \xcf\xf0\xe8'), 'latin1') },
  emptyFile: file(''),
  noMatter: file('Only a text.\n'),
  missingTitle: file('---\nsummary: A\n---\n'),
  missingFile: file(fields('', '[a](gone.pdf)')),
  outside: file(fields('', '[a](../secret.pdf)')),
  noScheme: file(fields('', '[a](www.ministry.example)')),
  mailAddress: file(fields('', '[a](a@ministry.example)')),
  onThisComputer: file(fields('image: C:\\\\pictures\\\\a.png\nimageAlt: A')),
  spaceInAddress: file(fields('', '[a](a b.pdf)')),
  noDescription: { ...file(fields('', '![](a.webp)')), 'announcements/a.webp': 'x' },
  notMarkdown: { 'announcements/a.docx': 'x' },
  notLedTo: { 'announcements/a.xlsx': 'x' },
  missingSetting: { 'training-widgets.yaml': 'url: https://ministry.gov.test/\nlanguages: [uk, en]\ntimeZone: UTC\n' },
  badSetting: { 'training-widgets.yaml': settings.replace('Europe/Kyiv', 'Kyiv') },
  outputPlace: { 'training-widgets.yaml': `${settings}output: announcements/site\n` },
  outputOutside: { 'training-widgets.yaml': `${settings}output: ../site\n` },
  exampleAddress: { 'training-widgets.yaml': settings.replace('gov.test', 'example') },
  unspoken: { 'training-widgets.yaml': settings.replace('[uk, en]', '[uk, en, sw]') },
  sameId: { 'announcements/2026/first.md': training },
  reserved: { 'announcements/files.md': fields('') },
  noOriginal: { 'announcements/alone.en.md': fields('') },
  twoTranslations: { 'announcements/first.EN.md': fields('') },
  noTranslation: file(fields('startDate: 2026-11-16')),
  noTranslationInJson: { 'announcements/a.json': '{ "title": "A", "content_text": "B" }' },
  unlistedLanguage: { 'announcements/first.de.md': fields('') },
  leadsToDraft: { 'announcements/b.md': fields('draft: yes'), ...file(fields('', '[b](b.md)')) },
  draftTranslation: { 'announcements/first.en.md': fields('draft: yes') },
  brokenLink: (folder) => symlinkSync('gone.md', join(folder, 'announcements/link.md')),
  endlessLink: (folder) => symlinkSync('.', join(folder, 'announcements/again')),
  linkOut: (folder) => symlinkSync('/', join(folder, 'announcements/out')),
  manyLinks: (folder) => doubleLinks(folder),
  unkeptName: { 'announcements/con.md': fields('') },
  samePath: { 'pages/index.html': '<title>Mine</title>' },
  samePlace: { 'pages/a.html': '1', 'pages/A.html': '2' },
  vanished: (folder) => rmSync(join(folder, 'announcements/first.md')),
  draftAgain: { 'announcements/first.md': training.replace('---\n', '---\ndraft: yes\n') },
  notYet: file(fields('date_published: 2999-01-01')),
  farAhead: file(fields('startDate: 2999-01-01')),
  notAPicture: pictured('GIF89a'),
  hugePicture: pictured(pngOf(50_000, 50_000)),
  notForBrowsers: { 'announcements/a.heic': 'x', ...file(fields('image: a.heic\nimageAlt: A')) },
  oneEntry: file(fields('speakers: Anna Example, Bohdan Example')),
};

/** Told of an input and not of a folder, or only when a picture is made smaller. */
const ELSEWHERE = ['unreadable', 'otherEncoding', 'heavyPicture'];

/** What needs to have been published before. */
const PUBLISHED_BEFORE = ['vanished', 'draftAgain'];

/** What `build` said: a line that says where, and below it what. */
const builtLines = (text, folder) =>
  [...text.replaceAll(`${folder}/`, '').matchAll(/^(\S.* {2}(?:error|warning)(?: {2}.*)?)\n {4}(.*)$/gm)].map(
    ([, head, sentence]) => `${head}: ${sentence}`,
  );

/** What `validate` said to programs, in the same form. */
const validatedLines = ({ files }, folder) =>
  files.flatMap(({ name, findings }) =>
    findings.map(({ severity, line, column, path, text }) => {
      const where = `${name.replace(`${folder}/`, '')}${line ? `:${line}:${column}` : ''}`;
      return `${[where, severity, path].filter(Boolean).join('  ')}: ${text}`;
    }),
  );

/** `missing-title` of `missingTitle`. */
const codeOf = (problem) => problem.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

test('every mistake that a folder can have is tried', () => {
  assert.deepEqual([...Object.keys(mistakes), ...ELSEWHERE].sort(), Object.keys(en).sort());
});

describe('build and validate agree', { concurrency: 4 }, () => {
  for (const [problem, change] of Object.entries(mistakes))
    test(`on ${problem}`, async () => {
      const folder = smallFolder();
      if (PUBLISHED_BEFORE.includes(problem)) assert.equal((await run('build', folder)).code, 0);
      if (typeof change === 'function') change(folder);
      else put(folder, change);
      const validated = await run('validate', folder, '--format=json');
      const built = await run('build', folder);
      const report = JSON.parse(validated.output);
      const codes = report.files.flatMap(({ findings }) => findings.map(({ code }) => code));
      assert.ok(codes.includes(codeOf(problem)), `validate says ${codes}`);
      assert.deepEqual(builtLines(built.errors, folder).sort(), validatedLines(report, folder).sort());
      assert.equal(built.code, report.errors > 0 ? 1 : 0, built.errors);
      assert.equal(validated.code, built.code, validated.output);
    });

  test('on a folder in which nothing is wrong', async () => {
    const folder = makeFolder({ 'training-widgets.yaml': settings.replace('[uk, en]', '[uk]'), ...file(fields('')) });
    assert.match((await run('validate', folder)).output, /Nothing wrong was found/);
    assert.equal((await run('build', folder)).code, 0);
  });
});
