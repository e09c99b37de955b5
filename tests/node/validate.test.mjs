import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { checkFilesBeside } from '../../build/src/check/check-files-beside.js';
import { run } from '../support/run-command.mjs';

let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'validate-'))));
after(() => rmSync(folder, { recursive: true }));

const feed = (items, training = { version: 1, timeZone: 'Europe/Kyiv' }) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Trainings',
  language: 'en',
  _training: training,
  items,
});
const item = (training, more = {}) => ({
  id: 'a',
  title: 'A training',
  content_text: 'Text',
  ...more,
  _training: { startDate: '2026-11-16T09:30', endDate: '2026-11-18T17:00', ...training },
});

function save(value, name = 'feed.json') {
  const path = join(folder, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value, null, 2));
  return path;
}

/** What is found in a feed, as `severity code path`, in the order of the paths. */
async function found(value) {
  const { output } = await run('validate', '--format=json', save(value));
  return JSON.parse(output)
    .files[0].findings.map(({ severity, code, path }) => `${severity} ${code} ${path}`)
    .sort();
}

test('a feed with nothing wrong in it ends with 0 and says so', async () => {
  const { code, output, errors } = await run('validate', save(feed([item({})])));
  assert.equal(code, 0, output + errors);
  assert.match(output, /Nothing wrong/);
});

test('a finding has its file, line, column and path, and words in both languages', async () => {
  const path = save(feed([item({ startDate: '2026-02-30' })]));
  const english = await run('validate', path);
  assert.equal(english.code, 1);
  assert.match(english.output, /feed\.json:15:22 {2}error {2}items\[0\]\._training\.startDate/);
  assert.match(english.output, /found "2026-02-30"\. Write the year/);
  const ukrainian = await run('validate', path, { language: 'uk' });
  assert.match(ukrainian.output, /помилка {2}items\[0\]\._training\.startDate\n.*Зараз: "2026-02-30"/);
});

test('dates are compared with one another and with their zone', async () => {
  const sessions = [
    { id: '1', title: 'Before', startDate: '2026-11-15T09:00' },
    { id: '2', title: 'After', startDate: '2026-11-18T16:00', endDate: '2026-11-18T18:00' },
    { id: '3', title: 'Backwards', startDate: '2026-11-17T10:00', endDate: '2026-11-17T09:00' },
    { id: '4', title: 'Elsewhere', startDate: '2026-11-17T10:00+05:00' },
  ];
  const registration = { opens: '2026-11-17T09:00', closes: '2026-11-16T18:00+03:00' };
  assert.deepEqual(await found(feed([item({ registration, agenda: { sessions } })])), [
    'error end-before-start items[0]._training.agenda.sessions[2].endDate',
    'error offset-against-zone items[0]._training.agenda.sessions[3].startDate',
    'error offset-against-zone items[0]._training.registration.closes',
    'error registration-never-open items[0]._training.registration.opens',
    'warning registration-after-start items[0]._training.registration.closes',
    'warning session-outside items[0]._training.agenda.sessions[0].startDate',
    'warning session-outside items[0]._training.agenda.sessions[1].endDate',
  ]);
  const allDay = item({ startDate: '2026-11-16', endDate: '2026-11-16', registration: { closes: '2026-11-16' } });
  assert.deepEqual(await found(feed([allDay])), []);
});

test('ids stand for something, and for one thing', async () => {
  const agenda = {
    tracks: [{ id: 't', name: 'T' }],
    rooms: [{ id: 'r', name: 'R' }],
    sessions: [
      { id: 's', title: 'One', startDate: '2026-11-16T10:00', speakers: ['p', 'q'], track: 'u', room: 'r' },
      { id: 's', title: 'Two', startDate: '2026-11-16T11:00', room: ['r', 'x'], track: 't' },
    ],
  };
  assert.deepEqual(await found(feed([item({ speakers: [{ id: 'p', name: 'P' }], agenda }), item({})])), [
    'error duplicate-id items[0]._training.agenda.sessions[1].id',
    'error duplicate-id items[1].id',
    'error unknown-reference items[0]._training.agenda.sessions[0].speakers[1]',
    'error unknown-reference items[0]._training.agenda.sessions[0].track',
    'error unknown-reference items[0]._training.agenda.sessions[1].room[1]',
  ]);
});

test('an e-mail address is one that a letter reaches', async () => {
  const contacts = ['a@b.test', 'офіс@міністерство.укр', 'call us', 'a@b', 'mailto:a@b.test', 'a@b.test, c@d.test'];
  const emails = contacts.map((email) => ({ email }));
  assert.deepEqual(await found(feed([item({ contacts: emails, organizer: { name: 'O', email: 'none' } })])), [
    ...[2, 3, 4, 5].map((index) => `error bad-email items[0]._training.contacts[${index}].email`),
    'error bad-email items[0]._training.organizer.email',
  ]);
});

test('nobody is left out: other languages, and those who cannot see', async () => {
  const extension = { version: 1, timeZone: 'Europe/Kyiv', languages: ['en', 'uk'] };
  const items = [
    item({ topics: [{ en: 'Only', uk: 'Лише' }, { en: 'English' }], translations: { uk: { title: 'Тренінг' } } }),
    item({}, { id: 'b', content_text: undefined, content_html: '<p><img src="https://example.org/a.png"></p>' }),
    item({ translations: { uk: { title: 'В', content_text: 'Текст' } } }, { id: 'c', image: 'https://example.org/a' }),
  ];
  assert.deepEqual(await found(feed(items, extension)), [
    'warning missing-alt items[1].content_html',
    'warning missing-alt items[2]._training.imageAlt',
    'warning missing-translation items[0]._training.topics[1].uk',
    'warning missing-translation items[0]._training.translations.uk.content_html',
    'warning missing-translation items[1]._training.translations.uk.title',
  ]);
});

test('a text that was written as HTML twice is told, and one about HTML is none', async () => {
  const items = [
    item({}, { id: 'a', title: 'Q&amp;amp;A', content_text: undefined, content_html: '&lt;p&gt;Text&lt;/p&gt;' }),
    item({ translations: { uk: { title: 'Так', summary: 'Слово&amp;nbsp;слово' } } }, { id: 'b' }),
    item({}, { id: 'c', title: 'Q&amp;A', content_text: undefined, content_html: '<p>A paragraph is &lt;p&gt;</p>' }),
  ];
  assert.deepEqual(await found(feed(items)), [
    'warning escaped-twice items[0].content_html',
    'warning escaped-twice items[0].title',
    'warning escaped-twice items[1]._training.translations.uk.summary',
  ]);
});

test('an article is whole in a widget, or its author is told that it is not', async () => {
  const cell = '<td>Cell</td>'.repeat(5);
  const pictures = '<p>Text <img src="https://example.org/a.png" alt="A"></p>'.repeat(200);
  const items = [
    item({}, { id: 'whole', content_html: `${pictures}<table>${`<tr>${cell}</tr>`.repeat(500)}</table>` }),
    item({}, { id: 'long', content_html: '<p>Text</p>'.repeat(20_000) }),
    item({}, { id: 'tangled', content_html: '<q>x</q>'.repeat(500) }),
    item({ translations: { uk: { title: 'Довге', content_html: `<p>${'слово '.repeat(40_000)}</p>` } } }, { id: 'd' }),
  ];
  assert.deepEqual(await found(feed(items)), [
    'warning cut-off items[1].content_html',
    'warning cut-off items[2].content_html',
    'warning cut-off items[3]._training.translations.uk.content_html',
    'warning heavy-feed ',
  ]);
});

test('a way into a meeting is private, and a report does not tell it either', async () => {
  const secret = 'https://us02web.zoom.us/j/81234567890?pwd=Hidden';
  const items = [
    item({ location: { type: 'virtual', url: 'https://meet.google.com/abc-defg-hij' } }),
    item(
      { location: { type: 'virtual', url: 'https://teams.microsoft.com/l/meetup-join/19', afterRegistration: true } },
      { id: 'b' },
    ),
    item({}, { id: 'c', content_text: `Join: ${secret}` }),
    item({ registration: { url: 'https://us02web.zoom.us/webinar/register/WN_1' } }, { id: 'd' }),
    item({ streamUrl: 'https://user:word@example.org/live' }, { id: 'e' }),
  ];
  assert.deepEqual(await found(feed(items)), [
    'error password-in-address items[2].content_text',
    'error password-in-address items[4]._training.streamUrl',
    'error private-link items[0]._training.location.url',
    'warning hidden-link items[1]._training.location.url',
  ]);
  const { output } = await run('validate', save(feed(items)));
  assert.doesNotMatch(output, /Hidden|81234567890|:word@/);
});

test('a field of another name or in another place is told what it was meant for', async () => {
  const { output } = await run('validate', save(feed([item({ registraton: {} }, { tag: ['x'], startDate: '2026' })])));
  assert.match(output, /registraton\n.*a field of the format, such as registration; found "registraton"/);
  assert.match(output, /items\[0\]\.tag\n.*a field of the format, such as tags/);
  assert.match(output, /items\[0\]\.startDate\n.*a field of the format, such as _training\.startDate/);
});

test('what this program forgives and the format does not is a warning', async () => {
  assert.deepEqual(
    await found({
      ...feed([{ id: 5, _training: { topics: 'one', timeZone: 'Kyiv', imageAlt: {} } }]),
      title: undefined,
    }),
    [
      'error bad-zone items[0]._training.timeZone',
      'error wrong-type items[0]._training.imageAlt',
      'warning missing-in-format items[0].content_text',
      'warning missing-in-format title',
      'warning not-in-format items[0]._training.topics',
      'warning not-in-format items[0].id',
    ],
  );
});

test('relative addresses lead to files', async () => {
  save('x', 'flyer 1.pdf');
  const more = {
    url: 'gone.html',
    image: '/of-the-site.png',
    content_text: undefined,
    content_html: '<a href="flyer%201.pdf#page=2">Flyer</a> <a href="flyer-2.pdf">Flyer</a> <a href="#top">Up</a>',
  };
  assert.deepEqual(await found(feed([item({ imageAlt: 'A picture' }, more)])), [
    'error broken-link items[0].content_html',
    'error broken-link items[0].url',
  ]);
});

test('warnings alone end with 0, and with --strict with 1', async () => {
  const path = save(feed([item({}, { image: 'https://example.org/a.png' })]));
  assert.equal((await run('validate', path)).code, 0);
  assert.equal((await run('validate', '--strict', path)).code, 1);
});

test('what is no feed is told apart, in a sentence', async () => {
  const cases = {
    'empty.json': ['', /file is empty/],
    'page.json': ['<!doctype html><title>x</title>', /This is a web page/],
    'rss.xml': ['<?xml version="1.0"?><rss/>', /another format: “training-widgets import”/],
    'cut.json': [
      '{"version": "https://jsonfeed.org/version/1.1",\n "title": "x',
      /cut\.json:2:11 .*\n.*quotation mark at the end/,
    ],
    'comma.json': ['{"items": [],}', /comma\.json:1:14 .*\n.*no comma before a closing bracket/],
    'other.json': [{ data: [] }, /a JSON Feed with a list called items/],
    'deep.json': ['['.repeat(200_000), /JSON/],
  };
  for (const [name, [content, sentence]] of Object.entries(cases)) {
    const { code, output, errors } = await run('validate', save(content, name));
    assert.equal(code, 1, name + output + errors);
    assert.match(output, sentence, name);
    assert.doesNotMatch(output + errors, /\n\s+at /, name);
  }
});

test('a feed in another encoding than UTF-8 is wrong, and one with a byte order mark is looked at', async () => {
  const written = JSON.stringify(feed([item({}, { title: 'Тренінг' })]), null, 2);
  const cp1251 = Buffer.from(written.replace('Тренінг', '\xd2\xf0\xe5\xed\xb3\xed\xe3'), 'latin1');
  const codesOf = async (bytes) => {
    const path = join(folder, 'encoded.json');
    writeFileSync(path, bytes);
    const { code, output } = await run('validate', '--format=json', path);
    return [
      code,
      ...JSON.parse(output).files[0].findings.map((one) => `${one.severity} ${one.code} ${one.line ?? ''}`),
    ];
  };
  assert.deepEqual(await codesOf(cp1251), [1, 'error not-utf8 12']);
  assert.deepEqual(await codesOf(Buffer.from(`\ufeff${written}`, 'utf16le')), [1, 'error not-utf8 ']);
  assert.deepEqual(await codesOf(`\ufeff${written}`), [0, 'warning byte-order-mark ']);
  assert.deepEqual(await codesOf(written), [0]);
  writeFileSync(
    join(folder, 'old.xml'),
    Buffer.from('<?xml version="1.0" encoding="windows-1251"?><rss>\xd2', 'latin1'),
  );
  assert.doesNotMatch((await run('validate', join(folder, 'old.xml'))).output, /UTF-8/);
});

test('a server that names another encoding for JSON does not make it right', async () => {
  const body = Buffer.from(JSON.stringify(feed([item({})])).replace('A training', '\xd2'), 'latin1');
  const server = createServer((_, response) =>
    response
      .writeHead(200, {
        'content-type': 'application/feed+json; charset=windows-1251',
        'access-control-allow-origin': '*',
        etag: '"1"',
      })
      .end(body),
  );
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  try {
    const { output } = await run('validate', `http://127.0.0.1:${server.address().port}/feed.json`);
    assert.match(output, /error\n.*UTF-8.*found windows-1251/);
  } finally {
    server.close();
  }
});

test('what cannot be read ends with 2, and does not hide what is wrong with the rest', async () => {
  const { code, output, errors } = await run('validate', join(folder, 'none.json'), save(feed([item({ kind: 5 })])));
  assert.equal(code, 2);
  assert.match(errors, /There is no file “.*none\.json”/);
  assert.match(output, /items\[0\]\._training\.kind/);
  const huge = save('', 'huge.json');
  truncateSync(huge, 2 * 1024 ** 3);
  assert.match((await run('validate', huge)).errors, /has more than 64 MB/);
});

test('GitHub gets one line for each finding, whatever the feed holds', async () => {
  const { output } = await run('validate', '--format=github', save(feed([item({ startDate: '::error::\n%0A' })])));
  const lines = output.trim().split('\n');
  assert.equal(lines.length, 1);
  assert.match(lines[0], /^::error file=.*feed\.json,line=15,col=22,title=bad-date::items\[0\]/);
});

test('a report holds no control characters of the feed', async () => {
  const { output } = await run('validate', save(feed([item({ '\u001b[31mred\u202e': 1 })])));
  // eslint-disable-next-line no-control-regex
  assert.doesNotMatch(output, /[\u001b\u202e]/);
});

test('a server is told what pages that embed the feed need', async () => {
  const text = JSON.stringify(feed([item({})]));
  const good = {
    'content-type': 'application/feed+json',
    'access-control-allow-origin': '*',
    etag: '"1"',
  };
  const answers = {
    '/good': [200, good, text],
    '/bare': [200, { 'content-type': 'text/plain', 'cache-control': 'no-store' }, text],
    '/slow-to-change': [200, { ...good, 'cache-control': 'max-age=604800' }, text],
    '/moved': [301, { location: '/good' }, ''],
    '/round': [302, { location: '/round' }, ''],
    '/page': [200, { 'content-type': 'text/html' }, '<!DOCTYPE html><p>Not found'],
    '/broken': [500, {}, ''],
    '/locked': [403, {}, ''],
  };
  const server = createServer(({ url }, response) => {
    const [status, headers, body] = answers[url] ?? [404, {}, ''];
    response.writeHead(status, headers).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = (path) => `http://127.0.0.1:${server.address().port}${path}`;
  try {
    const codes = async (path) => {
      const { output } = await run('validate', '--format=json', at(path));
      return JSON.parse(output).files[0].findings.map(({ code }) => code);
    };
    assert.deepEqual(await codes('/good'), ['insecure']);
    assert.deepEqual(await codes('/bare'), ['insecure', 'no-cors', 'content-type', 'no-caching']);
    assert.deepEqual(await codes('/slow-to-change'), ['insecure', 'long-caching']);
    assert.deepEqual(await codes('/moved'), ['insecure', 'redirect']);
    assert.deepEqual((await codes('/page')).at(-1), 'html-not-feed');
    for (const [path, sentence] of Object.entries({
      '/none': /nothing at .*404/,
      '/broken': /The server failed/,
      '/locked': /needs a login/,
      '/round': /without end/,
    })) {
      const { code, errors } = await run('validate', at(path));
      assert.equal(code, 2);
      assert.match(errors, sentence);
    }
  } finally {
    server.close();
  }
});

test('a body without end is read no further than the limit, and a silent server is not waited for', async () => {
  const chunk = Buffer.alloc(1024 * 1024, ' ');
  const server = createServer(({ url }, response) => {
    if (url === '/silent') return;
    response.writeHead(200);
    const more = () => {
      while (response.write(chunk));
      response.once('drain', more);
    };
    more();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = (path) => `http://127.0.0.1:${server.address().port}${path}`;
  try {
    assert.match((await run('validate', at('/endless'))).errors, /more than 64 MB/);
    const silent = await run('validate', at('/silent'), { env: { TRAINING_WIDGETS_TIMEOUT: '300' } });
    assert.match(silent.errors, /did not arrive within 0.3 seconds/);
    assert.equal(silent.code, 2);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('findings stand in the order of their lines, whichever rule found them', async () => {
  const wrong = item(
    { registration: { closes: '2026-11-20' }, endDate: '2026-02-30' },
    { url: 'javascript:alert(1)', image: 'a.png', titel: 'x' },
  );
  const { output } = await run('validate', '--format=json', save(feed([wrong, item({ startDate: 'soon' })])));
  const lines = JSON.parse(output).files[0].findings.map(({ line }) => line ?? 0);
  assert.ok(lines.length >= 5, output);
  assert.deepEqual(
    lines,
    lines.toSorted((a, b) => a - b),
  );
});

test('a folder of announcements is checked as build reads it, with the places in its files', async () => {
  const site = mkdtempSync(join(folder, 'site-'));
  mkdirSync(join(site, 'announcements'));
  writeFileSync(
    join(site, 'training-widgets.yaml'),
    'title: Trainings\nurl: https://centre.example/\nlanguages: [en]\ntimeZone: Europe/Kyiv\n',
  );
  const text = '---\ntitle: A training\nstartDate: 2026-11-16T09:30\nendDate: 2026-11-15\nspekers: []\n---\nText\n';
  writeFileSync(join(site, 'announcements', 'a.md'), text);
  const { code, output } = await run('validate', site);
  assert.equal(code, 1);
  assert.match(output, /a\.md:4:1 {2}error {2}endDate\n.*Expected an end that is after the start/);
  assert.match(output, /a\.md:5:1 {2}error {2}spekers\n.*Did you mean “speakers”/);
  writeFileSync(
    join(site, 'announcements', 'a.md'),
    text.replace('2026-11-15', '2026-11-17').replace('spekers: []\n', ''),
  );
  assert.equal((await run('validate', site)).code, 0);
  const empty = mkdtempSync(join(folder, 'empty-'));
  const nothing = await run('validate', empty);
  assert.equal(nothing.code, 2);
  assert.match(nothing.errors, /neither a training-widgets\.yaml nor a feed/);
});

test('what build refuses is told before', async () => {
  const site = mkdtempSync(join(folder, 'refused-'));
  mkdirSync(join(site, 'announcements'));
  writeFileSync(
    join(site, 'training-widgets.yaml'),
    'title: Trainings\nurl: https://centre.test/\nlanguages: [uk, en]\ntimeZone: Europe/Kyiv\n',
  );
  for (const name of ['en', 'index.html', 'feed.json', 'files'])
    writeFileSync(join(site, 'announcements', `${name}.md`), '---\ntitle: A training\n---\nText\n');
  const { code, output } = await run('validate', site);
  assert.equal(code, 1);
  for (const name of ['en', 'index.html', 'feed.json', 'files'])
    assert.match(output, new RegExp(`announcements/${name}\\.md {2}error`), output);
  const { code: built, errors } = await run('build', site);
  assert.equal(built, 1, errors);
  writeFileSync(join(site, 'training-widgets.lock.json'), '{"version":1,');
  assert.equal((await run('validate', site)).code, 2);
});

test('every page of a feed is checked, and ids across them', async () => {
  const page = (id, next) => ({ ...feed([item({}, { id })]), ...(next && { next_url: next }) });
  const first = save(page('a', 'older.json'), 'first.json');
  save({ ...page('a', './oldest.json'), feed_url: 'https://ministry.example/older.json' }, 'older.json');
  save(page('b'), 'oldest.json');
  const { code, output } = await run('validate', '--format=json', first);
  assert.equal(code, 1);
  assert.deepEqual(
    JSON.parse(output).files.map(({ findings }) => findings.map(({ code, path }) => `${code} ${path}`)),
    [[], ['duplicate-id items[0].id'], []],
  );
});

test('pages that lie here are found by their public addresses, and pages in a circle are seen', async () => {
  const page = (name, next) =>
    save({ ...feed([]), feed_url: `https://ministry.example/a/${name}`, next_url: next }, name);
  const first = page('circle.json', 'https://ministry.example/a/circle-1.json');
  page('circle-1.json', 'https://ministry.example/a/circle.json');
  const { code, output } = await run('validate', first);
  assert.equal(code, 1);
  assert.match(output, /circle-1\.json\S* {2}error {2}next_url\n.*circle\.json comes again/);
  // One that lies only on the server is not asked for behind the back of whoever checks a file.
  assert.equal((await run('validate', page('alone.json', 'https://ministry.example/a/nowhere.json'))).code, 0);
  const lost = await run('validate', page('lost.json', 'nowhere.json'));
  assert.match(lost.output, /next_url\n.*There is no file .*nowhere\.json/);
  const strange = await run('validate', page('strange.json', 'page.html'), save('<!doctype html>', 'page.html'));
  assert.match(strange.output, /next_url\n.*page\.html should be the next page of the feed/);
});

test('of a feed on a server twenty pages are read', async () => {
  let asked = 0;
  const server = createServer((request, response) => {
    asked++;
    const number = Number(/\d+/.exec(request.url)?.[0] ?? 0);
    response.setHeader('content-type', 'application/feed+json');
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('etag', `"${number}"`);
    response.end(JSON.stringify({ ...feed([item({}, { id: String(number) })]), next_url: `${number + 1}.json` }));
  });
  await new Promise((done) => server.listen(0, 'localhost', done));
  const { output } = await run('validate', `http://localhost:${server.address().port}/feed.json`);
  server.close();
  assert.equal(asked, 20);
  assert.match(output, /19\.json {2}warning\n[^]*more than 20 pages/);
});

test('a tag that a text shows is no link to a file beside', () => {
  const missing = (content_html) =>
    checkFilesBeside({ items: [{ content_html }] }, (path) => path === 'package.json').map(({ received }) =>
      JSON.parse(received),
    );
  assert.deepEqual(missing('<p>write &lt;a href="x"&gt; or href="y" <!-- <a href="z"> --> 1<2 href="v"</p>'), []);
  assert.deepEqual(
    missing(`<p title='<a href="x">'>a</p><img alt="" data-src="y" SRC=no1.png><a\nhref = 'no&amp;2.pdf'>b</a>`),
    ['no1.png', 'no&2.pdf'],
  );
  assert.deepEqual(missing('<a href="package.json?v=1">a</a><a href=no3.pdf>b</a>'), ['no3.pdf']);
});

test('reading tags takes no longer however they are written', { timeout: 120_000 }, () => {
  for (const harm of ['<a ', '<a "', `<a '"`, '<', '<a  ', '<!--', '<a href="', '= ', '<a x='])
    checkFilesBeside({ items: [{ content_html: harm.repeat(50_000) }] }, () => false);
});

test('addresses without https are told: of a picture that a page blocks, and of what others can read', async () => {
  const feedWith = (more) => ({
    ...feed([
      item(
        { imageAlt: 'A hall', ...more },
        {
          url: 'http://other.example/page',
          image: 'http://pictures.example/hall.jpg',
          content_html: '<p>See <img alt="A map" src="http://pictures.example/map.png"></p>',
        },
      ),
    ]),
    icon: 'http://pictures.example/icon.png',
  });
  assert.deepEqual(await found(feedWith({ registration: { url: 'http://forms.example/1' } })), [
    'warning insecure-link items[0]._training.registration.url',
    'warning insecure-link items[0].url',
    'warning insecure-picture icon',
    'warning insecure-picture items[0].content_html',
    'warning insecure-picture items[0].image',
  ]);
});

test('that a site has no https is told once, not of each of its pages', async () => {
  const value = {
    ...feed([item({}, { url: 'http://ministry.example/1' })]),
    home_page_url: 'http://ministry.example/',
  };
  assert.deepEqual(await found(value), ['warning insecure-link home_page_url']);
});

test('a way into a meeting without https is told as what it is, and by no more than its server', async () => {
  const value = feed([item({ location: { type: 'virtual', url: 'http://zoom.us/j/12345' } })]);
  assert.deepEqual(await found(value), ['error private-link items[0]._training.location.url']);
});

test('a field that stands twice in one object is told, wherever it is, and one of another object is not', async () => {
  const text = JSON.stringify(feed([item({})]))
    .replace('"title":"Trainings"', '"title":"One","title":"Trainings"')
    .replace('"endDate"', '"status":"cancelled","st\\u0061tus":"scheduled","endDate"');
  assert.deepEqual(await found(text), [
    'warning duplicate-key items[0]._training.status',
    'warning duplicate-key title',
  ]);
});

test('a whole day that ends at a time is told, of a training and of a session', async () => {
  const sessions = [{ id: 's', title: 'S', startDate: '2026-11-16', endDate: '2026-11-16T12:00' }];
  assert.deepEqual(
    await found(feed([item({ startDate: '2026-11-16', endDate: '2026-11-16T17:00', agenda: { sessions } })])),
    [
      'warning start-without-time items[0]._training.agenda.sessions[0].startDate',
      'warning start-without-time items[0]._training.startDate',
    ],
  );
  assert.deepEqual(await found(feed([item({ startDate: '2026-11-16T09:30', endDate: '2026-11-17' })])), []);
});
