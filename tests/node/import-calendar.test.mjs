import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { load } from 'js-yaml';
import { run } from '../support/run-command.mjs';

let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'import-calendar-'))));
after(() => rmSync(folder, { recursive: true }));

let count = 0;
/** Imports a calendar for a site on a clock: what was said, and the fields of the announcements. What it writes can be built. */
async function importCalendar(content, timeZone = 'Europe/Kyiv') {
  const to = join(folder, String(count++));
  mkdirSync(to);
  const path = join(to, 'source.ics');
  writeFileSync(path, content);
  writeFileSync(join(to, 'training-widgets.yaml'), `title: T\nurl: https://a.test/\ntimeZone: ${timeZone}\n`);
  const said = await run('import', path, `--to=${to}`);
  assert.equal(said.code, 0, said.errors);
  const names = readdirSync(join(to, 'announcements'));
  const texts = names.map((name) => readFileSync(join(to, 'announcements', name), 'utf8'));
  const built = await run('build', to);
  assert.equal(built.code, 0, built.errors + texts.join('\n'));
  const feed = JSON.parse(readFileSync(join(to, 'site/feed.json'), 'utf8'));
  return { ...said, feed, items: texts.map((text) => load(text.split('---\n')[1])), texts };
}

const lines = (...parts) => `${parts.flat().join('\r\n')}\r\n`;
const event = (...parts) => ['BEGIN:VEVENT', 'UID:a', 'SUMMARY:A', ...parts, 'END:VEVENT'];
const calendar = (...parts) => lines('BEGIN:VCALENDAR', 'VERSION:2.0', ...parts.flat(), 'END:VCALENDAR');
const dates = ({ startDate, endDate, timeZone }) => [startDate, endDate, timeZone];

test('an end on another clock than the start is written on the clock of the start', async () => {
  const { items } = await importCalendar(
    calendar(event('DTSTART;TZID=Europe/Kiev:20261116T093000', 'DTEND;TZID=Europe/Berlin:20261116T120000')),
  );
  assert.deepEqual(dates(items[0]), ['2026-11-16T09:30', '2026-11-16T13:00', 'Europe/Kiev']);
});

test('zones are known by their names in Windows, by what they are from UTC, and by abbreviations of IANA', async () => {
  for (const [name, zone] of [
    ['Tokyo Standard Time', 'Asia/Tokyo'],
    ['India Standard Time', 'Asia/Kolkata'],
    ['Central Standard Time (Mexico)', 'America/Mexico_City'],
    ['UTC-11', 'Etc/GMT+11'],
    ['GMT+0200', 'Etc/GMT-2'],
    ['tzone://Microsoft/Utc', 'UTC'],
    ['EST', 'EST'],
    ['CET', 'CET'],
  ]) {
    const { items } = await importCalendar(calendar(event(`DTSTART;TZID="${name}":20261116T093000`)));
    assert.deepEqual(dates(items[0]), ['2026-11-16T09:30', undefined, zone]);
  }
  const half = await importCalendar(calendar(event('DTSTART;TZID="UTC+05:30":20261116T093000')));
  assert.deepEqual(dates(half.items[0]), ['2026-11-16T06:00', undefined, undefined]);
});

test('a time on a clock that nobody knows is not taken for one of the site', async () => {
  const unknown = event('DTSTART;TZID=Our clock:20261116T093000', 'DTEND;TZID=Our clock:20261117T120000');
  const { items, output } = await importCalendar(calendar('X-WR-TIMEZONE:America/New_York', unknown));
  assert.deepEqual(dates(items[0]), ['2026-11-16', '2026-11-17', undefined]);
  assert.match(output, /DTSTART {2}×1 {2}20261116T093000/);
  assert.match(output, /DTSTART\[\]\.@TZID {2}×1 {2}Our clock/);
  assert.match(output, /an unknown time zone: 1\./);
  const unreadable = await importCalendar(calendar(event('DTSTART;TZID=Europe/Kyiv:20261116T240000')));
  assert.doesNotMatch(unreadable.output, /time zone nobody knows/);
});

test('rules of a zone that count the days of a week in a month are understood', async () => {
  const part = (kind, first, month, from, [before, to]) => [
    `BEGIN:${kind}`,
    `DTSTART:${first}`,
    `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=SU;BYMONTHDAY=${Array.from({ length: 7 }, (_, index) => from + index)}`,
    `TZOFFSETFROM:${before}`,
    `TZOFFSETTO:${to}`,
    `END:${kind}`,
  ];
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:Eastern of ours',
    ...part('STANDARD', '20070101T020000', 11, 1, ['-0400', '-0500']),
    ...part('DAYLIGHT', '20070101T020000', 3, 8, ['-0500', '-0400']),
    'END:VTIMEZONE',
  ];
  for (const [written, expected] of [
    ['20260308T010000', '2026-03-08T08:00'],
    ['20260308T030000', '2026-03-08T09:00'],
    ['20261101T030000', '2026-11-01T10:00'],
  ]) {
    const { items } = await importCalendar(calendar(zone, event(`DTSTART;TZID=Eastern of ours:${written}`)));
    assert.equal(items[0].startDate, expected);
  }
});

test('times of a described zone, in UTC and on the calendar’s clock stand on one clock', async () => {
  const zone = ['BEGIN:VTIMEZONE', 'TZID:Ours', 'BEGIN:STANDARD', 'DTSTART:16010101T000000', 'TZOFFSETFROM:+0200'];
  const { items } = await importCalendar(
    calendar(
      'X-WR-TIMEZONE:America/New_York',
      [...zone, 'TZOFFSETTO:+0200', 'END:STANDARD', 'END:VTIMEZONE'],
      event('DTSTART;TZID=Ours:20261116T093000', 'DTEND:20261116T090000Z'),
    ),
    'Europe/Berlin',
  );
  assert.deepEqual(dates(items[0]), ['2026-11-16T08:30', '2026-11-16T10:00', undefined]);
});

test('hours of a length are exact, its days are those of the calendar', async () => {
  for (const [start, length, end] of [
    ['DTSTART:20261024T190000Z', 'PT12H', '2026-10-25T09:00'],
    ['DTSTART;TZID=Europe/Kyiv:20261024T220000', 'PT12H', '2026-10-25T09:00'],
    ['DTSTART;TZID=Europe/Kyiv:20261024T220000', 'P1D', '2026-10-25T22:00'],
    ['DTSTART;TZID=Europe/Kyiv:20261024T220000', 'P1DT1H', '2026-10-25T23:00'],
    ['DTSTART;VALUE=DATE:20261024', 'P2D', '2026-10-25'],
    ['DTSTART;VALUE=DATE:20261024', 'P1D', undefined],
  ]) {
    const { items } = await importCalendar(calendar(event(start, `DURATION:${length}`)));
    assert.equal(items[0].endDate, end, `${start} ${length}`);
  }
});

test('an instant in the hour that a clock shows twice stays that instant', async () => {
  const { items, feed } = await importCalendar(calendar(event('DTSTART:20261025T013000Z', 'DTEND:20261025T023000Z')));
  assert.deepEqual(dates(items[0]), ['2026-10-25T03:30', '2026-10-25T04:30', 'Etc/GMT-2']);
  assert.equal(feed.items[0]._training.timeZone, 'Etc/GMT-2');
  const first = await importCalendar(calendar(event('DTSTART:20261025T003000Z')));
  assert.deepEqual(dates(first.items[0]), ['2026-10-25T03:30', undefined, undefined]);
});

test('a line may be folded inside a letter', async () => {
  for (const end of ['\r\n', '\n']) {
    const text = calendar(event('DTSTART:20261116T090000Z', `LOCATION:Київ, Хрещатик 1 🎓 зала`));
    const folded = [];
    for (const line of Buffer.from(text).toString('latin1').split('\r\n'))
      folded.push(line.replace(/(.{9})(?=.)/g, `$1${end} `));
    const { items, errors } = await importCalendar(Buffer.from(folded.join(end), 'latin1'));
    assert.equal(items[0].location[0].name, 'Київ, Хрещатик 1 🎓 зала');
    assert.doesNotMatch(errors, /UTF-8/);
  }
});

test('an odd line costs itself and not the calendar', async () => {
  const { items, output } = await importCalendar(
    calendar(
      event(
        'DTSTART:20261116T090000Z',
        'X-ENTOURAGE_UUID:1',
        'ORGANIZER;CN=Example "The Host" Office:mailto:host@example.org',
        'CONTACT;X-NOTE="a;b:c",d:Example desk',
        'and a second line of a text',
      ),
    ),
  );
  assert.deepEqual(items[0].organizer, { name: 'Example "The Host" Office', email: 'host@example.org' });
  assert.equal(items[0].contacts[0].name, 'Example desk');
  assert.match(output, /X-ENTOURAGE_UUID {2}×1 {2}1/);
  assert.match(output, /@X-NOTE {2}×1 {2}a;b:c,d/);
  assert.match(output, /\(line\) {2}×1 {2}and a second line of a text/);
});

test('a parameter made to slow a reader down is read at once', async () => {
  const guests = `ATTENDEE;CN=${'a,'.repeat(20_000)}a"b":mailto:x@example.org`;
  const quotes = `ATTENDEE;CN=${'"a,'.repeat(20_000)}:mailto:y@example.org`;
  const begun = performance.now();
  await importCalendar(calendar(event('DTSTART:20261116T090000Z', guests, quotes)));
  assert.ok(performance.now() - begun < 10_000);
});

test('quotes and line breaks in parameters are read as RFC 6868 writes them', async () => {
  const { items } = await importCalendar(
    calendar(event('DTSTART:20261116T090000Z', "ORGANIZER;CN=Office ^'A^' ^^:mailto:host@example.org")),
  );
  assert.equal(items[0].organizer.name, 'Office "A" ^');
});

test('only events are counted as recurring', async () => {
  const rule = 'RRULE:FREQ=DAILY';
  const others = ['BEGIN:VTODO', 'UID:t', rule, 'END:VTODO', 'BEGIN:VTODO', 'UID:u', rule, 'END:VTODO'];
  const once = await importCalendar(calendar(others, event('DTSTART:20261116T090000Z')));
  assert.doesNotMatch(once.output, /that recur/);
  const again = await importCalendar(calendar(others, event('DTSTART:20261116T090000Z', rule)));
  assert.match(again.output, /that recur: 1\./);
});

test('a calendar that calls events off says so of each, and a place is kept beside an address', async () => {
  const { items } = await importCalendar(
    calendar('METHOD:CANCEL', event('DTSTART:20261116T090000Z', 'LOCATION:https://meet.example/a', 'GEO:50.45;30.52')),
  );
  assert.equal(items[0].status, 'cancelled');
  assert.deepEqual(items[0].location, [
    { type: 'virtual', url: 'https://meet.example/a' },
    { geo: { latitude: 50.45, longitude: 30.52 } },
  ]);
});

test('an event without a title and a text can be built, and is told', async () => {
  const { items, output } = await importCalendar(
    calendar(['BEGIN:VEVENT', 'UID:untitled-1', 'DTSTART:20261116T090000Z', 'LOCATION:Hall', 'END:VEVENT']),
  );
  assert.equal(items[0].title, 'Untitled');
  assert.match(output, /without a title and a text: 1\./);
});

const kyiv = (name, ...times) => `${name};TZID=Europe/Kyiv:${times}`;

test('the first time of what recurs is announced only if it takes place', async () => {
  const weekly = (uid, ...more) =>
    event(kyiv('DTSTART', '20261102T100000'), 'RRULE:FREQ=WEEKLY;COUNT=3', ...more).map((line) =>
      line.replace(/^UID:.*/, `UID:${uid}`),
    );
  const { items, output } = await importCalendar(
    calendar(
      weekly('plain', kyiv('EXDATE', '20261109T100000')),
      weekly('excluded', 'EXDATE:20261109T080000Z,20261102T080000Z'),
      weekly('moved', 'COMMENT:left'),
      ['BEGIN:VEVENT', 'UID:moved', 'SUMMARY:A', kyiv('RECURRENCE-ID', '20261102T100000')],
      [kyiv('DTSTART', '20261103T150000'), 'END:VEVENT'],
    ),
  );
  assert.deepEqual(
    items.map(({ id, startDate }) => `${id} ${startDate}`).sort(),
    ['excluded undefined', 'moved/2026-11-02T10:00 2026-11-03T15:00', 'plain 2026-11-02T10:00'].sort(),
  );
  assert.match(output, /that recur: 3\./);
  assert.match(output, /COMMENT {2}×1 {2}left/);
  assert.match(output, /DTSTART {2}×2 {2}20261102T100000/);
  assert.doesNotMatch(output, /time zone nobody knows/);
});

test('what is private is not shown, whatever it is and whatever it was before', async () => {
  const { items, output } = await importCalendar(
    calendar(
      event('DTSTART:20261116T090000Z'),
      ['BEGIN:VTODO', 'UID:t', 'CLASS:PRIVATE', 'SUMMARY:Secret task', 'END:VTODO'],
      ['BEGIN:VJOURNAL', 'UID:j', 'CLASS:CONFIDENTIAL', 'DESCRIPTION:Secret note', 'END:VJOURNAL'],
      ['BEGIN:VEVENT', 'UID:b', 'SEQUENCE:1', 'SUMMARY:Secret plan', 'DTSTART:20261116T090000Z', 'END:VEVENT'],
      [
        'BEGIN:VEVENT',
        'UID:b',
        'SEQUENCE:2',
        'CLASS:PRIVATE',
        'SUMMARY:Secret',
        'DTSTART:20261116T090000Z',
        'END:VEVENT',
      ],
    ),
  );
  assert.equal(items.length, 1);
  assert.doesNotMatch(output, /Secret/);
  assert.match(output, /VEVENT\[\] {2}×2 {2}—/);
});

test('a description is never lost for another one that says less', async () => {
  const html = 'X-ALT-DESC;FMTTYPE=text/html:';
  for (const [lines, text, isListed] of [
    [[`${html}<html><body></body></html>`, 'DESCRIPTION:Words'], 'Words', false],
    [[`${html}<p>Some <b>words</b></p>`, 'DESCRIPTION:Some words'], 'Some **words**', false],
    [[`${html}<p>Some <b>words</b></p>`, 'DESCRIPTION:Other words'], 'Some **words**', true],
    [['STYLED-DESCRIPTION;VALUE=TEXT;FMTTYPE=text/html:<p>Some <i>words</i></p>'], 'Some *words*', false],
  ]) {
    const { texts, output } = await importCalendar(calendar(event('DTSTART:20261116T090000Z', ...lines)));
    assert.ok(texts[0].includes(`---\n\n${text}\n`), texts[0]);
    assert.equal(/DESCRIPTION {2}×1/.test(output), isListed, output);
  }
});

test('lists, pictures, places online and files are read with all that is said of them', async () => {
  const { items, output } = await importCalendar(
    calendar(
      event(
        'DTSTART:20261116T090000Z',
        'CATEGORIES:A\\, B,C\\\\,D',
        'IMAGE;VALUE=BINARY;ENCODING=BASE64:AAAA',
        'IMAGE;VALUE=URI;DISPLAY=FULLSIZE;FMTTYPE=image/png:https://c.test/a.png',
        'CONFERENCE;VALUE=URI;FEATURE=PHONE:tel:+1',
        'CONFERENCE;VALUE=URI;LABEL=Stream:https://live.test/a',
        'ATTACH;FMTTYPE=application/pdf;SIZE=100:https://c.test/a.pdf',
        'URL;VALUE=URI:https://c.test/a',
      ),
    ),
  );
  const [{ tags, image, location, attachments, url }] = items;
  assert.deepEqual(tags, ['A, B', 'C\\', 'D']);
  assert.equal(image, 'https://c.test/a.png');
  assert.deepEqual(location, [{ type: 'virtual', url: 'https://live.test/a', name: 'Stream' }]);
  assert.deepEqual(attachments, [{ url: 'https://c.test/a.pdf', mime_type: 'application/pdf', size_in_bytes: 100 }]);
  assert.equal(url, 'https://c.test/a');
  assert.match(output, /IMAGE {2}×1 {2}AAAA/);
  assert.match(output, /CONFERENCE {2}×1 {2}tel:\+1/);
});
