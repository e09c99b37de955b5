import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder, put, readAll, settings, smallFolder } from '../support/folders.mjs';
import { run } from '../support/run-command.mjs';

const built = async (folder, ...options) => {
  const result = await run('build', folder, ...options);
  assert.equal(result.code, 0, result.errors);
  return result;
};

/** What a build from nothing makes of the same folder. */
async function fromNothing(folder) {
  const lock = join(folder, 'training-widgets.lock.json');
  const other = makeFolder();
  for (const [path, text] of readAll(folder, (name) => /^(site|\.cache)\//.test(name)))
    put(other, { [path]: Buffer.from(text, 'latin1') });
  if (existsSync(lock)) writeFileSync(join(other, 'training-widgets.lock.json'), readFileSync(lock));
  await built(other);
  return readAll(join(other, 'site'));
}

const agrees = async (folder) => {
  await built(folder);
  assert.deepEqual([...readAll(join(folder, 'site'))], [...(await fromNothing(folder))]);
};

test('a change of the settings leaves nothing of the old site', async () => {
  const folder = smallFolder({
    'training-widgets.yaml': `${settings}pageSize: 600\n`,
    'announcements/old.md': '---\ntitle: Стара новина\ndate_published: 2020-01-01\n---\nТекст\n',
  });
  await built(folder);
  assert.ok(existsSync(join(folder, 'site/feed-1.json')) && existsSync(join(folder, 'site/en/first/index.html')));
  put(folder, { 'training-widgets.yaml': settings.replace('[uk, en]', '[uk]') });
  await agrees(folder);
});

test('a translation that comes or goes is seen by those who link to it', async () => {
  const folder = smallFolder({
    'announcements/other.md': '---\ntitle: Інше\n---\n[t](first.md)\n',
    'announcements/other.en.md': '---\ntitle: Other\n---\n[t](first.md)\n',
  });
  await built(folder);
  const english = join(folder, 'announcements/first.en.md');
  renameSync(english, join(folder, 'kept'));
  await agrees(folder);
  renameSync(join(folder, 'kept'), english);
  await agrees(folder);
});

test('what somebody has changed in the site itself is made again, and what only looks so is left', async () => {
  const folder = smallFolder();
  await built(folder);
  const whole = readAll(join(folder, 'site'));
  const page = join(folder, 'site/first/index.html');
  const { atime, mtime } = statSync(page);
  for (const name of ['first/calendar.ics', 'en/news/index.html', 'atom.xml', 'files/papers/plan.pdf'])
    writeFileSync(join(folder, 'site', name), 'by hand');
  // Of the same size, an hour later.
  writeFileSync(page, readFileSync(page, 'utf8').replace('2026', '2027'));
  utimesSync(page, atime, new Date(mtime.getTime() + 3_600_000));
  const { errors } = await built(folder);
  assert.match(errors, /Files written: 5\./);
  assert.deepEqual(readAll(join(folder, 'site')), whole);
  assert.match((await built(folder)).errors, /Nothing has changed/);
  // As after a checkout: everything is of another time, and the same.
  for (const name of whole.keys()) utimesSync(join(folder, 'site', name), atime, new Date(mtime.getTime() + 7_200_000));
  assert.match((await built(folder)).errors, /Nothing has changed/);
});

test('what is missing from the site is made again, and a site of another day made whole', async () => {
  const folder = smallFolder();
  await built(folder);
  rmSync(join(folder, 'site/first/index.html'));
  rmSync(join(folder, 'site/training-widgets.js'));
  rmSync(join(folder, 'site/index.html'));
  await agrees(folder);
  for (const name of ['feed.json', 'index.html', 'first/calendar.ics'])
    writeFileSync(join(folder, 'site', name), 'of a backup');
  await agrees(folder);
  assert.match((await built(folder)).output + (await built(folder)).errors, /Nothing has changed/);
});

test(
  'the site may be on another disk, or a link to one',
  { skip: !existsSync('/dev/shm') && 'no other disk' },
  async () => {
    const disk = mkdtempSync('/dev/shm/training-widgets-');
    try {
      const folder = smallFolder();
      for (const title of ['One', 'Two']) {
        put(folder, { 'announcements/new.md': `---\ntitle: ${title}\n---\nText\n` });
        await built(folder, `--output=${disk}/site`);
        assert.match(readFileSync(join(disk, 'site/new/index.html'), 'utf8'), new RegExp(title));
        assert.ok(existsSync(join(folder, 'training-widgets.lock.json')));
      }
      const linked = smallFolder();
      mkdirSync(join(disk, 'www'));
      // A link that others have put into the folder would be refused.
      symlinkSync(join(disk, 'www'), join(disk, 'linked'));
      await built(linked, `--output=${disk}/linked`);
      assert.ok(existsSync(join(disk, 'www/first/index.html')));
      assert.ok(!existsSync(join(disk, '.linked.new')));
    } finally {
      rmSync(disk, { recursive: true });
    }
  },
);

test('what stands in the way is told before anything is moved, and can be mended', async () => {
  const folder = smallFolder();
  await built(folder);
  const before = readAll(join(folder, 'site'));
  put(folder, {
    'announcements/way.md': '---\ntitle: New\n---\nText\n',
    'announcements/news.md': '---\ntitle: Changed\n---\nText\n',
  });
  writeFileSync(join(folder, 'site/way'), 'somebody’s');
  const refused = await run('build', folder);
  assert.equal(refused.code, 2);
  assert.match(refused.errors, /site\/way is a file, and a folder is needed/);
  rmSync(join(folder, 'site/way'));
  assert.deepEqual([...readAll(join(folder, 'site'))], [...before]);
  await agrees(folder);
});

test('a lock file that holds nonsense is refused, not believed', async () => {
  for (const text of [
    '{"version":1,"items":{"first":null}}',
    '{"version":1,"items":{"first":{"file":"a.md","revision":"3","of":"x"}}}',
    '{"version":1,"items":{"first":{"file":"a.md","revision":-1.5,"of":"x"}}}',
    '{"version":1}',
    '{"version":2,"items":{}}',
    '[]',
    'null',
  ]) {
    const folder = smallFolder({ 'training-widgets.lock.json': text });
    const { code, errors } = await run('build', folder);
    assert.equal(code, 2, text);
    assert.match(errors, /training-widgets\.lock\.json/);
    assert.doesNotMatch(errors, /Internal error| at /);
  }
});

test('a cache that holds nonsense is no cache', async () => {
  const folder = smallFolder();
  await built(folder);
  const file = join(folder, '.cache/build.json');
  const cache = JSON.parse(readFileSync(file, 'utf8'));
  for (const sources of [{ ...cache.sources, 'announcements/first.md': null }, [], { 'announcements/first.md': {} }]) {
    writeFileSync(file, JSON.stringify({ ...cache, sources }));
    await agrees(folder);
  }
});

test('wrong organisers, authors and sizes in the settings are told, and what is plainly meant is read', async () => {
  const folder = smallFolder({ 'training-widgets.yaml': `${settings}organizer: Міністерство\nauthors: [Центр]\n` });
  await built(folder);
  const feed = JSON.parse(readFileSync(join(folder, 'site/feed.json'), 'utf8'));
  assert.deepEqual(feed._training.organizer, { name: 'Міністерство' });
  assert.deepEqual(feed.authors, [{ name: 'Центр' }]);
  const wrong = smallFolder({
    'training-widgets.yaml': `${settings}organizer: { nme: X }\npageSize: 100 KB\ncalendar: { session: true }\nauthors: 5\nicon: { a: 1 }\noutput: 5\n`,
  });
  const { code, errors } = await run('build', wrong);
  assert.equal(code, 1);
  for (const key of ['organizer', 'pageSize', 'session', 'authors', 'icon', 'output'])
    assert.match(errors, new RegExp(key), errors);
});
