// Names of files that differ from one disk to another, or lead elsewhere.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Jimp } from 'jimp';
import { folderOf } from '../../build/src/announcement/site-address.js';
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
  assert.match(errors, /announcements\/a\.png {2}error\n.*announcements\/a\.w640\.png .*files\/a\.w640\.png\. /);
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
  assert.match(errors, /announcements\/ours\/back\S* {2}error\n.*it lies in itself/);
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

test('a name that some system cannot keep is told with its announcement, and with what to write', async () => {
  for (const [id, why] of [
    ['NUL', 'the name of a device'],
    ['con', 'the name of a device'],
    ['aux', 'the name of a device'],
    ['com1.txt', 'the name of a device'],
    ['lpt¹', 'the name of a device'],
    ['con .x', 'the name of a device'],
    ['training ', 'ends in a space'],
  ]) {
    const folder = smallFolder({ 'announcements/named.md': `---\ntitle: A\nid: "${id}"\n---\nText\n` });
    const { code, errors } = await run('build', folder);
    assert.equal(code, 1, id);
    assert.match(errors, new RegExp(`announcements/named\\.md {2}error\\n.*“${id}” cannot .*${why}.*“id: …”`));
    assert.match((await run('validate', folder)).output, new RegExp(why));
    assert.ok(!existsSync(join(folder, 'site')));
  }
});

test('an id that is too long for a disk, or has signs that no name can have, gets a shorter name', async () => {
  const ids = [
    'ა'.repeat(100),
    'ა'.repeat(119),
    '𝒜'.repeat(60),
    `${'x'.repeat(79)}𝒜x:`,
    'a\u0000b\n',
    'a/../../b',
    '..',
    '…',
  ];
  const items = ids.map((id) => ({ id, title: 'A', content_text: 'A' }));
  const folder = smallFolder({
    'training-widgets.yaml': settings.replace('[uk, en]', '[uk]'),
    'announcements/items.json': JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'A', items }),
  });
  await built(folder);
  const feed = JSON.parse(readFileSync(join(folder, 'site/feed.json'), 'utf8'));
  for (const id of ids) {
    const { url } = feed.items.find((item) => item.id === id);
    const name = decodeURIComponent(url.split('/').at(-2));
    assert.ok(Buffer.byteLength(name) <= 255, name);
    assert.ok(existsSync(join(folder, 'site', name, 'index.html')), url);
  }
});

test('the addresses of ids that could be kept have stayed', () => {
  for (const [id, name] of [
    ['first', 'first'],
    ['a'.repeat(120), 'a'.repeat(120)],
    ['а'.repeat(120), 'а'.repeat(120)],
    ['ა'.repeat(85), 'ა'.repeat(85)],
    ['Їжак 2026.11-16_a', 'Їжак 2026.11-16_a'],
    ['a'.repeat(121), `${'a'.repeat(80)}-19t0hcx`],
    ['https://ministry.gov.test/?p=12', 'ministry-gov-test-p-12-1a8lf5c'],
    ['a.', 'a-2ct'],
  ])
    assert.equal(folderOf(id), name);
});

test('of a document, a name that cannot be kept is told, with what build would add to it', async () => {
  const long = 'ა'.repeat(83);
  const picture = await new Jimp({ width: 700, height: 2 }).getBuffer('image/png');
  const folder = smallFolder({
    'announcements/aux.pdf': 'a',
    'announcements/b.pdf ': 'b',
    'announcements/line\nbreak.pdf': 'c',
    [`announcements/${long}.png`]: picture,
    'announcements/all.md': `---\ntitle: Усе\n---\n[a](aux.pdf) [b](b.pdf%20) [c](line%0Abreak.pdf) ![A](${long}.png)\n`,
  });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 1);
  assert.match(errors, /announcements\/aux\.pdf {2}error\n.*“aux\.pdf” cannot .*Windows/);
  assert.match(errors, /announcements\/b\.pdf {3}error\n.*“b\.pdf ” cannot .*space/);
  assert.match(errors, /announcements\/line·break\.pdf {2}error\n.*cannot be seen/);
  assert.match(errors, new RegExp(`${long}\\.png {2}error\\n.*“${long}\\.w640\\.png” cannot .*255 bytes`));
  assert.doesNotMatch(errors, /\.site\.new/);
});

test('names that only some disks tell apart are told, and so is a file where a folder has to be', async () => {
  const item = (id) => ({ id, title: id, content_text: 'A' });
  for (const [one, other] of [
    ['Plan', 'plan'],
    ['Σοφός', 'ΣΟΦΌΣ'],
    ['caf\u00e9', 'cafe\u0301'],
  ]) {
    const items = [item(one), item(other)];
    const folder = smallFolder({
      'announcements/items.json': JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'A', items }),
    });
    assert.match((await run('build', folder)).errors, /items\.json\S* {2}error.*\n.*(is used in|twice|already)/, one);
  }
  const folder = smallFolder({
    'pages/first': 'a page',
    'pages/index.html/x.html': 'b',
    'pages/c': 'c',
    'pages/C/d': 'd',
  });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 1);
  for (const name of ['first', 'index\\.html/x\\.html', 'C/d'])
    assert.match(errors, new RegExp(`pages/${name} {2}error\\n`));
  assert.doesNotMatch(errors, /\.site\.new/);
});
