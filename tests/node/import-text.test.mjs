import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { load } from 'js-yaml';
import { AnnouncementFiles } from '../../build/src/announcement/write/announcement-files.js';
import { escapeMarkdown } from '../../build/src/announcement/write/escape-markdown.js';
import { renderMarkdown } from '../../build/src/content/render-markdown.js';

/** What a page shows of Markdown: its lines, and where its links lead. */
function shown(markdown) {
  const noLinks = [];
  const html = renderMarkdown(
    markdown,
    (address) => address,
    (written) => noLinks.push(written),
  );
  let text = '';
  const links = [];
  const tags = new Set();
  const walk = (node) => {
    if (node.nodeName === '#text') text += node.value.replace(/\n/g, ' ');
    if (node.nodeName === 'br') text += '\n';
    if (node.tagName) tags.add(node.tagName);
    if (node.tagName === 'a') links.push(node.attrs.find(({ name }) => name === 'href').value);
    (node.childNodes ?? []).forEach(walk);
    if (node.tagName === 'p') text += '\n\n';
  };
  walk(parseFragment(html));
  const lines = linesOf(text);
  return { lines, links, tags: [...tags], html };
}

/** As a browser shows them, where spaces in a row are one. */
function linesOf(text) {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

test('plain text is shown as it stands, line by line', () => {
  const text =
    String.raw`Програма:
1. Вступ
2) Практика
# Важливо
+ ноутбук
* паспорт
- - -
===
> цитата
| a | b |
|---|---|
C:\dir\file ~~x~~ &copy; &#65; <b>x</b> <olena@example.org>
    відступ
[a](b) ![i](j) [x]: y
a_b_c _x_ __y__ *z* \* \
~~~
кінець\

` + '```\nкод\n```\n\n\n    не код';
  const { lines, tags } = shown(escapeMarkdown(text));
  assert.equal(lines, linesOf(text));
  assert.deepEqual(tags, ['p', 'br', 'a']);
});

test('addresses in plain text lead where they say, wherever they stand', () => {
  const text = `Реєстрація: https://docs.google.com/forms/d/e/1FAI_pQL_Sc/viewform
https://forms.example.org/a_b_c
(https://example.org/x_(y)) «https://example.org/*a*», https://example.org/?a=1&copy;=2&b=~~c~~
a_b@example.org, _c_@example.org
https://example.org/%D0%B0`;
  assert.deepEqual(shown(escapeMarkdown(text)).links, [
    'https://docs.google.com/forms/d/e/1FAI_pQL_Sc/viewform',
    'https://forms.example.org/a_b_c',
    'https://example.org/x_(y)',
    'https://example.org/*a*',
    'https://example.org/?a=1&copy;=2&b=~~c~~',
    'mailto:a_b@example.org',
    'mailto:_c_@example.org',
    'https://example.org/%D0%B0',
  ]);
});

test('an address alone on its line is written as it is', () => {
  assert.equal(escapeMarkdown('https://example.org/a_b'), 'https://example.org/a_b');
  assert.equal(escapeMarkdown('див. https://example.org/a_b тут'), 'див. https://example.org/a_b тут');
});

test('no text that is made of Markdown’s own signs becomes Markdown', () => {
  const signs = fc.constantFrom(
    ...'\\`*_{}[]()#+-.!|~<>&;:=\'"/@ \n\t0123ab',
    ...['1. ', '- ', '    ', '&amp;', '](', '\n\n', '---', '```', '<https', 'é', '—', '«', 'www.', 'mailto:', '*a*'],
  );
  const address = fc.constantFrom(
    ...['https://example.org/a_b*c', 'http://example.org', 'https://example.org/(x)', 'a_b@example.org'],
  );
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 8, arbitrary: signs }, address), { maxLength: 24 }), (parts) => {
      const text = parts.join('');
      const { lines, tags, html } = shown(escapeMarkdown(text));
      assert.equal(lines, linesOf(text), html);
      assert.deepEqual(
        tags.filter((tag) => !['p', 'br', 'a'].includes(tag)),
        [],
      );
    }),
    { numRuns: 3000 },
  );
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 8 }), address, fc.array(signs, { maxLength: 8 }), (before, url, after) => {
      const text = `${before.join('')} ${url} ${after.join('')}`;
      const href = url.includes('://') ? url : `mailto:${url}`;
      assert.ok(shown(escapeMarkdown(text)).links.includes(href), escapeMarkdown(text));
    }),
    { numRuns: 1000 },
  );
});

test('an announcement without a title is known by the first line that it shows', () => {
  const titleOf = (content) => {
    const site = { languages: ['en'], timeZone: 'Europe/Kyiv', names: new Map() };
    const [{ text }] = new AnnouncementFiles(undefined, site, 'Untitled').toFiles({ id: '1', ...content });
    return load(text.split('---\n')[1]).title;
  };
  assert.equal(titleOf({ content_text: '1. a_b & <c>\nрядок' }), '1. a_b & <c>');
  assert.equal(titleOf({ content_text: 'https://example.org/a_b\nрядок' }), 'https://example.org/a_b');
  assert.equal(titleOf({ content_html: '<ul><li><b>Один</b> раз</li></ul>' }), 'Один раз');
});
