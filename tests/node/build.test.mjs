import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { test } from 'node:test';
import { makeFolder, put, readAll, settings, smallFolder, training } from '../support/folders.mjs';
import { run, start } from '../support/run-command.mjs';

const built = async (folder, ...options) => {
  const result = await run('build', folder, ...options);
  assert.equal(result.code, 0, result.errors);
  return result;
};
const read = (folder, path) => readFileSync(join(folder, 'site', path), 'utf8');

test('everything is made of one folder', async () => {
  const folder = smallFolder();
  await built(folder);
  const files = readAll(join(folder, 'site'));
  for (const path of 'index.html feed.json feed.xml atom.xml calendar.ics embed.html training-widgets.js first/index.html first/feed.json first/calendar.ics en/first/index.html en/index.html news/index.html files/papers/plan.pdf'.split(
    ' ',
  ))
    assert.ok(files.has(path), path);
  assert.ok(!files.has('news/calendar.ics'));
  const feed = JSON.parse(read(folder, 'feed.json'));
  const item = feed.items.find(({ id }) => id === 'first');
  assert.equal(item._training.startDate, '2026-11-16T09:30');
  assert.equal(item.date_published, '2026-10-20T00:00:00+03:00');
  assert.deepEqual(item.tags, ['тренінг', 'основи']);
  assert.equal(item._training.registration.free, true);
  assert.deepEqual(item._training.location[0].name, { uk: 'Центр', en: 'Centre' });
  assert.equal(item._training.translations.en.title, 'First training');
  assert.match(item.content_html, /href="https:\/\/ministry\.gov\.test\/trainings\/files\/papers\/plan\.pdf"/);
  assert.match(read(folder, 'news/index.html'), /<a href="\.\.\/first\/">тренінг<\/a>/);
});

test('the same folder gives the same bytes, on any machine and in any language', async () => {
  const first = smallFolder();
  await built(first);
  const expected = readAll(join(first, 'site'));
  for (const env of [
    { TZ: 'America/New_York', LC_ALL: 'uk_UA.UTF-8' },
    { TZ: 'Pacific/Auckland', LC_ALL: 'C' },
  ]) {
    const folder = smallFolder();
    assert.equal((await run('build', folder, { env })).code, 0);
    assert.deepEqual(readAll(join(folder, 'site')), expected);
    assert.equal(
      readFileSync(join(folder, 'training-widgets.lock.json'), 'utf8'),
      readFileSync(join(first, 'training-widgets.lock.json'), 'utf8'),
    );
  }
});

test('pages, calendars and their dates speak the languages of the site', async () => {
  const folder = smallFolder({
    'training-widgets.yaml': settings.replace('languages: [uk, en]', 'languages: [uk, pl, ka]'),
    'announcements/first.pl.md': '---\ntitle: Pierwsze szkolenie\n---\nTekst.\n',
    'announcements/first.ka.md': '---\ntitle: პირველი ტრენინგი\n---\nტექსტი.\n',
  });
  await built(folder);
  const polish = read(folder, 'pl/first/index.html');
  assert.match(polish, /Kiedy/);
  assert.match(polish, /16.18 listopada 2026/);
  assert.doesNotMatch(polish, />(When|Where|Topics)</);
  assert.match(read(folder, 'pl/index.html'), /<h2>Szkolenia</);
  assert.match(read(folder, 'ka/first/index.html'), /ნოემბ/);
});

test('only what has changed is written, and gives what a build from nothing gives', async () => {
  const folder = smallFolder();
  await built(folder);
  const past = 1_000_000_000;
  for (const path of readAll(join(folder, 'site')).keys()) utimesSync(join(folder, 'site', path), past, past);
  assert.match((await built(folder)).errors, /Nothing has changed/);
  put(folder, { 'announcements/news.md': '---\ntitle: Інша новина\ndate_published: 2026-11-01 10:00\n---\nІнакше.\n' });
  await built(folder);
  const written = [...readAll(join(folder, 'site')).keys()].filter(
    (path) => statSync(join(folder, 'site', path)).mtimeMs / 1000 !== past,
  );
  assert.ok(written.includes('news/index.html') && written.includes('feed.json'));
  assert.deepEqual(
    written.filter((path) => path.startsWith('first/') || path.startsWith('files/')),
    [],
  );
  const incremental = readAll(join(folder, 'site'));
  rmSync(join(folder, 'site'), { recursive: true });
  rmSync(join(folder, '.cache'), { recursive: true });
  await built(folder);
  assert.deepEqual(readAll(join(folder, 'site')), incremental);
});

test('mistakes are told with file and line, all at once, and change nothing', async () => {
  const folder = smallFolder();
  await built(folder);
  const before = readAll(folder, (name) => name.startsWith('announcements'));
  put(folder, {
    'announcements/first.md': training.replace('2026-11-18 17:00', '2026-11-31 17:00').replace('summary:', 'sumary:'),
    'announcements/yaml.md': '---\ntitle: A: B\n---\n',
    'announcements/open.md': '---\ntitle: Without an end\n',
    'announcements/link.md': '---\ntitle: Link\nimage: no.jpg\n---\n\n[a](papers/no.pdf)\n',
    'announcements/date.md': '---\ntitle: Date\nstartDate: 16.11.2026\n---\nText\n',
    'announcements/no-day.md': '---\ntitle: No day\nstartDate: 31.02.2026\n---\nText\n',
    'announcements/lonely.en.md': '---\ntitle: Of nothing\n---\n',
  });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 1);
  for (const expected of [
    /announcements\/first\.md:3:1 .*\n.*Did you mean “summary”\?/,
    /announcements\/first\.md:6:1 .*\n.*a date that exists/,
    /announcements\/yaml\.md:2:1 .*\n.*title: "A: B"/,
    /announcements\/open\.md:1:1 .*\n.*three hyphens/,
    /announcements\/link\.md:3:\d+ .*\n.*“no\.jpg” is not there/,
    /announcements\/link\.md:6:5 .*\n.*papers\/no\.pdf/,
    /announcements\/date\.md:3:\d+ .*\n.*2026-11-16/,
    /announcements\/no-day\.md:3:1 .*\n.*a date that exists/,
    /announcements\/lonely\.en\.md .*\n.*lonely\.md/,
    /Nothing was changed/,
  ])
    assert.match(errors, expected);
  assert.deepEqual(
    readAll(folder, (name) => name.startsWith('announcements')),
    before,
  );
});

test('wrong settings are told, each with its line', async () => {
  const folder = makeFolder({
    'training-widgets.yaml': 'titel: A\nurl: ftp://a\ntimeZone: Kyiv\n',
    'announcements/a.md': '---\ntitle: A\n---\n',
  });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 1);
  assert.match(errors, /yaml:1:1 .*\n.*Did you mean “title”\?/);
  assert.match(errors, /yaml:2:1 .*\n.*url/);
  assert.match(errors, /yaml:3:1 .*\n.*Europe\/Kyiv/);
});

test('two announcements with one id, and one with a name of the site, are refused', async () => {
  const folder = smallFolder({
    'announcements/old/first.md': training,
    'announcements/files.md': '---\ntitle: Files\n---\nText\n',
  });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 1);
  assert.match(errors, /“first” is used in announcements\/first\.md already/);
  assert.match(errors, /“files” cannot be the name/);
});

test('a published announcement does not just vanish', async () => {
  const folder = smallFolder();
  await built(folder);
  rmSync(join(folder, 'announcements/first.md'));
  rmSync(join(folder, 'announcements/first.en.md'));
  put(folder, { 'announcements/news.md': '---\ntitle: Новина\n---\nКоротко.\n' });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 1);
  assert.match(errors, /announcements\/first\.md .*\n.*status: cancelled/);
  assert.ok(existsSync(join(folder, 'site/first/index.html')));

  await built(folder, '--allow-removal');
  assert.ok(!existsSync(join(folder, 'site/first')) && !existsSync(join(folder, 'site/en/first')));
  assert.doesNotMatch(readFileSync(join(folder, 'training-widgets.lock.json'), 'utf8'), /first/);
});

test('a cancelled one may be removed after a build that said so', async () => {
  const folder = smallFolder();
  await built(folder);
  put(folder, { 'announcements/first.md': training.replace('summary:', 'status: cancelled\nsummary:') });
  await built(folder);
  assert.match(read(folder, 'first/calendar.ics'), /STATUS:CANCELLED/);
  assert.match(read(folder, 'first/index.html'), /Скасовано/);
  rmSync(join(folder, 'announcements/first.md'));
  rmSync(join(folder, 'announcements/first.en.md'));
  put(folder, { 'announcements/news.md': '---\ntitle: Новина\n---\nКоротко.\n' });
  await built(folder);
  assert.ok(!existsSync(join(folder, 'site/first')));
});

test('a change of date counts the revision up, other changes do not', async () => {
  const folder = smallFolder();
  const sequence = () => /SEQUENCE:(\d+)/.exec(read(folder, 'first/calendar.ics'))[1];
  await built(folder);
  assert.equal(sequence(), '0');
  put(folder, { 'announcements/first.md': training.replace('Три дні', 'Три повні дні') });
  await built(folder);
  assert.equal(sequence(), '0');
  put(folder, { 'announcements/first.md': training.replace('2026-11-18', '2026-11-19') });
  await built(folder);
  assert.equal(sequence(), '1');
  await built(folder);
  rmSync(join(folder, '.cache'), { recursive: true });
  await built(folder);
  assert.equal(sequence(), '1');
});

test('a large feed is split, with what is to come on its first page, and all of it can be reached', async () => {
  const files = { 'training-widgets.yaml': `${settings}pageSize: 6000\n`.replace('[uk, en]', '[uk]') };
  for (let day = 1; day <= 28; day++) {
    const date = `2026-0${day % 2 ? 2 : 1}-${String(day).padStart(2, '0')}`;
    files[`announcements/past-${day}.md`] =
      `---\ntitle: Past ${day}\ndate_published: ${date}\nstartDate: ${date} 10:00\n---\n${'Text. '.repeat(60)}\n`;
  }
  files['announcements/next.md'] =
    '---\ntitle: Next\ndate_published: 2025-01-01\nstartDate: 2026-12-01 10:00\n---\nText\n';
  const folder = makeFolder(files);
  await built(folder);
  const pages = [];
  const ids = [];
  for (let name = 'feed.json'; name;) {
    assert.ok(!pages.includes(name));
    pages.push(name);
    const { items, next_url: next } = JSON.parse(read(folder, name));
    ids.push(...items.map(({ id }) => id));
    name = next?.split('/').pop();
  }
  assert.ok(pages.length > 2);
  assert.ok(JSON.parse(read(folder, 'feed.json')).items.some(({ id }) => id === 'next'));
  assert.equal(new Set(ids).size, 29);
  assert.equal(ids.length, 29);
  assert.match(read(folder, 'index.html'), /page-\d+\.html/);
  // What is new leaves the old pages as they are.
  const old = read(folder, 'feed-1.json');
  put(folder, { 'announcements/new.md': '---\ntitle: New\ndate_published: 2026-03-01\n---\nText\n' });
  await built(folder);
  assert.equal(read(folder, 'feed-1.json'), old);
});

test('no page of the feed is what validate calls heavy, however much is to come', async () => {
  const text = 'Слово. '.repeat(1000);
  const some = (name, more) =>
    Object.fromEntries(
      Array.from({ length: 45 }, (_, index) => [
        `announcements/${name}-${index}.md`,
        `---\ntitle: ${name} ${index}\ndate_published: 2026-01-${10 + (index % 20)}\n${more}---\n${text}\n`,
      ]),
    );
  const folder = makeFolder({
    'training-widgets.yaml': settings.replace('[uk, en]', '[uk]'),
    ...some('next', 'startDate: 2027-05-01\n'),
    ...some('news', ''),
  });
  await built(folder);
  const first = JSON.parse(read(folder, 'feed.json')).items.map(({ id }) => id);
  assert.ok(first.some((id) => id.startsWith('next')) && first.some((id) => id.startsWith('news')), first.join());
  const pages = readdirSync(join(folder, 'site')).filter((name) => /^feed.*json$/.test(name));
  assert.ok(pages.length > 4);
  const { output } = await run('validate', ...pages.map((name) => join(folder, 'site', name)));
  assert.doesNotMatch(output, /no more than/);
  for (const name of pages) assert.ok(statSync(join(folder, 'site', name)).size <= 250_000, name);
});

test('a Ctrl-C at any moment leaves the old site whole or the new one', async () => {
  const files = (text) =>
    Object.fromEntries(
      // So many that they are made by several threads.
      Array.from({ length: 320 }, (_, index) => [
        `announcements/a-${index}.md`,
        `---\ntitle: ${text} ${index}\n---\n${text}\n`,
      ]),
    );
  const folder = makeFolder({ 'training-widgets.yaml': settings.replace('[uk, en]', '[uk]'), ...files('Old') });
  await built(folder);
  const old = readAll(join(folder, 'site'));
  put(folder, files('New'));
  const fresh = makeFolder({ 'training-widgets.yaml': settings.replace('[uk, en]', '[uk]'), ...files('New') });
  const begun = performance.now();
  await built(fresh);
  const duration = performance.now() - begun;
  const wanted = readAll(join(fresh, 'site'));
  let interrupted = 0;
  for (let moment = 0.1; moment < 1.1; moment += 0.1) {
    const child = start('build', folder);
    await Promise.race([wait(duration * moment), once(child, 'exit')]);
    child.kill('SIGINT');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    if (child.exitCode !== 0) interrupted++;
    const site = readAll(join(folder, 'site'));
    const isOld = site.get('feed.json') === old.get('feed.json');
    assert.deepEqual(site, isOld ? old : wanted);
    if (!isOld) {
      put(folder, files('Old'));
      await built(folder);
      put(folder, files('New'));
    }
  }
  assert.ok(interrupted > 0);
});

test('what several threads make is what one makes', async () => {
  const many = (from, to) =>
    Object.fromEntries(
      Array.from({ length: to - from }, (_, index) => [
        `announcements/a-${from + index}.md`,
        training.replace('papers/plan.pdf', 'https://ministry.gov.test/').replace('основи', `основи ${from + index}`),
      ]),
    );
  const atOnce = makeFolder({ 'training-widgets.yaml': settings, ...many(0, 320) });
  await built(atOnce);
  // Of half as many, one thread is enough.
  const inParts = makeFolder({ 'training-widgets.yaml': settings, ...many(0, 160) });
  await built(inParts);
  put(inParts, many(160, 320));
  await built(inParts);
  assert.deepEqual(readAll(join(inParts, 'site')), readAll(join(atOnce, 'site')));
});

test('a page of the folder that would stand in the place of a made file is refused', async () => {
  const folder = smallFolder({ 'pages/index.html': 'mine', 'pages/about.html': 'about' });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 1);
  assert.match(errors, /index\.html {2}error\n.*Rename it/);
  assert.ok(!existsSync(join(folder, 'site')));
});

test('what a kill has left half in place, the next build completes', async () => {
  const folder = smallFolder();
  await built(folder);
  const site = join(folder, 'site');
  put(folder, {
    '.site.new/0': 'new',
    '.site.new/list': JSON.stringify({
      moves: [
        ['0', join(site, 'first/notes.txt')],
        ['1', join(site, 'index.html')],
      ],
      remove: [],
    }),
  });
  assert.match((await run('build', folder)).errors, /interrupted/);
  assert.equal(read(folder, 'first/notes.txt'), 'new');
  assert.ok(!existsSync(join(folder, '.site.new')));
});

test('pictures are made smaller, once, and pages and feed lead to the smaller ones', async () => {
  const { Jimp } = await import('jimp');
  const picture = await new Jimp({ width: 1600, height: 900, color: 0x3366ccff }).getBuffer('image/png');
  const small = await new Jimp({ width: 300, height: 200, color: 0x3366ccff }).getBuffer('image/jpeg');
  const fields = 'image: pictures/wide.png\nimageAlt: A room\n';
  const folder = smallFolder({
    'announcements/pictures/wide.png': picture,
    'announcements/pictures/small.jpg': small,
    'announcements/pictures/broken.jpg': 'no picture',
    'announcements/first.md': training.replace('summary:', `${fields}summary:`),
    'announcements/more.md': '---\ntitle: More\n---\n![a](pictures/small.jpg) ![b](pictures/broken.jpg)\n',
  });
  const { errors } = await built(folder);
  assert.match(errors, /broken\.jpg .*\n.*no JPEG or PNG picture/);
  const files = readAll(join(folder, 'site', 'files', 'pictures'));
  assert.deepEqual([...files.keys()], ['broken.jpg', 'small.jpg', 'wide.png', 'wide.w1280.png', 'wide.w640.png']);
  assert.equal((await Jimp.read(join(folder, 'site/files/pictures/wide.w640.png'))).bitmap.height, 360);
  assert.match(
    read(folder, 'first/index.html'),
    /src="\.\.\/files\/pictures\/wide\.w1280\.png"[^>]*srcset="\.\.\/files\/pictures\/wide\.w640\.png 640w[^>]*width="1280" height="720"/,
  );
  assert.match(
    read(folder, 'first/feed.json'),
    /"image":"https:\/\/ministry\.gov\.test\/trainings\/files\/pictures\/wide\.w1280\.png"/,
  );
  assert.match((await built(folder)).errors, /Nothing has changed/);
});

test('a link to the file of another announcement leads to its page, whatever its id', async () => {
  const folder = smallFolder();
  put(folder, { 'announcements/first.md': training.replace('summary:', 'id: other-name\nsummary:') });
  await built(folder);
  assert.match(read(folder, 'news/index.html'), /<a href="\.\.\/other-name\/">/);
});

test('a change of one announcement is seen in those that link to it, as in a build from nothing', async () => {
  const folder = smallFolder();
  await built(folder);
  assert.match(read(folder, 'news/index.html'), /href="\.\.\/first\/"/);
  put(folder, { 'announcements/first.md': training.replace('title:', 'id: renamed\ntitle:') });
  await built(folder, '--allow-removal');
  assert.match(read(folder, 'news/index.html'), /href="\.\.\/renamed\/"/);
  put(folder, { 'announcements/first.md': training.replace('title:', 'id: renamed\nstatus: cancelled\ntitle:') });
  await built(folder);
  rmSync(join(folder, 'announcements/first.md'));
  rmSync(join(folder, 'announcements/first.en.md'));
  const { code, errors } = await run('build', folder);
  assert.equal(code, 1);
  assert.match(errors, /news\.md:5:\d+ .*\n.*“first\.md” is not there/);
});

test('a translation links to the translation of another announcement, where there is one', async () => {
  const folder = smallFolder({
    'announcements/news.en.md': '---\ntitle: News\n---\n[one](first.md), [two](first.en.md), [three](lone.md)\n',
    'announcements/lone.md': '---\ntitle: Без перекладу\n---\nТекст\n',
  });
  await built(folder);
  const page = read(folder, 'en/news/index.html');
  assert.match(page, /href="\.\.\/\.\.\/en\/first\/">one<.*href="\.\.\/\.\.\/en\/first\/">two</);
  assert.match(page, /href="\.\.\/\.\.\/lone\/">three</);
});

test('a renamed announcement is told how it keeps its address', async () => {
  const folder = smallFolder();
  await built(folder);
  renameSync(join(folder, 'announcements/news.md'), join(folder, 'announcements/other.md'));
  renameSync(join(folder, 'announcements/news.en.md'), join(folder, 'announcements/other.en.md'));
  assert.match((await run('build', folder)).errors, /news\.md {2}error\n.*renamed.*“id: news”/);
});

test('what the disk or a merge has broken is told in a sentence', async () => {
  const folder = smallFolder();
  put(folder, { 'training-widgets.lock.json': '<<<<<<< HEAD\n{}\n' });
  const broken = await run('build', folder);
  assert.equal(broken.code, 2);
  assert.match(broken.errors, /^training-widgets\.lock\.json cannot be read; perhaps two versions/);
  const inTheWay = smallFolder({ site: 'a file' });
  const blocked = await run('build', inTheWay, { language: 'uk' });
  assert.equal(blocked.code, 2);
  assert.match(blocked.errors, /site – це файл, а на його місці має бути тека/);
  const taken = await run('init', join(inTheWay, 'site'));
  assert.equal(taken.code, 2);
  assert.match(taken.errors, /site is a file, and a folder is needed/);
});

test('the site may not be mixed with its own sources', async () => {
  for (const output of ['.', '..', 'announcements', 'pages/site']) {
    const folder = smallFolder({ 'training-widgets.yaml': `${settings}output: ${output}\n` });
    const { code, errors } = await run('build', folder);
    assert.equal(code, 1, output);
    assert.match(errors, /yaml:5:1 {2}error {2}output\n.*mixed with what it is made of/);
  }
});
