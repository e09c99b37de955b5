// What a program is told of a folder: the same of every finding, whichever rule found it.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder, settings } from '../support/folders.mjs';
import { run } from '../support/run-command.mjs';

const folderOf = (files, more = settings.replace('[uk, en]', '[uk]')) =>
  makeFolder({
    'training-widgets.yaml': more,
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`announcements/${name}`, text])),
  });

/** The findings of all files, each with its file's name. */
async function told(...names) {
  const { code, output } = await run('validate', '--format=json', ...names);
  const { files, errors } = JSON.parse(output);
  return { code, errors, findings: files.flatMap(({ name, findings }) => findings.map((one) => ({ name, ...one }))) };
}

test('a folder with nothing wrong in it has no findings', async () => {
  const { code, findings } = await told(folderOf({ 'a.md': '---\ntitle: A\n---\nText\n' }));
  assert.deepEqual({ code, findings }, { code: 0, findings: [] });
});

test('a setting is told by its name and its line', async () => {
  const { findings } = await told(folderOf({}, `${settings}pageSize: many\n`));
  assert.deepEqual(
    findings.map(({ code, path, line, expected }) => [code, path, line, expected]),
    [['bad-setting', 'pageSize', 5, '250000']],
  );
});

test('whatever is wrong with an announcement is told with all of its parts', async () => {
  const folder = folderOf({
    'a.md':
      '---\ntitle: A\nspekers: []\nlocation: [{ name: Київ }]\nimage: nowhere.jpg\nstartDate: 16.10.2026\n---\nText\n',
    'b.md': '---\ntitle: B\nstartDate: 2026-10-16\nendDate: 2026-10-15\n---\n[a](../c.md)\n',
    'c.md': '---\ntitle: C\n\tx: 1\n---\n',
    'd.json':
      '{ "title": "D",\n  "_training": {\n    "startDate": "2026-10-16",\n    "endDate": "soon" },\n  "sumary": "" }',
    'e.json': '{',
    'f.en.md': '---\ntitle: F\n---\nText\n',
  });
  const { code, findings } = await told(folder);
  assert.equal(code, 1);
  const short = findings.map(({ name, line, code: what, path }) => `${name.split('/').pop()}:${line} ${what} ${path}`);
  for (const one of [
    'a.md:3 unknown-field spekers',
    'a.md:5 missing-file image',
    'a.md:6 date-form startDate',
    'b.md:4 end-before-start endDate',
    'b.md:6 outside ',
    'c.md:3 tab ',
    'd.json:4 bad-date endDate',
    'd.json:5 unknown-field sumary',
    'e.json:1 not-json ',
    'f.en.md:undefined no-original ',
  ])
    assert.ok(short.includes(one), `${one}\n${short.join('\n')}`);
  for (const finding of findings)
    for (const part of ['expected', 'received', 'mend', 'text']) assert.ok(finding[part], `${part} of ${finding.text}`);
});

test('a year alone is told to be no date, as everywhere', async () => {
  const { findings } = await told(folderOf({ 'a.md': '---\ntitle: A\nstartDate: 2026\n---\nText\n' }));
  const [{ code, line, text }] = findings;
  assert.deepEqual([code, line], ['no-date', 3]);
  assert.match(text, /“2026” is no date\. Write .* 2026-11-16/);
});

test('what cannot be read is told to programs, too', async () => {
  const good = folderOf({ 'a.md': '---\ntitle: A\n---\nText\n' });
  const empty = join(good, 'empty');
  mkdirSync(empty);
  const { code, errors, findings } = await told(join(good, 'none.json'), empty, good);
  assert.equal(code, 2);
  assert.equal(errors, 2);
  assert.deepEqual(
    findings.map(({ code: what, severity }) => [what, severity]),
    [
      ['unreadable', 'error'],
      ['unreadable', 'error'],
    ],
  );
  assert.match(findings[0].text, /There is no file/);
  const { output } = await run('validate', '--format=github', join(good, 'none.json'));
  assert.match(output, /^::error file=.*none\.json,title=unreadable::There is no file/);
});
