import assert from 'node:assert/strict';
import { existsSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder, put, readAll, settings, smallFolder, training } from '../support/folders.mjs';
import { run } from '../support/run-command.mjs';

const published = (folder) => [...readAll(join(folder, 'site', 'files')).keys()];

test('a file that nothing leads to is not published, and told once', async () => {
  const folder = smallFolder({
    'announcements/participants.xlsx': 'names',
    'announcements/papers/~$plan.docx': 'a lock',
    'announcements/papers/Thumbs.db': 'previews',
    'announcements/.DS_Store': 'a view',
    'announcements/papers/draft.pdf': 'a draft',
  });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 0, errors);
  assert.deepEqual(published(folder), ['papers/plan.pdf']);
  assert.match(
    errors,
    /announcements {2}warning\n.*no announcement links to it: papers\/draft\.pdf, participants\.xlsx\./,
  );
  assert.doesNotMatch(errors, /plan\.docx|Thumbs|DS_Store/);
  assert.match(
    (await run('validate', folder)).output,
    /no announcement links to it: papers\/draft\.pdf, participants\.xlsx\./,
  );
});

test('what is not led to any more goes at the next build', async () => {
  const folder = smallFolder();
  await run('build', folder);
  assert.deepEqual(published(folder), ['papers/plan.pdf']);
  put(folder, { 'announcements/first.md': training.replace('papers/plan.pdf', 'news.md') });
  await run('build', folder);
  assert.ok(!existsSync(join(folder, 'site', 'files')));
});

test('the settings, pages of one’s own and whole addresses lead to files, too', async () => {
  const site = 'https://ministry.gov.test/trainings';
  const folder = smallFolder({
    'training-widgets.yaml': `${settings}icon: ${site}/files/icon.png\n`,
    'pages/about.html': '<a href="files/by%20laws.pdf">By-laws</a>',
    'announcements/whole.md': `---\ntitle: Whole\nbanner_image: /trainings/files/banner.webp\nimageAlt: A\n---\n[a](${site}/files/a.pdf#2)\n`,
    'announcements/made.json': JSON.stringify({
      id: 'made',
      title: 'Made',
      content_html: '<a href="files/b.pdf">b</a>',
    }),
    ...Object.fromEntries(
      ['icon.png', 'by laws.pdf', 'banner.webp', 'a.pdf', 'b.pdf'].map((name) => [`announcements/${name}`, 'file']),
    ),
  });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 0, errors);
  const expected = ['a.pdf', 'b.pdf', 'banner.webp', 'by laws.pdf', 'icon.png', 'papers/plan.pdf'];
  assert.deepEqual(published(folder), expected);
  rmSync(join(folder, '.cache'), { recursive: true });
  await run('build', folder);
  assert.deepEqual(published(folder), expected);
});

test('a symbolic link publishes nothing from elsewhere', async () => {
  const elsewhere = makeFolder({ 'secret.txt': 'a secret' });
  for (const link of ['announcements/link.pdf', 'announcements/link.md', 'pages/link.html']) {
    const folder = smallFolder({ 'pages/about.html': 'About' });
    symlinkSync(join(elsewhere, 'secret.txt'), join(folder, link));
    const { code, errors } = await run('build', folder);
    assert.equal(code, 1);
    assert.match(errors, new RegExp(`${link} {2}error\\n.*symbolic link`));
    assert.match((await run('validate', folder)).output, new RegExp(`${link} {2}error\\n.*symbolic link`));
  }
});

test('the folder of pages is no symbolic link to another', async () => {
  const folder = smallFolder({ '.git/config': 'a token' });
  symlinkSync('.git', join(folder, 'pages'));
  const { code, errors } = await run('build', folder);
  assert.equal(code, 1);
  assert.match(errors, /pages {2}error\n.*symbolic link/);
});

test('a symbolic link to a neighbour is as good as a file', async () => {
  const folder = smallFolder({ 'announcements/more.md': '---\ntitle: More\n---\n[plan](same.pdf)\n' });
  symlinkSync('papers/plan.pdf', join(folder, 'announcements/same.pdf'));
  const { code, errors } = await run('build', folder);
  assert.equal(code, 0, errors);
  assert.deepEqual(published(folder), ['papers/plan.pdf', 'same.pdf']);
});
