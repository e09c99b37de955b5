import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { put, readAll, smallFolder } from '../support/folders.mjs';
import { run } from '../support/run-command.mjs';

async function built(files) {
  const folder = smallFolder(files);
  const { code, errors } = await run('build', folder);
  assert.equal(code, 0, errors);
  return { read: (path) => readFileSync(join(folder, 'site', path), 'utf8'), site: join(folder, 'site') };
}

test('what only participants may know of a place is in no file of the site', async () => {
  const { site, read } = await built({
    'announcements/secret.md': `---
title: Тренінг
startDate: 2026-11-16 10:00
location:
  - { type: virtual, url: "https://secret.example/1", note: Код 555, afterRegistration: так }
  - { name: Secret house, address: Secret street 1, geo: { latitude: 50.123456, longitude: 30.5 }, afterRegistration: true }
---
Текст
`,
    'announcements/secret.en.md': '---\ntitle: Training\nlocation: [{ note: Code 555 }]\n---\nText\n',
  });
  for (const [path, text] of readAll(site, (name) => !/secret|feed|calendar|index|embed|atom/.test(name)))
    assert.doesNotMatch(
      Buffer.from(text, 'latin1').toString(),
      /secret\.example|555|Secret (house|street)|50\.123456/,
      path,
    );
  const [{ _training: training }] = JSON.parse(read('secret/feed.json')).items;
  assert.deepEqual(training.location, [{ type: 'virtual', afterRegistration: true }, { afterRegistration: true }]);
});

for (const written of ['"true"', '"yes"', '1', '"false"'])
  test(`a place with afterRegistration ${written} in JSON is in no file of the site`, async () => {
    const location = `[{ "name": "Secret house", "afterRegistration": ${written} }]`;
    const { site } = await built({
      'announcements/a.json': `{ "id": "a", "title": "T", "content_text": "Text",
        "_training": { "startDate": "2026-11-16", "location": ${location} } }`,
    });
    for (const [path, text] of readAll(site, () => true)) assert.doesNotMatch(text, /Secret house/, path);
  });

test('a link to the file of another announcement knows its id, however it is written', async () => {
  const text = '---\ntitle: T\n---\nid: 123 456\n';
  const { read } = await built({
    'announcements/links.md': '---\ntitle: L\n---\n[a](a.md) [b](b.md) [c](c.md) [d](d.json) [e](a.md#plan)\n',
    'announcements/a.md': '---\nid: old-name # do not change\ntitle: T\n---\nText\n',
    'announcements/b.md': '---\nid: 007\ntitle: T\n---\nText\n',
    'announcements/c.md': text,
    'announcements/d.json': '{ "id": "my-id", "title": "T", "content_text": "Text" }',
  });
  const links = [...read('links/index.html').matchAll(/<a href="(\.\.\/[^"]+)">[a-e]</g)].map(([, href]) => href);
  assert.deepEqual(links, ['../old-name/', '../7/', '../c/', '../my-id/', '../old-name/#plan']);
  for (const link of links) read(join('links', link.replace(/#.*/, ''), 'index.html'));
});

test('RSS and Atom say what has become of a training, when and where it is', async () => {
  const fields = 'startDate: 2026-11-16 09:30\nendDate: 2026-11-18 17:00\nlocation: { name: Центр & школа }';
  const { read } = await built({
    'announcements/gone.md': `---\ntitle: Тренінг\ndate_published: 2026-11-02\nstatus: cancelled\n${fields}\n---\nТекст\n`,
    'announcements/short.md': `---\ntitle: Ще один\nsummary: Коротко\ndate_published: 2026-11-03\n${fields}\n---\nТекст\n`,
  });
  const when = /16[–-]18 листопада 2026[^·]*· 16\sлист.,\s09:30 – 18\sлист.,\s17:00, Київ · Очно · Центр/;
  for (const name of ['feed.xml', 'atom.xml']) {
    assert.match(read(name), /<title>(<!\[CDATA\[)?Скасовано: Тренінг/);
    const entries = read(name)
      .split(/<(?:item|entry)>/)
      .slice(1, 3);
    for (const entry of entries) assert.match(entry, when, name);
    assert.match(entries[0], new RegExp(`${when.source}.*– Коротко`));
  }
});

test('a page has links where films and embedded pages were, as the widget has', async () => {
  const content_html =
    '<iframe src="https://v.example/e/1?a=2" title="Film"></iframe><video><source src="https://v.example/f.mp4"></video>' +
    '<iframe src="javascript:alert(1)"></iframe><details open ontoggle="alert(1)"><summary>M</summary>t</details>';
  const folder = smallFolder({ 'announcements/program.json': JSON.stringify({ title: 'Програма', content_html }) });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 0, errors);
  const page = readFileSync(join(folder, 'site/program/index.html'), 'utf8');
  assert.match(page, /<a href="https:\/\/v\.example\/e\/1\?a=2">Film<\/a>/);
  assert.match(page, /<a href="https:\/\/v\.example\/f\.mp4">v\.example\/f\.mp4<\/a>/);
  assert.match(page, /<details><summary>M<\/summary>t<\/details>/);
  assert.doesNotMatch(page, /iframe|<video|alert/);
});

test('an announcement that a program has written finds its files and others, within its HTML too', async () => {
  const html = (name) =>
    `<p><img alt="" src='pictures/${name}.gif'> <a href=plan.pdf#page=2>план</a> <a href="first.md">t</a> <a href="/x">x</a> <a href="https://a.test/?a=1&amp;b=2">a</a></p>`;
  const folder = smallFolder({
    'announcements/program.json': JSON.stringify({
      title: 'Програма',
      content_html: html('a'),
      _training: { translations: { en: { title: 'Program', content_html: html('b') } } },
    }),
    'announcements/pictures/a.gif': 'a',
    'announcements/pictures/b.gif': 'b',
    'announcements/plan.pdf': 'p',
  });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 0, errors);
  const feed = JSON.parse(readFileSync(join(folder, 'site/program/feed.json'), 'utf8'));
  const [{ content_html: own, _training: training }] = feed.items;
  const site = 'https://ministry.gov.test/trainings/';
  assert.equal(
    own,
    `<p><img alt="" src="${site}files/pictures/a.gif"> <a href="${site}files/plan.pdf#page=2">план</a> <a href="${site}first/">t</a> <a href="https://ministry.gov.test/x">x</a> <a href="https://a.test/?a=1&amp;b=2">a</a></p>`,
  );
  assert.match(training.translations.en.content_html, /files\/pictures\/b\.gif"/);
  put(folder, { 'announcements/program.json': '{ "title": "A",\n  "content_html": "<img alt=\\"\\" src=none.gif>" }' });
  assert.match(
    (await run('build', folder)).errors,
    /program\.json:2:19 {2}error {2}content_html\n.*“none\.gif” is not there/,
  );
});

test('a place within a document stays in its link', async () => {
  const { read } = await built({
    'announcements/plan.pdf': 'PDF',
    'announcements/doc.md': '---\ntitle: D\n---\n[p](plan.pdf#page=3)\n',
  });
  assert.match(read('doc/index.html'), /href="\.\.\/files\/plan\.pdf#page=3"/);
});
