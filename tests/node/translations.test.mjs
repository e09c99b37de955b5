// What becomes of translations that are not quite what they should be.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder, put, settings } from '../support/folders.mjs';
import { run } from '../support/run-command.mjs';

const folderOf = (files) =>
  makeFolder({
    'training-widgets.yaml': settings,
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`announcements/${name}`, text])),
  });
const built = async (folder, ...options) => {
  const result = await run('build', folder, ...options);
  assert.equal(result.code, 0, result.errors);
  return result.errors;
};
const read = (folder, path) => readFileSync(join(folder, 'site', path), 'utf8');
const text = (title, body = 'Text') => `---\ntitle: ${title}\n---\n${body}\n`;

test('no link leads to the page that a translation without a title and a text does not have', async () => {
  const folder = folderOf({
    'a.md': '---\ntitle: Один\nlocation: Київ\n---\nТекст\n',
    'a.en.md': '---\nlocation: Kyiv\n---\n',
    'b.md': text('Два', '[a](a.md) [англійською](a.en.md)'),
    'b.en.md': text('Two', '[a](a.md)'),
  });
  assert.match(await built(folder), /a\.en\.md\S* {2}warning/);
  assert.ok(!existsSync(join(folder, 'site/en/a')));
  assert.match(read(folder, 'b/index.html'), /<a href="\.\.\/a\/">англійською/);
  assert.match(read(folder, 'en/b/index.html'), /<a href="\.\.\/\.\.\/a\/">a/);
  const feed = JSON.parse(read(folder, 'feed.json'));
  assert.equal(feed.items.find(({ id }) => id === 'a')._training.translations?.en?.url, undefined);
  // Once it has a title, it has a page, and whoever links to it knows.
  put(folder, { 'announcements/a.en.md': text('One') });
  await built(folder);
  assert.match(read(folder, 'en/b/index.html'), /<a href="\.\.\/\.\.\/en\/a\/">a/);
});

test('a translation into a language that the site does not have is told, and not linked', async () => {
  const folder = folderOf({
    'a.md': text('Один'),
    'a.en.md': text('One'),
    'a.pl.md': text('Raz'),
    'b.md': text('Два', '[a](a.pl.md)'),
    'b.en.md': text('Two'),
  });
  assert.match(await built(folder), /a\.pl\.md\S* {2}warning\n.*no pages in “pl”.*“languages”/);
  assert.match(read(folder, 'b/index.html'), /<a href="\.\.\/a\/">a/);
  const [item] = JSON.parse(read(folder, 'feed.json')).items.filter(({ id }) => id === 'a');
  assert.equal(item._training.translations.pl.title, 'Raz');
  assert.equal(item._training.translations.pl.url, undefined);
});

test('capitals in the language of a translation mean the same', async () => {
  const folder = folderOf({ 'a.md': text('Один'), 'a.EN.md': text('One'), 'plan.V2.md': text('План') });
  await built(folder);
  assert.match(read(folder, 'en/a/index.html'), /One/);
  assert.deepEqual(
    JSON.parse(read(folder, 'feed.json'))
      .items.map(({ id }) => id)
      .sort(),
    ['a', 'plan.V2'],
  );
  put(folder, { 'announcements/a.en.md': text('Uno') });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 1);
  assert.match(errors, /a\.en\.md {2}error\n.*a\.EN\.md is a translation into the same language/);
});

test('how a program adds a translation is told to programs', async () => {
  const folder = folderOf({ 'a.json': '{ "title": "Один",\n  "content_text": "Текст" }' });
  const errors = await built(folder);
  assert.match(errors, /a\.json:1:1 {2}warning {2}translations\.en\n.*"translations": \{ "en"/);
  assert.doesNotMatch(errors, /a\.en\.md/);
});

test('a README stays what it is, in any language', async () => {
  const folder = folderOf({ 'a.md': text('Один'), 'README.md': 'x', 'README.en.md': 'x' });
  await built(folder);
  assert.deepEqual(
    JSON.parse(read(folder, 'feed.json')).items.map(({ id }) => id),
    ['a'],
  );
});
