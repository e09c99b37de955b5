import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { explain } from '../../build/src/check/explain.js';
import { checkFolder } from '../../build/src/site/check-folder.js';
import { put, readAll, smallFolder, training } from '../support/folders.mjs';
import { run } from '../support/run-command.mjs';

const DRAFT = '---\ntitle: Таємниця\ndraft: так\nstartDate: 16.11\n---\n[a](not-there.pdf)\n';

test('a draft is in no file of the site, however unfinished it is', async () => {
  const folder = smallFolder({
    'announcements/draft.md': DRAFT,
    'announcements/draft.en.md': '---\ntitle: Secret\n---\n',
    'announcements/made.json': JSON.stringify([
      { id: 'a', title: 'Made' },
      { id: 'b', title: 'Таємниця', draft: true },
    ]),
  });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 0, errors);
  assert.match(errors, /Drafts, not published: 2\./);
  const secret = Buffer.from('Таємниця').toString('latin1');
  for (const [path, text] of readAll(join(folder, 'site'))) assert.ok(!text.includes(secret), path);
  assert.match((await run('build', folder)).errors, /not published: 2\./);
  assert.equal((await run('validate', folder)).code, 0);
  put(folder, { 'announcements/draft.md': DRAFT.replace('draft: так', 'draft: no').replace('16.11', '2026-11-16') });
  assert.match((await run('build', folder)).errors, /not-there\.pdf/);
});

test('a published announcement that becomes a draft does not just vanish', async () => {
  const folder = smallFolder();
  await run('build', folder);
  put(folder, {
    'announcements/first.md': training.replace('title:', 'draft: true\ntitle:'),
    'announcements/news.md': '---\ntitle: Новина\ndate_published: 2026-11-01 10:00\n---\nКоротко.\n',
  });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 1);
  assert.match(errors, /first\.md {2}error\n.*is a draft now/);
  assert.ok(existsSync(join(folder, 'site/first/index.html')));
  assert.equal((await run('build', folder, '--allow-removal')).code, 0);
  assert.ok(!existsSync(join(folder, 'site/first')));
});

test('a link to a draft, a draft of a translation and another word are told', async () => {
  const folder = smallFolder({
    'announcements/draft.md': DRAFT,
    'announcements/link.md': '---\ntitle: A\n---\n[b](draft.md)\n',
    'announcements/other.md': '---\ntitle: B\ndraft: maybe\n---\n',
    'announcements/other.en.md': '---\ntitle: B\ndraft: yes\n---\n',
  });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 1);
  assert.match(errors, /link\.md:4:5 .*\n.*“draft\.md” is a draft/);
  assert.match(errors, /other\.md:3:1 .*\n.*Write draft: yes/);
  assert.match(errors, /other\.en\.md:3:1 .*\n.*together with its original/);
});

test('what is to appear later is told to be readable already', async () => {
  const folder = smallFolder({ 'announcements/later.md': '---\ntitle: A\ndate_published: 2999-01-01\n---\n' });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 0, errors);
  assert.match(errors, /later\.md {2}warning\n.*date of publication is January 1, 2999.*read this.*already/);
  assert.match((await run('build', folder)).errors, /later\.md {2}warning/);
  assert.match((await run('validate', folder)).output, /later\.md {2}warning/);
});

test('dates are far ahead or not by the clock', () => {
  const now = Date.UTC(2026, 10, 26);
  const nothing = { folder: { misplaced: [], files: new Map() }, lists: [], copies: [], before: new Map() };
  const settings = { languages: ['en'], timeZone: 'Europe/Kyiv' };
  const of = (year) => ({ startsAt: Date.UTC(year, 11, 10), publishedAt: now });
  const warn = (dates) =>
    checkFolder(
      { ...nothing, settings, announcements: [{ file: 'a.md', entry: { id: 'a', paths: [], ...dates } }] },
      { now },
    );
  assert.match(explain(warn(of(2062))[0].cause, 'en').text, /December 10, 2062/);
  assert.deepEqual(warn(of(2030)), []);
  assert.deepEqual(warn({}), []);
});
