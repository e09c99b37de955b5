import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { load } from 'js-yaml';
import { run } from '../support/run-command.mjs';

let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'odd-'))));
after(() => rmSync(folder, { recursive: true }));

let count = 0;
/** Imports a file, or an address: what was said, and the announcements' texts and fields. */
async function importOf(source, ...options) {
  const to = join(folder, String(count++));
  const isAddress = typeof source === 'string' && source.startsWith('http:');
  const path = isAddress ? source : join(folder, `source-${count}`);
  if (!isAddress) writeFileSync(path, typeof source === 'string' ? source : JSON.stringify(source));
  const said = await run('import', path, `--to=${to}`, ...options);
  const names = said.code === 0 ? readdirSync(join(to, 'announcements')).sort() : [];
  const texts = names.map((name) => readFileSync(join(to, 'announcements', name), 'utf8'));
  return { ...said, names, texts, fields: texts.map((text) => load(text.split('---\n')[1])) };
}

test('a single & in XML costs nothing, and hides nothing behind it', async () => {
  const item = (id, title) =>
    `<item><guid>${id}</guid><title>${title}</title><link>https://c.example/?a=1&b=${id}</link></item>`;
  const { fields, output } = await importOf(
    `<rss><channel><title>x</title>${item(1, 'Data & reports')}${item(2, 'Money &amp; people')}</channel></rss>`,
  );
  assert.deepEqual(
    fields.map(({ title, url }) => `${title} ${url}`),
    ['Data & reports https://c.example/?a=1&b=1', 'Money & people https://c.example/?a=1&b=2'],
  );
  assert.match(output, /Everything was carried over/);
});

test('an older frab schedule has its days apart from the times, and its nights after midnight', async () => {
  const event = (id, start) =>
    `<event id="${id}"><start>${start}</start><duration>00:25</duration><title>Talk ${id}</title></event>`;
  const { fields, output } = await importOf(`<schedule><conference><title>Days</title><day_change>09:00:00</day_change>
    <start>2027-02-04</start><end>2027-02-05</end></conference>
    <day index="1" date="2027-02-04"><room name="Hall">${event(1, '09:30')}${event(2, '00:15')}</room></day></schedule>`);
  assert.deepEqual(
    fields[0].agenda.sessions.map(({ title, startDate }) => `${title} ${startDate}`),
    ['Talk 1 2027-02-04T09:30', 'Talk 2 2027-02-05T00:15'],
  );
  assert.doesNotMatch(output, /event/);
});

test('tracks and rooms are the same by name and by slug', async () => {
  const { fields } = await importOf({
    schedule: {
      conference: {
        title: 'Days',
        time_zone_name: 'Europe/Kyiv',
        rooms: [{ name: 'Main Hall', slug: '12-main-hall' }],
        tracks: [{ name: 'Data', slug: '55-data', color: '#ff0000' }],
        days: [
          {
            date: '2026-10-23',
            rooms: {
              'Main Hall': [
                {
                  title: 'Talk',
                  date: '2026-10-23T10:00:00+03:00',
                  duration: '00:30',
                  room: 'Main Hall',
                  track: 'Data',
                },
              ],
            },
          },
        ],
      },
    },
  });
  const { tracks, rooms, sessions } = fields[0].agenda;
  assert.deepEqual(tracks, [{ id: sessions[0].track, name: 'Data', color: '#ff0000' }]);
  assert.deepEqual(rooms, [{ id: sessions[0].room, name: 'Main Hall' }]);
});

test('OpenAgenda without its list of timings still says when, and every language is carried', async () => {
  const timing = (day) => ({ begin: `2026-11-${day}T09:30:00.000+01:00`, end: `2026-11-${day}T12:00:00.000+01:00` });
  const event = (uid, fields) => ({ uid, originAgenda: { uid: 9 }, timezone: 'Europe/Paris', ...fields });
  const { names, fields, texts } = await importOf({
    events: [
      event(1, { title: { fr: 'Un' }, firstTiming: timing(16), lastTiming: timing(18) }),
      event(2, {
        title: { fr: 'Deux' },
        description: { fr: 'Court', en: 'Short' },
        longDescription: { fr: 'Long', uk: 'Довгий' },
        timings: [timing(16)],
        status: { id: 5, label: { fr: 'Complet' } },
      }),
    ],
  });
  const [un] = fields.filter(({ title }) => title === 'Un');
  assert.deepEqual([un.startDate, un.endDate, un.timeZone], ['2026-11-16T09:30', '2026-11-18T12:00', 'Europe/Paris']);
  assert.equal(fields.find(({ title }) => title === 'Deux').registration.status, 'full');
  assert.match(texts[names.findIndex((name) => name.endsWith('.en.md'))], /summary: Short/);
  assert.match(texts[names.findIndex((name) => name.endsWith('.uk.md'))], /Довгий/);
});

test('posts of WordPress without their times in UTC keep those of the site', async () => {
  const { fields } = await importOf([
    {
      id: 2,
      link: 'https://c.example/2',
      title: { rendered: 'Post' },
      content: { rendered: 'x' },
      date: '2026-11-16T09:00:00',
    },
  ]);
  assert.equal(fields[0].date_published, '2026-11-16T09:00');
});

test('what of a JSON Feed cannot be read is listed, and not written down for build to refuse', async () => {
  const { fields, output } = await importOf({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'x',
    items: [
      {
        id: 'a',
        title: 'A',
        content_html: '<p>One</p>',
        content_text: 'Something else',
        date_published: '2026-02-30T00:00:00Z',
        language: 'english please',
        tags: 'one, two',
      },
    ],
  });
  assert.deepEqual(Object.keys(fields[0]).sort(), ['id', 'tags', 'title']);
  assert.deepEqual(fields[0].tags, ['one', 'two']);
  for (const field of ['date_published', 'language', 'content_text'])
    assert.match(output, new RegExp(`items\\[\\]\\.${field} {2}×1`));
});

test('what is no announcement does not become one, whatever the format was said to be', async () => {
  const answer = { code: 'rest_no_route', message: 'No route', data: { status: 404 } };
  for (const format of ['wordpress', 'events-calendar', 'schedule', 'opentechevents', 'rss', 'atom', 'icalendar']) {
    const { code, errors } = await importOf(answer, `--from=${format}`);
    assert.equal(code, 2, format);
    assert.doesNotMatch(errors, /is (RSS|Atom|iCalendar), and/, format);
  }
  const { names } = await importOf([
    { id: 1, title: { rendered: 'Post' }, content: { rendered: 'x' } },
    { id: 4, code: 'x' },
  ]);
  assert.deepEqual(names, ['post.md']);
});

test('an address with a password in it is refused, and neither is told', async () => {
  for (const [language, words] of [
    ['en', /has a name and a password of c\.example/],
    ['uk', /є ім’я та пароль до c\.example/],
  ]) {
    const { code, errors } = await run('import', 'https://user:s3cret@c.example/feed', { language });
    assert.equal(code, 2);
    assert.match(errors, words);
    assert.doesNotMatch(errors, /s3cret|user:/);
  }
});

test('an answer that breaks off is told without a code of the program', async () => {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/json' });
    response.end(Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8]));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  try {
    const { code, errors } = await importOf(`http://127.0.0.1:${server.address().port}/feed`);
    assert.equal(code, 2);
    assert.doesNotMatch(errors, /Z_|UND_|ERR/);
  } finally {
    server.close();
  }
});

test('a source in pages is read to its end, and relative addresses are those of its server', async () => {
  const event = (id) => ({
    id,
    global_id: `c?id=${id}`,
    title: `Event ${id}`,
    start_date: '2026-11-16 09:30:00',
    timezone: 'Europe/Kyiv',
  });
  const post = (id) => ({ id, link: `/p/${id}`, title: { rendered: `Post ${id}` }, content: { rendered: 'x' } });
  const agenda = (id) => ({ uid: id, originAgenda: { uid: 9 }, title: { uk: `Подія ${id}` }, timings: [] });
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const page = Number(url.searchParams.get('page') ?? 1);
    const here = `http://127.0.0.1:${server.address().port}${url.pathname}`;
    if (url.pathname === '/tribe')
      response.end(
        JSON.stringify({
          events: [event(page)],
          total: 3,
          ...(page < 3 && { next_rest_url: `${here}?page=${page + 1}` }),
        }),
      );
    else if (url.pathname === '/wp') {
      if (page < 3) response.setHeader('link', `<${here}?page=${page + 1}>; rel="next"`);
      response.end(JSON.stringify([post(page)]));
    } else {
      const after = Number(url.searchParams.get('after[]') ?? 0);
      response.end(JSON.stringify({ total: 3, after: after < 2 ? [after + 1] : null, events: [agenda(after + 1)] }));
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${server.address().port}`;
  try {
    for (const path of ['tribe', 'wp', 'agenda']) {
      const { code, fields, errors } = await importOf(`${address}/${path}`);
      assert.equal(code, 0, errors);
      assert.equal(fields.length, 3, path);
      if (path === 'wp') assert.equal(fields[0].url, `${address}/p/1`);
    }
  } finally {
    server.close();
  }
});

test('a file that is no text is told by what it is, and what to do with it', async () => {
  const archive = (...names) => Buffer.from(`PK\x03\x04\x14\x00${names.join('\x00')}`, 'latin1');
  for (const [bytes, english, ukrainian] of [
    [gzipSync('BEGIN:VCALENDAR'), /is packed with gzip\. Unpack it/, /запакований gzip\. Спершу розпакуйте/],
    [archive('calendar.ics'), /is a ZIP archive/, /це архів ZIP/],
    [archive('[Content_Types].xml', 'word/document.xml'), /is a document of a word processor/, /текстового процесора/],
    [archive('mimetypeapplication/vnd.oasis.opendocument.text'), /is a document of a word processor/, /процесора/],
    [archive('xl/workbook.xml'), /is a spreadsheet that is broken/, /пошкоджена електронна таблиця/],
    [Buffer.from('%PDF-1.7\n'), /is a PDF document/, /документ PDF/],
    [Buffer.from('d0cf11e0a1b11ae1', 'hex'), /Microsoft Office or Outlook/, /Microsoft Office чи Outlook/],
    [Buffer.from('89504e470d0a1a0a', 'hex'), /is a picture/, /це зображення/],
  ]) {
    const path = join(folder, 'binary');
    writeFileSync(path, bytes);
    for (const [language, words] of [
      ['en', english],
      ['uk', ukrainian],
    ]) {
      const { code, errors } = await run('import', path, `--to=${join(folder, 'nowhere')}`, { language });
      assert.equal(code, 2);
      assert.match(errors, words);
    }
  }
});

test('addresses for calendar and feed programs are asked for by https, and that is said where there is none', async () => {
  const server = createServer((_, response) =>
    response.end('<rss><channel><item><title>A</title></item></channel></rss>'),
  );
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${server.address().port}`;
  try {
    for (const scheme of ['webcal', 'feed']) {
      const { code, errors } = await run('import', `${scheme}://${host}/a`, `--to=${folder}`);
      assert.equal(code, 2);
      assert.ok(errors.includes(`give the address as http://${host}/a`), errors);
    }
    const { errors } = await run('import', `webcals://${host}/a`, `--to=${folder}`);
    assert.doesNotMatch(errors, /http:/);
    const { code } = await run('import', `feed:http://${host}/a`, `--to=${join(folder, 'by-feed')}`);
    assert.equal(code, 0);
  } finally {
    server.close();
  }
});

test('Atom is read where it says its addresses are relative to, and what is no text is left', async () => {
  const { fields, texts, output } = await importOf(`<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://c.example/news/"><title>T</title><link href="/"/>
<entry xml:base="2026/"><title>One</title><id>urn:1</id><link href="one.html"/><link rel="enclosure" href="a.mp3"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><a href="two.html">two</a></div></content></entry>
<entry><title>Two</title><id>urn:2</id><content type="html" xml:base="https://d.example/">&lt;img src="p.png"&gt;</content></entry>
<entry><title>Three</title><id>urn:3</id><content type="image/png">iVBORw0KGgo=</content></entry></feed>`);
  const [one] = fields;
  assert.equal(one.url, 'https://c.example/news/2026/one.html');
  assert.equal(one.attachments[0].url, 'https://c.example/news/2026/a.mp3');
  assert.match(texts[0], /\[two\]\(https:\/\/c\.example\/news\/2026\/two\.html\)/);
  assert.match(texts[2], /!\[\]\(https:\/\/d\.example\/p\.png\)/);
  assert.doesNotMatch(texts[1], /iVBOR/);
  assert.match(output, /url: https:\/\/c\.example\/\n/);
  assert.match(output, /content {2}×1 {2}iVBOR/);
});

test('media, podcasts and places on the map give what a feed has nowhere else', async () => {
  const { fields, texts } =
    await importOf(`<rss xmlns:media="http://search.yahoo.com/mrss/" xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#"
    xmlns:ev="http://purl.org/rss/1.0/modules/event/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel>
    <item><guid>1</guid><title>A</title><ev:location>Hall</ev:location><geo:lat>50.45</geo:lat><geo:long>30.52</geo:long></item>
    <item><guid>2</guid><title>B</title><itunes:summary>What it is about</itunes:summary></item>
    <item><guid>3</guid><title>C</title><media:group><media:thumbnail url="https://c.example/c.jpg"/></media:group></item>
    </channel></rss>`);
  assert.deepEqual(fields[0].location, { name: 'Hall', geo: { latitude: 50.45, longitude: 30.52 } });
  assert.match(texts[1], /\nWhat it is about\n/);
  assert.equal(fields[2].image, 'https://c.example/c.jpg');
});

test('a series of schema.org gives its events, or is announced itself', async () => {
  const series = (more) => ({ '@context': 'https://schema.org', '@type': 'EventSeries', name: 'Fridays', ...more });
  const event = { '@type': 'Event', startDate: '2026-11-20T10:00' };
  const listed = await importOf(series({ '@id': 'urn:s', subEvent: [event, { ...event, name: 'Last one' }] }));
  assert.deepEqual(
    listed.fields.map(({ title, series: { id, name } }) => [title, id, name]),
    [
      ['Fridays', 'urn:s', 'Fridays'],
      ['Last one', 'urn:s', 'Fridays'],
    ],
  );
  const alone = await importOf(series({ startDate: '2026-11-20', endDate: '2026-12-18' }));
  assert.deepEqual([alone.fields[0].title, alone.fields[0].endDate], ['Fridays', '2026-12-18']);
});

test('what has no time, or no name, has no place in a programme and is listed', async () => {
  const at = { date: '2026-11-16', time: '09:30:00', tz: 'Europe/Kyiv' };
  const indico = await importOf({
    _type: 'HTTPAPIResult',
    results: [{ id: '1', title: 'E', startDate: at, contributions: [{ title: 'Unscheduled talk' }] }],
  });
  assert.match(indico.output, /contributions\[\]\.title {2}×1 {2}Unscheduled talk/);
  const oddDate = await importOf({
    _type: 'HTTPAPIResult',
    results: [{ id: '1', title: 'E', startDate: { date: 'soon', time: '09:30:00', tz: 'Europe/Kyiv' } }],
  });
  assert.match(oddDate.output, /startDate\.date {2}×1 {2}soon/);
  const page = await importOf({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'E',
    subEvent: [
      { '@type': 'Event', name: 'Unscheduled talk' },
      { '@type': 'Event', startDate: '2026-11-16T10:00' },
    ],
  });
  assert.match(page.output, /subEvent\[\]\.name {2}×1 {2}Unscheduled talk/);
  assert.match(page.output, /subEvent\[\]\.startDate {2}×1 {2}2026-11-16T10:00/);
  const schedule = await importOf({
    schedule: {
      conference: { title: 'C' },
      events: [{ title: 'Unscheduled talk' }, { start: '2026-11-16T10:00:00+02:00' }],
    },
  });
  assert.match(schedule.output, /events\[\]\.title {2}×1 {2}Unscheduled talk/);
  assert.match(schedule.output, /events\[\]\.start {2}×1 {2}2026-11-16T10:00/);
});

test('a session is in the room that it stands in, where it does not say so itself', async () => {
  const talk = { title: 'Talk', date: '2026-11-16T10:00:00+02:00', duration: '00:30' };
  const { fields } = await importOf({
    schedule: { conference: { title: 'C', days: [{ date: '2026-11-16', rooms: { 'Main hall': [talk] } }] } },
  });
  const { rooms, sessions } = fields[0].agenda;
  assert.deepEqual(rooms, [{ id: sessions[0].room, name: 'Main hall' }]);
});

test('plugins of WordPress give pictures and places online, and what only moderators know is not shown', async () => {
  const post = { id: 1, title: { rendered: 'Post' }, content: { rendered: 'x' }, author: 3, categories: [1] };
  const posts = await importOf([{ ...post, featured_media: 5, jetpack_featured_media_url: 'https://c.example/a.jpg' }]);
  assert.equal(posts.fields[0].image, 'https://c.example/a.jpg');
  assert.match(posts.output, /if “\?_embed” stands/);
  const event = { global_id: 'a', title: 'A', start_date: '2026-11-16 09:00:00', timezone: 'Europe/Kyiv' };
  const events = await importOf({
    events: [
      { ...event, is_virtual: true, virtual_url: 'https://live.test/a' },
      { ...event, global_id: 'b', title: 'Secret', password: 'hushhush' },
    ],
  });
  assert.deepEqual(events.fields[0].location, [{ type: 'virtual', url: 'https://live.test/a' }]);
  assert.equal(events.fields.length, 1);
  const agenda = { uid: 1, title: { uk: 'А' }, timings: [], creator: { email: 'hushhush@c.example' } };
  const { output } = await importOf({ events: [agenda] });
  assert.doesNotMatch(events.output + output, /hushhush|Secret/);
});
