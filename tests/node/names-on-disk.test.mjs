// Names of files that differ from one disk to another, or lead elsewhere.
import assert from 'node:assert/strict';
import { existsSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Jimp } from 'jimp';
import { readAll, settings, smallFolder } from '../support/folders.mjs';
import { run } from '../support/run-command.mjs';

const built = async (folder) => {
  const { code, errors } = await run('build', folder);
  assert.equal(code, 0, errors);
};

test('two files that would have one place in the site are told, each with the other', async () => {
  const picture = await new Jimp({ width: 700, height: 10 }).getBuffer('image/png');
  const folder = smallFolder({
    'announcements/a.png': picture,
    'announcements/a.w640.png': 'one that was made smaller by hand',
    'announcements/papers/Plan.pdf': 'not plan.pdf',
    'pages/files/papers/list.txt': 'a page',
    'announcements/papers/list.txt': 'a document',
    'pages/training-widgets.js': 'widgets of my own',
    'announcements/all.md':
      '---\ntitle: Усе\n---\n[a](a.png) [b](a.w640.png) [c](papers/Plan.pdf) [d](papers/plan.pdf) [e](papers/list.txt)\n',
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

test('a link to a file that is not there is told, and nothing vanishes for it', async () => {
  const folder = smallFolder();
  await built(folder);
  renameSync(join(folder, 'announcements/first.md'), join(folder, 'announcements/.kept'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'announcements/first.md'));
  const { code, errors } = await run('build', folder);
  assert.equal(code, 1);
  assert.match(errors, /announcements\/first\.md {2}error\n.*link to a file that is not there/);
  // The very file in another place is as good.
  rmSync(join(folder, 'announcements/first.md'));
  symlinkSync(join(folder, 'announcements/.kept'), join(folder, 'announcements/first.md'));
  await built(folder);
});

test('a linked folder is read like any other, and one that leads to itself is told', async () => {
  const folder = smallFolder({
    'training-widgets.yaml': settings.replace('[uk, en]', '[uk]'),
    'announcements/.shared/shared.md': '---\ntitle: Спільне\n---\n![Схема](a.gif)\n',
    'announcements/.shared/a.gif': 'x',
  });
  const shared = join(folder, 'announcements/.shared');
  symlinkSync(shared, join(folder, 'announcements/ours'));
  await built(folder);
  assert.ok(existsSync(join(folder, 'site/shared/index.html')) && existsSync(join(folder, 'site/files/ours/a.gif')));
  symlinkSync(join(folder, 'announcements'), join(shared, 'back'));
  const { code, errors } = await run('build', folder);
  assert.equal(code, 1);
  assert.match(errors, /announcements\/ours\/back\S* {2}error\n.*without end/);
});

test('one announcement has one id and one address, whichever disk its file comes from', async () => {
  const site = async (form) => {
    const name = (text) => text.normalize(form);
    const folder = smallFolder({
      [name('announcements/Київський.md')]: '---\ntitle: Новий\n---\n[план](<план й.pdf>)\n',
      [name('announcements/Київський.en.md')]: '---\ntitle: New\n---\nText\n',
      [name('announcements/план й.pdf')]: 'p',
      'announcements/other.md': `---\ntitle: Інший\nid: ${name('Їжак')}\n---\n[a](Київський.md)\n`,
      'announcements/other.en.md': '---\ntitle: Other\n---\n[a](Київський.md)\n',
    });
    await built(folder);
    return [...readAll(folder, (path) => !/^(site|training-widgets\.lock)/.test(path))];
  };
  const [composed, decomposed] = [await site('NFC'), await site('NFD')];
  assert.deepEqual(decomposed, composed);
  assert.ok(composed.some(([path]) => path === 'site/Київський/index.html'.normalize('NFC')));
});
