// Two who build one folder, such as a person and a sync, or `preview` and `build`: the second waits, and nothing is lost.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder, settings } from '../support/folders.mjs';
import { lineOf, run, start } from '../support/run-command.mjs';

const ours = settings.replace('[uk, en]', '[uk]');
const announcements = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => [
    `announcements/a${index}.md`,
    `---\ntitle: Тренінг ${index}\nstartDate: 2031-04-07 10:00\n---\nТекст\n`,
  ]),
);
const folderOf = () => makeFolder({ 'training-widgets.yaml': ours, ...announcements });
const filesOf = (folder) =>
  readdirSync(join(folder, 'site'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .sort();
const lock = (folder) => join(folder, '.cache/building');
const takenBy = (pid, host = hostname()) => JSON.stringify({ pid, host });

for (const builds of [2, 5, 10])
  test(`${builds} builds of one folder at once leave the site that one leaves`, { timeout: 240_000 }, async () => {
    const alone = folderOf();
    await run('build', alone);
    const folder = folderOf();
    const ends = await Promise.all(Array.from({ length: builds }, () => run('build', folder)));
    for (const { code, output, errors } of ends) {
      assert.equal(code, 0, errors);
      assert.match(output + errors, /\d/);
    }
    assert.deepEqual(filesOf(folder), filesOf(alone));
    assert.equal(JSON.parse(readFileSync(join(folder, 'site/feed.json'), 'utf8')).items.length, 40);
    assert.ok(!existsSync(lock(folder)));
  });

test('a build that has to wait says for whom, and goes on when the other is done', async () => {
  const folder = folderOf();
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  mkdirSync(join(folder, '.cache'));
  writeFileSync(lock(folder), takenBy(other.pid));
  const child = start('build', folder);
  const line = await lineOf(child.stderr, 'process');
  assert.equal(
    line,
    `This folder is being built already, by process ${other.pid} on ${hostname()}. Waiting until that is done …`,
  );
  rmSync(lock(folder));
  const [code] = await once(child, 'exit');
  other.kill();
  assert.equal(code, 0);
  assert.equal(filesOf(folder).includes('/site/feed.json'), true);
});

test('nobody waits for a build that was killed, nor for what is no lock', async () => {
  const gone = spawn(process.execPath, ['-e', '']);
  await once(gone, 'exit');
  for (const left of [takenBy(gone.pid), '', 'not JSON', 'null']) {
    const folder = folderOf();
    mkdirSync(join(folder, '.cache'));
    writeFileSync(lock(folder), left);
    const { code, errors } = await run('build', folder);
    assert.equal(code, 0, errors);
    assert.doesNotMatch(errors, /Waiting/);
    assert.ok(!existsSync(lock(folder)));
  }
});

test('a build that is interrupted lets go of the folder', async () => {
  const folder = folderOf();
  const child = start('build', folder);
  while (!existsSync(lock(folder))) await new Promise(setImmediate);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const { code, errors } = await run('build', folder);
  assert.equal(code, 0, errors);
  assert.doesNotMatch(errors, /Waiting/);
});
