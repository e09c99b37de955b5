import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { load } from 'js-yaml';
import { detectFormat } from '../../build/src/import/detect-format.js';
import { checkFeedValue } from '../../build/src/check/check-feed-value.js';
import { run } from '../support/run-command.mjs';

const FIXTURES = 'tests/fixtures/import';
let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'import-'))));
after(() => rmSync(folder, { recursive: true }));

let count = 0;
/** Imports a file into a folder of its own: what was said, and the announcements by their names. */
async function importFile(path, ...options) {
  const to = join(folder, String(count++));
  const said = await run('import', path, `--to=${to}`, ...options);
  const files = new Map();
  if (said.code === 0)
    for (const name of readdirSync(join(to, 'announcements')))
      files.set(name, readFileSync(join(to, 'announcements', name), 'utf8'));
  return { ...said, to, files };
}

const imported = new Map();
/** The same for a fixture, which is imported once for all tests. */
function importFixture(file) {
  if (!imported.has(file)) imported.set(file, importFile(`${FIXTURES}/${file}`));
  return imported.get(file);
}

function fieldsOf(text) {
  return load(text.split('---\n')[1]);
}

/** The only announcement whose file name has this in it. */
function one(files, part) {
  const names = [...files.keys()].filter((name) => name.includes(part));
  assert.equal(names.length, 1, `${part}: ${[...files.keys()]}`);
  return { text: files.get(names[0]), fields: fieldsOf(files.get(names[0])) };
}

function save(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('every format is recognised by itself', () => {
  const expected = {
    'atom.xml': 'atom',
    'calendar.ics': 'icalendar',
    'events-calendar.json': 'events-calendar',
    'feed.json': 'json-feed',
    'indico.json': 'indico',
    'openagenda.json': 'openagenda',
    'opentechevents.json': 'opentechevents',
    'page.html': 'json-ld',
    'rss.xml': 'rss',
    'schedule-1.json': 'schedule',
    'schedule-1.xml': 'schedule',
    'schedule-2.json': 'schedule',
    'table.csv': 'table',
    'wordpress.json': 'wordpress',
  };
  assert.deepEqual(readdirSync(FIXTURES).sort(), Object.keys(expected).sort());
  for (const [file, format] of Object.entries(expected))
    assert.equal(detectFormat(readFileSync(`${FIXTURES}/${file}`, 'utf8')).format.name, format, file);
});

/** All texts and numbers of a source, with the fields they stand in. */
function leavesOf(file) {
  const leaves = [];
  const walk = (value, field) => {
    if (value === null || value === undefined || value === false || value === '') return;
    if (Array.isArray(value)) value.forEach((entry) => walk(entry, `${field}[]`));
    else if (typeof value === 'object')
      for (const [key, entry] of Object.entries(value)) walk(entry, field ? `${field}.${key}` : key);
    else leaves.push({ field: field.replace(/(\[\])?\.#text$/, ''), value: String(value) });
  };
  walk(detectFormat(readFileSync(`${FIXTURES}/${file}`, 'utf8')).node.take(), '');
  return leaves;
}

/** What says again what another field says, is how the file itself is made, or takes another form. */
const MADE_OF = {
  'atom.xml': /^link\[\]|entry\[\]\.link|\.@type$|@term$/,
  'calendar.ics': /VERSION|PRODID|VTIMEZONE|DTSTAMP|TZID|\.@VALUE|STATUS|DTEND|DURATION|@FMTTYPE/,
  'events-calendar.json':
    /_details|utc_|timezone|rest_url|total|status|\.slug|show_map|\.id$|global_id|\.date$|modified|date_utc|all_day|end_date/,
  'feed.json': /^version$/,
  'indico.json':
    /_type|_fossil|^(count|complete|url|ts)$|\.id$|\.tz$|timezone|\.type$|\.room$|Hash|fullName|color|duration|\.time$|\.date$|folders\[\]\.title/,
  'openagenda.json':
    /^(success|total)$|\.slug$|\.uid$|image\.|registration\[\]\.type|attendanceMode|\.status$|accessibility|timings/,
  'opentechevents.json': /specVersion/,
  'page.html': /@type|@context|offers\.availability|[dD]ate/,
  'rss.xml': /^@version|isPermaLink|pubDate|@width|@length|description$/,
  'schedule-1.json':
    /^\$schema|generator|version|base_url|daysCount|timeslot|\.guid$|\.index$|day_|days\[\]\.date|\.id$|\.code$|\.start$|\.duration$|slug|\.type$/,
  'schedule-1.xml': /generator|version|timeslot|^day\[\]\.@|@name|@id|slug|\.start$|duration|\.type$/,
  'schedule-2.json': /^\$schema|version|guid|slug|days\[\]|\.code$|\.type$|\.role$|[^.]*\.(start|end)$/,
  'wordpress.json':
    /\.id$|\.(date|modified)$|slug|status|\.type$|featured_media|_links|categories|^\[\]\.(author|tags\[\])$|_gmt/,
};

/** What an announcement says by a word of the format. */
const BY_A_WORD = { онлайн: 'virtual' };

for (const file of readdirSync(FIXTURES)) {
  test(`every field of ${file} is carried or listed as lost`, async () => {
    const { files, output, code, errors } = await importFixture(file);
    assert.equal(code, 0, errors);
    const plain = (text) =>
      text
        .toLowerCase()
        .replace(/<script[^]*?<\/script>/g, ' ')
        .replace(/<[a-z/!][^>]*>|&(#?\w+);|\\/g, ' ')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    const carried = plain([...files.values(), output].join('\n').replace(/\\\n/g, '\n'));
    const lost = output.split('\n').flatMap((line) => /^ {2}(\S.*?) {2}×\d+/.exec(line)?.[1] ?? []);
    const isLost = (field) => lost.some((name) => new RegExp(`^${pattern(name)}`).test(field));
    const forgotten = leavesOf(file).filter(({ field, value }) => {
      if (MADE_OF[file]?.test(field) || isLost(field)) return false;
      // A text may be cut where markup or an escape stood: its words must be there.
      const words = plain(value)
        .split(' ')
        .filter((word) => word.length > 3 && !/^(\d+t\d+|\d+z)$/.test(word));
      return words.some((word) => !carried.includes(BY_A_WORD[word] ?? word));
    });
    assert.deepEqual(forgotten, []);
  });

  test(`what ${file} becomes is a feed with nothing wrong that the source did not have`, async () => {
    const { files } = await importFixture(file);
    for (const [name, text] of files) {
      if (/\.[a-z]{2}\.md$/.test(name)) continue;
      const { id, title, url, image, tags, ...training } = fieldsOf(text);
      for (const field of [
        'summary',
        'language',
        'authors',
        'attachments',
        'date_published',
        'date_modified',
        'external_url',
      ])
        delete training[field];
      const item = { id, title, url, image, tags, content_text: 'x', _training: training };
      const feed = {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'x',
        items: [JSON.parse(JSON.stringify(item))],
      };
      const errors = checkFeedValue(feed, 'https://example.org/').findings.filter(
        ({ code }) => !/^missing|^session-outside/.test(code),
      );
      assert.deepEqual(errors, [], name);
    }
  });
}

function pattern(field) {
  return field
    .replace(/[.[\]$^+?(){}|\\]/g, '\\$&')
    .replace(/\.\*/g, '.[^.]+')
    .replace(/\\(\.[^.]+)/g, '\\$1');
}

test('a calendar keeps its clocks: zones of Windows, all-day ranges, lengths, and UTC on the calendar’s own clock', async () => {
  const { files } = await importFixture('calendar.ics');
  const workshop = one(files, 'workshop').fields;
  assert.equal(workshop.timeZone, 'Europe/Kyiv');
  assert.equal(workshop.startDate, '2026-11-16T09:30');
  assert.equal(workshop.endDate, '2026-11-18T17:00');
  assert.equal(workshop.revision, 2);
  const days = one(files, 'three-days').fields;
  assert.deepEqual([days.startDate, days.endDate, days.status], ['2026-12-01', '2026-12-03', 'cancelled']);
  const summer = one(files, 'summer').fields;
  assert.deepEqual([summer.startDate, summer.endDate], ['2026-07-01T10:00', '2026-07-01T11:30']);
});

test('what is not public stays so, and not a word of it is shown', async () => {
  for (const [file, secret] of [
    ['calendar.ics', /Dentist/],
    ['wordpress.json', /Secret plan|Not yet/],
  ]) {
    const { files, output, errors } = await importFixture(file);
    assert.doesNotMatch([...files.values(), output, errors].join('\n'), secret);
    assert.match(output, /×1 {2}—/);
  }
});

test('HTML becomes Markdown that says the same, and what has no form in it is listed', async () => {
  const { files, output } = await importFixture('rss.xml');
  const { text, fields } = one(files, 'vidkryti-dani');
  assert.equal(fields.title, 'Тренінг «Відкриті дані» – реєстрація');
  assert.match(text, /^## Програма$/m);
  assert.match(text, /^\| День \| Тема \|\n\| --- \| --- \|\n\| 1 \| Основи \\\| вступ \|$/m);
  assert.doesNotMatch(text, /alert/);
  assert.match(output, /<iframe> in texts {2}×1/);
  const short = one(files, 'plain-text');
  assert.equal(short.fields.date_published, '2026-11-09T17:05:00-05:00');
  assert.match(short.text, /\\\*stars\\\*/);
});

test('a conference becomes one training, with its programme on its own clock', async () => {
  for (const file of ['schedule-1.json', 'schedule-1.xml', 'schedule-2.json']) {
    const { files } = await importFixture(file);
    const { fields } = one(files, 'example-conference');
    const [opening] = fields.agenda.sessions;
    assert.equal(opening.startDate, '2026-11-16T09:30', file);
    assert.equal(opening.title, 'Opening', file);
    assert.equal(fields.timeZone, 'Europe/Kyiv', file);
    assert.deepEqual(opening.speakers, [fields.speakers[0].id], file);
    assert.equal(opening.room, fields.agenda.rooms[0].id, file);
    assert.equal(opening.track, fields.agenda.tracks[0].id, file);
  }
});

test('a translation becomes a file beside its announcement', async () => {
  const { files } = await importFixture('openagenda.json');
  const [name] = [...files.keys()].filter((one) => one.endsWith('.en.md'));
  assert.ok(files.has(name.replace('.en.md', '.md')));
  assert.match(files.get(name), /title: Data workshop[^]*\n\*\*Bring\*\* a laptop\./);
});

test('a file that is there already is left as it is', async () => {
  const { to, files } = await importFile(`${FIXTURES}/atom.xml`);
  const [name] = files.keys();
  writeFileSync(join(to, 'announcements', name), 'mine');
  const again = await run('import', `${FIXTURES}/atom.xml`, `--to=${to}`);
  assert.match(again.errors, /is there already and was left as it is/);
  assert.match(again.output, /Files written: 0/);
  assert.equal(readFileSync(join(to, 'announcements', name), 'utf8'), 'mine');
});

test('why XML breaks off is said in the language of the reader', async () => {
  const broken = {
    '<rss><channel><item>': [/<item> is never closed/, /<item> не закрито/],
    '<rss><a></b></rss>': [/something is closed that is not open/, /закрито те, чого не відкривали/],
    '<rss a="1" a="2"/>': [/attribute a is there twice/, /атрибут a записано двічі/],
    '<rss a=1/>': [/not written as name="value"/, /атрибут треба писати як name="value"/],
    '<rss/><rss/>': [/inside one element/, /всередині одного елемента/],
  };
  const path = join(folder, 'broken.xml');
  for (const [text, patterns] of Object.entries(broken)) {
    writeFileSync(path, text);
    for (const [index, language] of ['en', 'uk'].entries()) {
      const { code, errors } = await run('import', path, `--to=${join(folder, 'nowhere')}`, { language });
      assert.equal(code, 2);
      assert.match(errors, patterns[index], text);
      if (language === 'uk') assert.doesNotMatch(errors, /unclosed|unmatched|duplicate|unquoted|root/);
    }
  }
});

test('what cannot be read is told in a sentence, with the place where there is one', async () => {
  const cases = {
    'empty.xml': ['  \n', /is empty/],
    'page.html': ['<!doctype html><p>Welcome', /web page without structured data/],
    'cut.xml': [
      '<rss><channel>\n<title>x</title>\n<item>',
      /cut\.xml”, line 3, column \d+: the file is XML, and broken here/,
    ],
    'open.xml': ['<rss>\n<a></b></rss>', /line 2, column \d+/],
    'sitemap.xml': ['<urlset/>', /its root is <urlset>/],
    'cut.ics': [
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\n',
      /line 2, column 1: the calendar is cut off: VEVENT begins here/,
    ],
    'broken.ics': [
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nSUMMARY broken\r\nEND:VCALENDAR',
      /line 3, column 1: the calendar is broken here: “SUMMARY broken”/,
    ],
    'cut.json': ['{"events": [\n{"id": 1,}', /line 2, column 10: the file is JSON, and broken here/],
    'other.json': ['{"data": [], "meta": {}}', /in an unknown format; it begins with: data, meta/],
    'none.json': [
      '{"version": "https://jsonfeed.org/version/1.1", "items": []}',
      /there is no announcement in it that is public/,
    ],
    'table.csv': ['a;b\nA;1', /no table of trainings: .*What stands there: a, b/],
    'words.txt': ['Some words', /no feed, calendar or export in a known format; it begins with: Some words/],
    'deep.json': ['['.repeat(100_000), /broken here/],
  };
  for (const [name, [content, sentence]] of Object.entries(cases)) {
    const { code, errors, output } = await importFile(save(name, content));
    assert.equal(code, 2, name);
    assert.match(errors, sentence, name);
    assert.doesNotMatch(errors + output, /\n\s+at |undefined/, name);
  }
  const huge = save('huge.xml', '');
  truncateSync(huge, 2 * 1024 ** 3);
  assert.match((await importFile(huge)).errors, /has more than 64 MB/);
  assert.match((await importFile(join(folder, 'missing.ics'))).errors, /There is no file/);
  const ukrainian = await run('import', save('empty.ics', ''), { language: 'uk' });
  assert.match(ukrainian.errors, /порожній/);
});

test('what was made to harm is a sentence, or costs no more than itself', async () => {
  const deep = (open, close) => open.repeat(20_000) + close.repeat(20_000);
  const feed = (item) => `{"version": "https://jsonfeed.org/version/1.1", "items": [${item}]}`;
  const refused = {
    'deep.xml': `<rss>${deep('<a>', '</a>')}</rss>`,
    'deep-value.json': feed(`{"id": "a", "_training": {"topics": ${'['.repeat(4000)}${']'.repeat(4000)}}}`),
  };
  for (const [name, content] of Object.entries(refused)) {
    const { code, errors } = await importFile(save(name, content));
    assert.equal(code, 2, name);
    assert.doesNotMatch(errors, /Internal error/, name);
  }
  const tongue =
    '{"id": "a", "title": "../../a", "_training": {"translations": {"__proto__": {"title": "x"}, "../b": {}}}}';
  const { code, files } = await importFile(save('names.json', feed(tongue)));
  assert.equal(code, 0);
  assert.deepEqual([...files.keys()], ['a.md']);
  const bold = `<rss><channel><item><guid>1</guid><title>T</title><description>${deep('&lt;b&gt;', '')}words</description></item></channel></rss>`;
  assert.match([...(await importFile(save('bold.xml', bold))).files.values()][0], /words/);
});

test('an encoding is read as it is declared', async () => {
  const text = '<?xml version="1.0" encoding="windows-1251"?><rss><channel><item><guid>1</guid><title>';
  const bytes = Buffer.concat([
    Buffer.from(text, 'latin1'),
    Buffer.from([0xd2, 0xf0, 0xe5, 0xed, 0xb3, 0xed, 0xe3]),
    Buffer.from('</title></item></channel></rss>', 'latin1'),
  ]);
  const { files } = await importFile(save('cp1251.xml', bytes));
  assert.equal(one(files, 'treninh').fields.title, 'Тренінг');
});

test('an address is fetched, its detours followed and its relative addresses made absolute', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/feed') return response.writeHead(302, { location: '/real.xml' }).end();
    if (request.url === '/real.xml')
      return response
        .writeHead(200, { 'content-type': 'text/xml; charset=utf-8' })
        .end(
          '<rss><channel><item><guid>x-1</guid><title>A</title><description>&lt;img src="/a.png"&gt;</description></item></channel></rss>',
        );
    return response.writeHead(404).end('<!doctype html>');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${server.address().port}`;
  try {
    const { files } = await importFile(`${base}/feed`);
    assert.ok([...files.values()][0].includes(`![](${base}/a.png)`));
    assert.match((await importFile(`${base}/nothing`)).errors, /There is nothing at .*404/);
  } finally {
    server.close();
  }
});

test('every field that holds an address has it absolute, wherever the schema says that one stands', async () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Feed',
    home_page_url: 'https://ministry.example/',
    items: [
      {
        id: '1',
        title: 'A',
        content_text: 'T',
        image: 'a.png',
        attachments: [{ url: 'a.pdf', mime_type: 'application/pdf' }],
        _training: {
          startDate: '2026-11-16',
          location: [
            { type: 'virtual', url: 'room' },
            { name: 'Hall', mapUrl: 'map' },
          ],
          organizer: { name: 'O', url: 'o', logo: 'o.png' },
          speakers: [{ name: 'S', image: 's.png', url: 's' }],
          agenda: { sessions: [{ title: 'One', startDate: '2026-11-16T09:30', streamUrl: 'live' }] },
          recordingUrl: 'film',
          streamUrl: 'live',
          topics: ['url'],
        },
      },
    ],
  };
  const { fields } = one((await importFile(save('relative.json', JSON.stringify(feed)))).files, 'a');
  const base = 'https://ministry.example/';
  assert.equal(fields.recordingUrl, `${base}film`);
  assert.equal(fields.streamUrl, `${base}live`);
  assert.equal(fields.image, `${base}a.png`);
  assert.equal(fields.attachments[0].url, `${base}a.pdf`);
  assert.deepEqual(
    fields.location.map(({ url, mapUrl }) => url ?? mapUrl),
    [`${base}room`, `${base}map`],
  );
  assert.deepEqual(fields.organizer, { name: 'O', url: `${base}o`, logo: `${base}o.png` });
  assert.deepEqual(fields.speakers, [{ name: 'S', image: `${base}s.png`, url: `${base}s` }]);
  assert.equal(fields.agenda.sessions[0].streamUrl, `${base}live`);
  assert.deepEqual(fields.topics, ['url']);
});

test('the bundled command imports and validates as the modules do', async () => {
  const to = join(folder, 'bundled');
  const command = 'bin/training-widgets.mjs';
  const imported = await run('import', `${FIXTURES}/rss.xml`, `--to=${to}`, { command });
  assert.equal(imported.code, 0, imported.errors);
  assert.equal(readdirSync(join(to, 'announcements')).length, 2);
  const validated = await run('validate', 'demo/feeds/training.json', { command });
  assert.equal(validated.code, 0, validated.output + validated.errors);
});

test('a feed is imported with all its pages', async () => {
  const page = (id, next) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Feed',
      ...(next && { next_url: next }),
      items: [{ id, title: `Item ${id}`, content_text: 'Text' }],
    });
  save('pages-2.json', page('two', 'pages-1.json'));
  save('pages-1.json', page('one'));
  const { code, output, files } = await importFile(save('pages.json', page('three', 'pages-2.json')));
  assert.equal(code, 0);
  assert.match(output, /3/);
  assert.deepEqual([...files.values()].map((text) => fieldsOf(text).title).sort(), [
    'Item one',
    'Item three',
    'Item two',
  ]);
  save('pages-1.json', page('one', 'pages-2.json'));
  const circle = await importFile(join(folder, 'pages.json'));
  assert.match(circle.errors, /pages-2\.json comes again/);
  assert.equal(circle.files.size, 3);
});

/** A calendar of one event, with these lines in it and these before it. */
const calendarOf = (event, before = '') =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:a\r\n${before}BEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:A\r\n${event}END:VEVENT\r\nEND:VCALENDAR\r\n`;
const zoneOfItsOwn = `BEGIN:VTIMEZONE\r
TZID:(UTC+02:00) Helsinki\\, Kyiv\\, Riga\r
BEGIN:STANDARD\r
DTSTART:16010101T040000\r
TZOFFSETFROM:+0300\r
TZOFFSETTO:+0200\r
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10\r
END:STANDARD\r
BEGIN:DAYLIGHT\r
DTSTART:16010101T030000\r
TZOFFSETFROM:+0200\r
TZOFFSETTO:+0300\r
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3\r
END:DAYLIGHT\r
END:VTIMEZONE\r
`;

test('a zone that a calendar describes under a name of its own tells how far its times are from UTC', async () => {
  const name = '"(UTC+02:00) Helsinki\\, Kyiv\\, Riga"';
  for (const [written, expected] of [
    ['20260716T093000', '2026-07-16T09:30 Etc/GMT-3'],
    ['20261116T093000', '2026-11-16T09:30 Etc/GMT-2'],
    ['20260329T025900', '2026-03-29T02:59 Etc/GMT-2'],
    ['20260329T040000', '2026-03-29T04:00 Etc/GMT-3'],
    ['20261025T050000', '2026-10-25T05:00 Etc/GMT-2'],
    ['20260101T100000', '2026-01-01T10:00 Etc/GMT-2'],
  ]) {
    const text = calendarOf(`DTSTART;TZID=${name}:${written}\r\n`, zoneOfItsOwn);
    const { files, output } = await importFile(save('outlook.ics', text));
    const { startDate, timeZone } = one(files, 'a').fields;
    assert.equal(`${startDate} ${timeZone}`, expected);
    assert.match(output, /Everything was carried over/);
  }
});

test('times in UTC are written on the clock of the site they go to', async () => {
  const path = save('utc.ics', calendarOf('DTSTART:20261116T073000Z\r\nDTEND:20261116T150000Z\r\n'));
  const to = join(folder, 'with-settings');
  mkdirSync(to);
  writeFileSync(join(to, 'training-widgets.yaml'), 'title: T\nurl: https://a.test/\ntimeZone: Europe/Kyiv\n');
  assert.equal((await run('import', path, `--to=${to}`)).code, 0);
  const { startDate, endDate } = fieldsOf(readFileSync(join(to, 'announcements/2026-11-16-a.md'), 'utf8'));
  assert.deepEqual([startDate, endDate], ['2026-11-16T09:30', '2026-11-16T17:00']);
});

test('of an event in several versions the newest is imported, and what recurs is said in words', async () => {
  const version = (title, sequence) =>
    `BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:${title}\r\nDTSTART;VALUE=DATE:20261116\r\nRRULE:FREQ=WEEKLY\r\nSEQUENCE:${sequence}\r\nEND:VEVENT\r\n`;
  const text = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${version('New', 2)}${version('Old', 1)}END:VCALENDAR\r\nX-COMMENT:cached\r\n`;
  const { files, output } = await importFile(save('versions.ics', text));
  assert.equal(files.size, 1);
  assert.equal(one(files, 'new').fields.title, 'New');
  assert.match(output, /SUMMARY {2}×1 {2}Old/);
  assert.match(output, /X-COMMENT {2}×1 {2}cached/);
  assert.match(output, /Events that recur: \d\./);
});

test('OpenAgenda as a bare list is read, and what is not published is not', async () => {
  const event = (more) => ({ uid: 1, title: { fr: 'Un' }, timings: [{ begin: '2026-11-16T09:00:00.000Z' }], ...more });
  const list = [event({ state: 2 }), event({ uid: 2, title: { fr: 'Secret' }, state: 0 }), event({ uid: 3, draft: 1 })];
  const { files, output } = await importFile(save('agenda.json', JSON.stringify(list)));
  assert.equal(files.size, 1);
  assert.doesNotMatch(output, /Secret/);
  assert.match(output, /\[\] {2}×2 {2}—/);
});

test('rooms of Indico come along, and who chairs and speaks is there once', async () => {
  const person = { first_name: 'Ann', last_name: 'Lee' };
  const date = { date: '2026-11-16', time: '09:30:00', tz: 'Europe/Kyiv' };
  const event = {
    id: '1',
    title: 'E',
    startDate: date,
    chairs: [person],
    contributions: [{ title: 'Talk', startDate: date, duration: 30, room: 'Hall 1', speakers: [person] }],
  };
  const { files } = await importFile(
    save('indico-1.json', JSON.stringify({ _type: 'HTTPAPIResult', results: [event] })),
  );
  const { speakers, agenda } = one(files, 'e').fields;
  assert.equal(speakers.length, 1);
  assert.deepEqual(agenda.rooms, [{ id: 'Hall 1', name: 'Hall 1' }]);
  assert.equal(agenda.sessions[0].room, 'Hall 1');
});

test('a name of a site that is no address is listed, and not made a link that leads nowhere', async () => {
  const event = {
    title: 'Talk',
    date: '2026-11-16T09:30:00+02:00',
    links: [
      { title: 'nymtech.net', url: 'nymtech.net' },
      { title: 'B', url: 'https://b.test' },
    ],
  };
  const schedule = { schedule: { conference: { title: 'C', days: [{ rooms: { Hall: [event] } }] } } };
  const { files, output } = await importFile(save('links.json', JSON.stringify(schedule)));
  assert.deepEqual(
    one(files, 'c').fields.agenda.sessions[0].materials.map(({ url }) => url),
    ['https://b.test'],
  );
  assert.match(output, /links\[\]\.url {2}×1 {2}nymtech\.net/);
});

test('two announcements with one id are told, and can be built', async () => {
  const item = (title) => `<item><guid>same</guid><title>${title}</title><description>T</description></item>`;
  const { files, output, to } = await importFile(
    save('twice.rss', `<rss version="2.0"><channel><title>T</title>${item('A')}${item('B')}</channel></rss>`),
  );
  assert.equal(one(files, 'a').fields.id, 'same');
  assert.equal(one(files, 'b').fields.id, undefined);
  assert.match(output, /id another one or the site itself has: 1/);
  writeFileSync(join(to, 'training-widgets.yaml'), 'title: T\nurl: https://a.test/\ntimeZone: Europe/Kyiv\n');
  assert.equal((await run('build', to)).code, 0);
});

test('letters in an encoding that is not named are told with their line', async () => {
  const path = save(
    'latin.rss',
    Buffer.from('<rss><channel>\n<item><title>\xda\xeb</title></item></channel></rss>', 'latin1'),
  );
  assert.match((await importFile(path)).errors, /not in UTF-8, on line 2/);
});

test('a page is known as one however it begins, and its data with comments and line breaks is read', async () => {
  const event = '{ "@type": "Event", /* a comment */ "name": "A\nB", "startDate": "2026-11-16" }';
  const xhtml = `<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><script type="application/ld+json">${event}</script></head></html>`;
  assert.equal(one((await importFile(save('page.xhtml', xhtml))).files, 'a-b').fields.title, 'A B');
  const { code, errors } = await importFile(save('piece.html', '<div itemscope><p>A</div>'));
  assert.equal(code, 2);
  assert.match(errors, /is a web page without structured data/);
  const broken = await importFile(save('broken.html', '<html><script type="application/ld+json">{"@type": </script>'));
  assert.match(broken.errors, /whose structured data is broken/);
});
