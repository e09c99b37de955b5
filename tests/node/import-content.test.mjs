import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AnnouncementFiles } from '../../build/src/announcement/write/announcement-files.js';
import { plainText } from '../../build/src/import/html-text.js';
import { atom } from '../../build/src/import/formats/atom.js';
import { jsonLd } from '../../build/src/import/formats/json-ld/json-ld.js';
import { contentOf } from '../../build/src/import/content.js';
import { ImportNode } from '../../build/src/import/import-node.js';
import { decodeText } from '../../build/src/check/decode-text.js';

test('a text is HTML only if it has a tag of HTML', () => {
  for (const text of ['5<x та y>3', 'Олена <olena@example.org>', 'a < b > c', 'a<b and c>d', '<Назва>', 'без усього'])
    assert.deepEqual(contentOf(text), { content_text: text });
  assert.deepEqual(contentOf('R&amp;D &eacute;&#8217;&x;'), { content_text: 'R&D é’&x;' });
  for (const html of [
    '<p>x',
    'x<br/>y',
    '<A HREF="x">y</A>',
    'x<!--more-->',
    '<img\nsrc=x>',
    '<div class="a">b</div>\nc',
  ])
    assert.deepEqual(contentOf(html), { content_html: html });
});

test('lines are kept of HTML that has nothing else to break them', () => {
  const files = () =>
    new AnnouncementFiles(undefined, { languages: ['en'], timeZone: 'Europe/Kyiv', names: new Map() }, 'Untitled');
  const written = (text) => files().toFiles({ id: '1', title: 'T', ...contentOf(text) })[0].text;
  const body = (text) => written(text).split('---\n\n')[1].replace(/ +$/gm, '').trim();
  assert.equal(
    body('один <b>два</b>\nтри\n\n<a\nhref="https://example.org/x">чотири</a>'),
    'один **два**\nтри\n\n[чотири](https://example.org/x)',
  );
  assert.equal(body('<p>один\nдва</p>'), 'один два');
  assert.equal(
    body('Перший рядок\nДругий рядок R&amp;D\n\nПитання: Олена <olena@example.org>'),
    'Перший рядок\\\nДругий рядок R&D\n\nПитання: Олена \\<<olena@example.org>>',
  );
});

test('titles know all of HTML’s character references', () => {
  assert.equal(
    plainText('Caf&eacute; &euro;100 &lsquo;q’ &#146; &amp;copy; &unknown;'),
    'Café €100 ‘q’ ’ &copy; &unknown;',
  );
  assert.equal(plainText('a &lt;b&gt; &LT;c&GT; <i>d</i>&NewLine;e'), 'a <b> <c> d e');
  const event = { '@type': 'Event', name: 'Caf&eacute; &amp; &laquo;R&D&raquo;', startDate: '2026-11-16' };
  assert.equal(jsonLd.read(ImportNode.of(event)).items[0].title, 'Café & «R&D»');
});

test('the encoding is found where pages and files name it', () => {
  const word = Buffer.from([0xd2, 0xf0, 0xe5, 0xed, 0xb3, 0xed, 0xe3]);
  const read = (before, after = '', charset = undefined) =>
    decodeText(Buffer.concat([Buffer.from(before), word, Buffer.from(after)]), charset);
  for (const before of [
    '<!doctype html><html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>',
    '\n<html>\n<head><meta charset=windows-1251 /><title>',
    '\n\n<?xml version="1.0" encoding="windows-1251"?><rss><title>',
    "<?xml version='1.0'\n encoding = 'windows-1251'?><rss><title>",
  ])
    assert.ok(read(before).endsWith('Тренінг'), before);
  // What came with it knows better.
  assert.ok(decodeText(Buffer.from('<meta charset="windows-1251">Тренінг'), 'utf-8').endsWith('Тренінг'));
  // A page that is quoted in a feed does not speak for the feed.
  assert.ok(
    decodeText(Buffer.from('<rss><title>&lt;x <![CDATA[<meta charset="windows-1251">]]>Тренінг')).endsWith('Тренінг'),
  );
  // What is read byte by byte is not UTF-16.
  assert.ok(decodeText(Buffer.from('<meta charset="utf-16">Тренінг')).endsWith('Тренінг'));
  // A text that is not markup.
  assert.ok(decodeText(Buffer.from('{"a": "<meta charset=windows-1251>Тренінг')).endsWith('Тренінг'));
});

test('addresses in a text of Atom are relative to its base, and a tag that the text shows is none', () => {
  const text = '<p>&lt;a href="x"&gt; <a href=y>1</a> <IMG SRC=\'z.png\'><a title="a > b" href="w">2</a></p>';
  const entry = { id: [{ '#text': '1' }], content: [{ '@type': 'html', '#text': text }] };
  const [item] = atom.read(ImportNode.of({ '@xml:base': 'https://a.test/b/', entry: [entry] })).items;
  assert.match(item.content_html, /&lt;a href="x"&gt;/);
  assert.deepEqual(item.content_html.match(/https:[^"']+/g), [
    'https://a.test/b/y',
    'https://a.test/b/z.png',
    'https://a.test/b/w',
  ]);
});
