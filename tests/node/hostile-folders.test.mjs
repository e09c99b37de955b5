// What somebody can put into a folder so that a command would read, overwrite or delete what lies elsewhere.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { Jimp } from 'jimp';
import { doubleLinks, makeFolder, put, readAll, settings, smallFolder } from '../support/folders.mjs';
import { run } from '../support/run-command.mjs';

const SECRET = 'SECRETMARK';

const built = async (folder, ...options) => {
  const result = await run('build', folder, ...options);
  assert.equal(result.code, 0, result.errors);
  return result;
};

/** A built folder with another one beside it, in which a secret lies. */
async function ground(more = {}) {
  const folder = smallFolder(more);
  const outside = makeFolder({ 'secret.txt': SECRET, 'victim.txt': 'mine' });
  await built(folder);
  return { folder, outside };
}

const publishes = (folder, text) => [...readAll(join(folder, 'site')).values()].some((file) => file.includes(text));

/** Changes something in the cache of a folder. */
function changeCache(folder, change) {
  const file = join(folder, '.cache/build.json');
  const cache = JSON.parse(readFileSync(file, 'utf8'));
  change(cache);
  writeFileSync(file, JSON.stringify(cache));
}

test('a list of moves that leads elsewhere is thrown away, and the site is built', async () => {
  const { folder, outside } = await ground();
  put(folder, { '.git/hooks/pre-commit': 'mine' });
  const site = join(folder, 'site');
  const lists = [
    { moves: [['0', join(outside, 'victim.txt')]], remove: [] },
    { moves: [['0', join(folder, '.git/hooks/pre-commit')]], remove: [] },
    { moves: [['0', join(folder, 'announcements/first.md')]], remove: [] },
    { moves: [['0', join(site, '../../x.txt')]], remove: [] },
    { moves: [[join('..', '..', basename(outside), 'secret.txt'), join(site, 'a.txt')]], remove: [] },
    { moves: [], remove: [join(outside, 'victim.txt')] },
    { moves: [], remove: [`${site}/../announcements/first.md`] },
    { moves: 'x', remove: {} },
  ];
  for (const list of lists) {
    const before = [readAll(outside), readAll(folder, (path) => path.startsWith('.site.new'))];
    put(folder, { '.site.new/0': 'harm', '.site.new/list': JSON.stringify(list) });
    const { errors } = await built(folder);
    assert.doesNotMatch(errors, /interrupted/, JSON.stringify(list));
    assert.deepEqual([readAll(outside), readAll(folder)], before, JSON.stringify(list));
  }
});

test('of a whole site that lies ready, one with a link in it is thrown away', async () => {
  const { folder, outside } = await ground();
  const site = join(folder, 'site');
  rmSync(site, { recursive: true });
  put(folder, {
    '.site.new/site/a.html': 'a',
    '.site.new/list': JSON.stringify({ moves: [['site', site]], remove: [] }),
  });
  symlinkSync(join(outside, 'secret.txt'), join(folder, '.site.new/site/leak.txt'));
  await built(folder);
  assert.ok(!existsSync(join(site, 'leak.txt')) && existsSync(join(site, 'index.html')));
});

test('a cache deletes nothing but files of the site, and publishes nothing but what was made of the folder', async () => {
  const picture = await new Jimp({ width: 700, height: 2 }).getBuffer('image/png');
  const { folder, outside } = await ground({
    'announcements/a.png': picture,
    'announcements/all.md': '---\ntitle: Усе\n---\n![A](a.png)\n',
  });
  const up = join('..', '..', basename(outside));
  changeCache(folder, ({ copied }) => (copied[join(up, 'victim.txt')] = 'x'));
  await built(folder);
  assert.ok(existsSync(join(outside, 'victim.txt')));

  changeCache(folder, ({ pictures }) => (pictures['announcements/a.png'].made[0].file = join('..', up, 'secret.txt')));
  rmSync(join(folder, 'site/files'), { recursive: true });
  await built(folder);
  assert.ok(!publishes(folder, SECRET));

  const [made] = readdirSync(join(folder, '.cache/pictures'));
  rmSync(join(folder, '.cache/pictures', made));
  symlinkSync(join(outside, 'secret.txt'), join(folder, '.cache/pictures', made));
  rmSync(join(folder, 'site/files'), { recursive: true });
  await built(folder);
  assert.ok(!publishes(folder, SECRET));
});

test('a link where a file of the site was is replaced, and what it leads to is not read', async () => {
  const { folder, outside } = await ground();
  const item = { id: 'first', title: SECRET, content_text: SECRET };
  put(outside, { 'feed.json': JSON.stringify({ items: [item] }) });
  const feed = join(folder, 'site/first/feed.json');
  rmSync(feed);
  symlinkSync(join(outside, 'feed.json'), feed);
  rmSync(join(folder, 'site/index.html'));
  put(folder, { 'announcements/news.md': '---\ntitle: Інше\n---\nText\n' });
  await built(folder);
  assert.ok(!publishes(folder, SECRET));
  assert.match(readFileSync(join(outside, 'feed.json'), 'utf8'), /SECRETMARK/);
});

test('a file of the site that somebody has changed is made again, where the lists need it', async () => {
  const { folder } = await ground();
  const feed = () => readFileSync(join(folder, 'site/first/feed.json'), 'utf8');
  const whole = feed();
  for (const text of ['', 'of a backup', '{"items":[{"id":"other"}]}']) {
    put(folder, {
      'site/first/feed.json': text,
      'announcements/news.md': `---\ntitle: News ${text.length}\n---\nText\n`,
    });
    await built(folder);
    assert.equal(feed(), whole);
  }
});

test('settings, state and cache that are links out of the folder are told', async () => {
  for (const name of ['training-widgets.yaml', 'training-widgets.lock.json', '.cache']) {
    const { folder, outside } = await ground();
    put(outside, {
      'training-widgets.yaml': `${settings}description: ${SECRET}\n`,
      'training-widgets.lock.json': '{}',
    });
    mkdirSync(join(outside, '.cache'));
    rmSync(join(folder, name), { recursive: true });
    symlinkSync(join(outside, name), join(folder, name));
    const before = readAll(outside);
    const { code, errors } = await run('build', folder);
    assert.equal(code, 2, errors);
    assert.match(errors, new RegExp(`${name.replaceAll('.', '\\.')} is a symbolic link`));
    assert.deepEqual(readAll(outside), before);
    assert.ok(!publishes(folder, SECRET));
  }
});

test('settings can name a folder below them only; the command line any, but not by a link of the folder', async () => {
  const outside = makeFolder();
  for (const output of [join(outside, 'site'), '../site', 'a/../../site', '.git', '.git/hooks', './.GIT', 'link']) {
    const folder = smallFolder({ 'training-widgets.yaml': `${settings}output: ${output}\n` });
    symlinkSync(outside, join(folder, 'link'));
    for (const command of ['build', 'validate']) {
      const { code, errors, output: said } = await run(command, folder);
      assert.equal(code, 1, output);
      assert.match(errors + said, /yaml:5:1 {2}error {2}output\n.*--output=…/);
    }
    assert.deepEqual([...readAll(outside)], []);
    assert.ok(!existsSync(join(folder, '.git')) && !existsSync(join(folder, '../site')));
    const linked = await run('build', folder, `--output=${join(folder, 'link/site')}`);
    assert.match(linked.errors, /link\/site is a symbolic link, or reached by one/);
    assert.deepEqual([...readAll(outside)], []);
  }
  const folder = smallFolder({ 'training-widgets.yaml': `${settings}output: ../site\n` });
  await built(folder, `--output=${join(outside, 'site')}`);
  assert.ok(existsSync(join(outside, 'site/first/index.html')) && !existsSync(join(folder, 'site')));
  assert.match((await built(folder, `--output=${join(outside, 'site')}`)).errors, /Nothing has changed/);
  const mixed = await run('build', folder, `--output=${folder}`);
  assert.match(mixed.errors, /^The site cannot be in .*mixed/);
});

test('what a feed beside others leads to is read there only', async () => {
  const outside = makeFolder({ 'folder/feed.json': '' });
  const feed = (next, title = 'A') =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Feed',
      ...(next && { next_url: next }),
      items: [{ id: title, title, content_text: 'A' }],
    });
  put(outside, { 'secret.json': feed(undefined, SECRET) });
  symlinkSync(join(outside, 'secret.json'), join(outside, 'folder/link.json'));
  for (const next of [
    '..%2fsecret.json',
    '../secret.json',
    'link.json',
    '%2e%2e/secret.json',
    '%zz.json',
    '%00.json',
  ]) {
    put(outside, { 'folder/feed.json': feed(next) });
    const to = smallFolder();
    const { errors, output } = await run('import', join(outside, 'folder/feed.json'), `--to=${to}`);
    assert.doesNotMatch(errors + output, /SECRETMARK|Internal error/, next);
    assert.ok(![...readAll(to).values()].some((text) => text.includes(SECRET)), next);
  }
});

test('import and init write new files only, and through no link', async () => {
  const outside = makeFolder();
  const source = makeFolder({
    'feed.json': JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ id: 'one', title: 'One', content_text: 'A' }],
    }),
  });
  const dangling = makeFolder({ 'training-widgets.yaml': settings });
  mkdirSync(join(dangling, 'announcements'));
  symlinkSync(join(outside, 'new.md'), join(dangling, 'announcements/one.md'));
  await run('import', join(source, 'feed.json'), `--to=${dangling}`);
  const linked = makeFolder({ 'training-widgets.yaml': settings });
  symlinkSync(outside, join(linked, 'announcements'));
  const { code, errors } = await run('import', join(source, 'feed.json'), `--to=${linked}`);
  assert.equal(code, 2);
  assert.match(errors, /announcements is a symbolic link/);
  const fresh = makeFolder();
  symlinkSync(outside, join(fresh, 'announcements'));
  assert.match((await run('init', fresh)).errors, /announcements\/example-training\.md is a symbolic link, or reached/);
  assert.deepEqual([...readAll(outside)], []);
});

test('init keeps what is made out of version control, beside what is kept out already', async () => {
  const lines = (folder) => readFileSync(join(folder, '.gitignore'), 'utf8');
  const fresh = makeFolder();
  await run('init', fresh);
  assert.equal(lines(fresh), '.cache/\nsite/\n.*.new/\n');
  const known = makeFolder({ '.gitignore': 'node_modules\r\n/site\r\n*.log' });
  assert.equal((await run('init', known)).code, 0);
  assert.equal(lines(known), 'node_modules\r\n/site\r\n*.log\r\n.cache/\r\n.*.new/\r\n');
});

test('links that double at each level are followed so far, and told', { timeout: 120_000 }, async () => {
  const folder = smallFolder();
  doubleLinks(folder);
  const { code, errors } = await run('build', folder);
  assert.equal(code, 1);
  assert.match(errors, /level-\S+ {2}error\n.*more than 5000 files/);
  assert.equal(errors.match(/more than 5000 files/g).length, 1);
});
