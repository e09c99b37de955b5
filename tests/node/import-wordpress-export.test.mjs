import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { run } from '../support/run-command.mjs';

let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'wxr-'))));
after(() => rmSync(folder, { recursive: true }));

const post = (
  title,
  content,
  fields,
) => `<item><title><![CDATA[${title}]]></title><link>https://c.example/?p=${title}</link>
<guid isPermaLink="false">https://c.example/?p=${title}</guid><dc:creator><![CDATA[editor]]></dc:creator>
<content:encoded><![CDATA[${content}]]></content:encoded>${fields}</item>`;

const status = (state, type = 'post') =>
  `<wp:status><![CDATA[${state}]]></wp:status><wp:post_type><![CDATA[${type}]]></wp:post_type>`;

const source = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Centre</title>
<wp:author><wp:author_login>editor</wp:author_login><wp:author_display_name>Example Editor</wp:author_display_name></wp:author>
${post(
  'Public',
  '<!-- wp:paragraph -->\n<p>Of a block</p>\n<!-- /wp:paragraph -->\n\nFirst line\nsecond line\n\nNew paragraph',
  `${status('publish')}<excerpt:encoded><![CDATA[In short]]></excerpt:encoded><wp:is_sticky>1</wp:is_sticky>
   <wp:post_date_gmt>2026-11-16 07:00:00</wp:post_date_gmt><wp:post_modified_gmt>2026-11-17 08:30:00</wp:post_modified_gmt>`,
)}
${post('Draft', 'DRAFT-TEXT', status('draft'))}
${post('Private', 'PRIVATE-TEXT', status('private'))}
${post('Later', 'FUTURE-TEXT', status('future'))}
${post('Locked', 'LOCKED-TEXT', `${status('publish')}<wp:post_password><![CDATA[s3cret]]></wp:post_password>`)}
${post('IMG_1', 'PICTURE-TEXT', status('inherit', 'attachment'))}
${post('Menu', 'MENU-TEXT', status('publish', 'nav_menu_item'))}
</channel></rss>`;

test('an export of WordPress gives its published posts, and not a word of the others', async () => {
  const path = join(folder, 'export.xml');
  writeFileSync(path, source);
  const { code, output, errors } = await run('import', path, `--to=${join(folder, 'site')}`);
  assert.equal(code, 0, errors);
  const written = readdirSync(join(folder, 'site', 'announcements'));
  const texts = written.map((name) => readFileSync(join(folder, 'site', 'announcements', name), 'utf8'));
  assert.equal(written.length, 1, written.join(', '));
  assert.doesNotMatch(texts.join('') + output + errors, /(DRAFT|PRIVATE|FUTURE|LOCKED|PICTURE|MENU)-TEXT|s3cret/);
  assert.match(output, /channel\[\]\.item\[\] {2}×6 /);
  const [text] = texts;
  assert.match(text, /^summary: In short$/m);
  assert.match(text, /name: Example Editor$/m);
  assert.match(text, /^date_published: .?2026-11-16T07:00:00Z/m);
  assert.match(text, /^date_modified: .?2026-11-17T08:30:00Z/m);
  assert.match(text, /^pinned: true$/m);
  assert.match(
    text,
    /Of a block\n\nFirst line {2}\nsecond line\n\nNew paragraph\n$|Of a block\n\nFirst line\\\nsecond line\n\nNew paragraph\n$/,
  );
});
