import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitHeadings, sanitizeHtmlText } from '../../build/src/content/sanitize-html-text.js';
import { expectNoSlower } from '../../build/tests/support/clock.js';
import { HARMLESS_HTML, HOSTILE_HTML } from '../../build/tests/support/hostile-texts.js';

const LENGTH = 300_000;
const harmless = HARMLESS_HTML(LENGTH);
const write = (html) => fitHeadings(sanitizeHtmlText(html), 3);

for (const [name, ofLength] of Object.entries(HOSTILE_HTML))
  test(`hostile HTML on a static page takes no longer than other HTML: ${name}`, () => {
    const html = ofLength(LENGTH);
    expectNoSlower(
      () => write(html),
      () => write(harmless),
    );
  });

test('a long article stays whole on a static page', () => {
  const text = write(HARMLESS_HTML(900_000));
  assert.equal(text.match(/<p>/g).length, HARMLESS_HTML(900_000).match(/<p>/g).length);
  assert.ok(!text.endsWith('…'));
});

test('what is cut off a static page is shown by an ellipsis', () => {
  assert.ok(write(HARMLESS_HTML(2_000_000)).endsWith('…'));
});
