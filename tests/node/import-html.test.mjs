import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { toMarkdown } from '../../build/src/announcement/write/to-markdown.js';
import { renderMarkdown } from '../../build/src/content/render-markdown.js';

const BASE = 'https://ministry.example/news/';

/** What a page shows of HTML once it went through Markdown. */
function built(html) {
  const { markdown, lost } = toMarkdown(html, BASE);
  const made = renderMarkdown(
    markdown,
    (address) => address,
    () => {},
  );
  return { markdown, lost, html: made, text: textOf(made), links: attributes(made, 'a', 'href') };
}

/** The words and signs of HTML; where its lines end is another matter. */
function textOf(html) {
  let text = '';
  const walk = (node) => {
    if (node.nodeName === '#text') text += node.value;
    (node.childNodes ?? []).forEach(walk);
  };
  walk(parseFragment(html));
  return text.replace(/\s+/g, '');
}

function attributes(html, tag, name) {
  const found = [];
  const walk = (node) => {
    if (node.tagName === tag) found.push(node.attrs.find((one) => one.name === name)?.value);
    (node.childNodes ?? []).forEach(walk);
  };
  walk(parseFragment(html));
  return found;
}

test('addresses that stand in HTML as text lead where they say', () => {
  const address = 'https://docs.google.com/forms/d/e/1FAI_pQL_Sc/viewform';
  for (const html of [
    `<p>${address}</p>`,
    `<p>Реєстрація: <b>${address}</b>, а далі</p>`,
    `<p>Реєстрація:<br>${address}<br>далі</p>`,
    `<p><a href="${address}">${address}</a></p>`,
    `<ul><li>${address}</li></ul>`,
    `<table><tr><td>${address}</td></tr></table>`,
  ]) {
    const { links, text } = built(html);
    assert.deepEqual(links, [address], html);
    assert.equal(text, textOf(html), html);
  }
  assert.equal(built(`<p>${address}</p>`).markdown, address);
  assert.deepEqual(built('<a href="https://example.org/a_b">https://example.org/*</a>').links, [
    'https://example.org/a_b',
  ]);
  assert.deepEqual(built('<p>_a_b_@example.org</p>').links, ['mailto:_a_b_@example.org']);
  assert.deepEqual(built('<a href="/a (b).pdf?x=1&amp;copy;" title="T &quot;x&quot;">par</a>').links, [
    'https://ministry.example/a%20(b).pdf?x=1&copy;',
  ]);
});

test('emphasis that touches a word shows no asterisks', () => {
  for (const [html, expected] of [
    ['<strong>Коли:</strong>16 листопада', '<strong>Коли</strong>:16 листопада'],
    ['слово<strong>, жирне</strong>слово', 'слово, <strong>жирне</strong>слово'],
    ['<b>«Тренінг»</b>для', '<strong>«Тренінг</strong>»для'],
    ['<b>Дата: </b>16<b> </b>о<em>9</em>:30', '<strong>Дата:</strong> 16 о<em>9</em>:30'],
    ['<b>a</b><b>b</b>', '<strong>ab</strong>'],
    ['<b><i>a</i></b>b', '<em><strong>a</strong></em>b'],
    ['<b><a href="https://example.org/">a</a></b>b', '<a href="https://example.org/">a</a>b'],
    ['a<b>(b)</b>c <b>d</b>', 'a(b)c <strong>d</strong>'],
    ['<b>:</b>a', ':a'],
    ['слово<del>!</del>ні', 'слово!ні'],
    ['<code>a<b>*</b></code>', '<code>a*</code>'],
  ])
    assert.equal(built(`<p>${html}</p>`).html, `<p>${expected}</p>`);
  assert.doesNotMatch(built('<b><p>один</p><p>два</p></b><b><ul><li>три</li></ul></b>').text, /\*/);
});

test('no text of HTML becomes Markdown, and none shows how Markdown is written', () => {
  const words = fc
    .array(
      fc.constantFrom(
        ...[
          'слово',
          'a',
          '1',
          '1. ',
          '2)',
          ' ',
          ' ',
          ' - ',
          '#',
          '# ',
          '*',
          '_',
          '`',
          '~',
          '~~',
          '>',
          '+',
          '!',
          '[x]',
          '(y)',
          ':',
        ],
        ...[', ', '&', 'copy;', '<', '\\', '|', '---', '=', '«', '»', '.', 'https://example.org/a_b', '\n'],
      ),
      { maxLength: 5 },
    )
    .map((parts) => parts.join('').replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  const { inline } = fc.letrec((tie) => ({
    inline: fc.oneof(
      { maxDepth: 3 },
      words,
      fc
        .tuple(fc.constantFrom('b', 'i', 'del', 'span', 'strong', 'em'), tie('inlines'))
        .map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
    ),
    inlines: fc.array(tie('inline'), { maxLength: 3 }).map((parts) => parts.join('')),
  }));
  const line = fc.array(inline, { maxLength: 4 }).map((parts) => parts.join(''));
  const lines = fc.array(line, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('<br>'));
  fc.assert(
    fc.property(lines, (html) => {
      const { text, markdown } = built(`<p>до</p><p>${html}</p><p>після</p>`);
      assert.equal(text, `до${textOf(html)}після`, markdown);
    }),
    { numRuns: 400 },
  );
});

test('what is preformatted keeps its lines', () => {
  assert.equal(
    built('<pre>рядок *1*\n   рядок 2\n\n```</pre>').html,
    '<pre><code>рядок *1*\n   рядок 2\n\n```\n</code></pre>',
  );
  assert.equal(
    built('<pre>рядок 1\n<a href="https://example.org/">рядок</a> 2</pre>').html,
    '<p>рядок 1<br>\n<a href="https://example.org/">рядок</a> 2</p>',
  );
});

test('an address that no site may have leaves its words, and is listed unless it is a script', () => {
  const { html, lost } = built('<p><a href="javascript:alert(1)">js</a> <a href="viber://chat?number=1">Viber</a></p>');
  assert.equal(html, '<p>js Viber</p>');
  assert.deepEqual(lost, ['a href="viber:…"']);
});

test('a link around blocks is a link in each of them', () => {
  const { markdown } = built('<a href="/1"><h3>Назва</h3><p>Опис</p></a>');
  assert.equal(markdown, '### [Назва](https://ministry.example/1)\n\n[Опис](https://ministry.example/1)');
});

test('tables keep their captions and columns, and those inside others are written once', () => {
  const { markdown } = built(
    '<table><caption>Розклад</caption><tr><th>А</th><th>Б</th><th>В</th></tr>' +
      '<tr><td rowspan="2">1</td><td colspan="2">2 | 3</td></tr><tr><td>4</td><td>5</td></tr></table>',
  );
  assert.equal(markdown, 'Розклад\n\n| А | Б | В |\n| --- | --- | --- |\n| 1 | 2 \\| 3 |  |\n|  | 4 | 5 |');
  const nested = built('<table><tr><td>поза</td><td><table><tr><td>а</td><td>б</td></tr></table></td></tr></table>');
  assert.equal(nested.markdown, 'поза\n\n| а | б |\n| --- | --- |');
});

test('pictures that scripts load are carried, once', () => {
  const pictures = (html) => {
    const { html: made, lost } = built(html);
    return [attributes(made, 'img', 'src'), lost];
  };
  const data = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
  const real = ['https://ministry.example/real.jpg'];
  assert.deepEqual(pictures(`<img src="${data}" data-src="/real.jpg">`), [real, []]);
  assert.deepEqual(
    pictures(`<img src="${data}" data-lazy-src="/real.jpg"><noscript><img src="/real.jpg"></noscript>`),
    [real, []],
  );
  assert.deepEqual(pictures(`<p><img src="${data}"><noscript>Без скриптів <img src="/real.jpg"></noscript></p>`), [
    real,
    [],
  ]);
  assert.deepEqual(pictures(`<noscript><img src="/real.jpg"></noscript><img src="${data}" data-src="/real.jpg">`), [
    real,
    [],
  ]);
  assert.deepEqual(pictures('<img srcset="/small.jpg 300w, /real.jpg 900w">'), [real, []]);
  assert.deepEqual(pictures('<noscript><img width="1" height="1" src="https://tracker.example/"></noscript>'), [
    [],
    [],
  ]);
  assert.deepEqual(pictures(`<img src="${data}">`), [[], ['img src="data:…"']]);
});

test('what only looks like a tag is not read as one', () => {
  const { html, lost } = built('<p>write &lt;a href="x"&gt; or &lt;iframe&gt;</p><!-- <video> --><form></form>');
  assert.equal(html, '<p>write &lt;a href=&quot;x&quot;&gt; or &lt;iframe&gt;</p>');
  assert.deepEqual(lost, ['form']);
});

test('emphasis around blocks leaves their words, and takes no longer the deeper it is', { timeout: 120_000 }, () => {
  assert.equal(built('<b><p>один</p><p>два</p></b>').markdown, '**один**\n\n**два**');
  const deep = `${'<i><b>'.repeat(40)}слово <noscript><img src="/a.png"></noscript>${'</b></i>'.repeat(40)}`;
  const { text, html } = built(`<p>${deep}</p>`);
  assert.equal(text, 'слово');
  assert.deepEqual(attributes(html, 'img', 'src'), ['https://ministry.example/a.png']);
});

test('what a number or a sign at the beginning of a line means is not changed by what is bold beside it', () => {
  assert.equal(built('<p>1<b>. травня</b></p>').html, '<p>1. <strong>травня</strong></p>');
});
