// Names of files that differ from one disk to another, or lead elsewhere.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Jimp } from 'jimp';
import { smallFolder } from '../support/folders.mjs';
import { run } from '../support/run-command.mjs';

test('two files that would have one place in the site are told, each with the other', async () => {
  const picture = await new Jimp({ width: 700, height: 10 }).getBuffer('image/png');
  const folder = smallFolder({
    'announcements/a.png': picture,
    'announcements/a.w640.png': 'one that was made smaller by hand',
    'announcements/papers/Plan.pdf': 'not plan.pdf',
    'pages/files/papers/list.txt': 'a page',
    'announcements/papers/list.txt': 'a document',
    'pages/training-widgets.js': 'widgets of my own',
  });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 1);
  assert.match(errors, /announcements\/a\.png {2}error\n.*files\/a\.w640\.png .*announcements\/a\.w640\.png/);
  assert.match(errors, /papers\/plan\.pdf {2}error\n.*papers\/Plan\.pdf/);
  assert.match(errors, /pages\/files\/papers\/list\.txt {2}error\n.*announcements\/papers\/list\.txt/);
  assert.match(errors, /training-widgets\.js {2}error\n.*pages\/training-widgets\.js/);
  const { output } = await run('validate', folder);
  assert.match(output, /papers\/plan\.pdf {2}error\n.*papers\/Plan\.pdf/);
});
