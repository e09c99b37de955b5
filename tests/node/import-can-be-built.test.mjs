import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { load } from 'js-yaml';
import { run } from '../support/run-command.mjs';

const FIXTURES = 'tests/fixtures/import';
const SETTINGS = 'title: T\nurl: https://a.test/\nlanguages: [uk, en]\ntimeZone: Europe/Kyiv\n';
let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'import-built-'))));
after(() => rmSync(folder, { recursive: true }));

let count = 0;
/** Imports a source, builds what became of it, and gives what was said of the import and the announcements by id. */
async function importAndBuild(source, { settings = 'before', ending = 'json' } = {}) {
  const to = join(folder, String(count++));
  mkdirSync(to);
  const path = join(to, `source.${ending}`);
  writeFileSync(path, typeof source === 'string' ? source : JSON.stringify(source));
  const settle = () => writeFileSync(join(to, 'training-widgets.yaml'), SETTINGS);
  if (settings === 'before') settle();
  const said = await run('import', path, `--to=${to}`);
  assert.equal(said.code, 0, said.errors);
  settle();
  const built = await run('build', to);
  assert.equal(built.code, 0, built.errors);
  const names = readdirSync(join(to, 'announcements'));
  const texts = names.map((name) => readFileSync(join(to, 'announcements', name), 'utf8'));
  return { ...said, names, texts, fields: texts.map((text) => load(text.split('---\n')[1])) };
}

const calendar = (...events) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flat(), 'END:VCALENDAR', ''].join('\r\n');
const event = (uid, ...lines) => ['BEGIN:VEVENT', `UID:${uid}`, ...lines, 'END:VEVENT'];
const feedOf = (...items) => ({ version: 'https://jsonfeed.org/version/1.1', title: 'x', items });

for (const order of ['import', 'init'])
  test(`every format can be built as it was imported, ${order} first`, async () => {
    const to = join(folder, order);
    const steps = {
      init: async () => (await run('init', to)).code,
      import: async () => {
        for (const file of readdirSync(FIXTURES)) {
          const { code, errors } = await run('import', `${FIXTURES}/${file}`, `--to=${to}`);
          assert.equal(code, 0, file + errors);
        }
        return 0;
      },
    };
    for (const step of order === 'init' ? ['init', 'import'] : ['import', 'init'])
      assert.equal(await steps[step](), 0, step);
    const { code, errors } = await run('build', to);
    assert.equal(code, 0, errors);
  });

test('without settings a time in UTC or with an offset gets a clock of its own, and stays that instant', async () => {
  const { fields, output } = await importAndBuild(
    feedOf(
      { id: 'utc', title: 'A', content_text: 'x', _training: { startDate: '2026-07-16T09:30Z' } },
      { id: 'offset', title: 'B', content_text: 'x', _training: { startDate: '2026-07-16T09:30-04:00' } },
      { id: 'half', title: 'C', content_text: 'x', _training: { startDate: '2026-07-16T09:30+05:30' } },
      { id: 'reading', title: 'D', content_text: 'x', _training: { startDate: '2026-07-16T09:30' } },
      {
        id: 'both',
        title: 'E',
        content_text: 'x',
        _training: { startDate: '2026-07-16T09:30', registration: { opens: '2026-06-01T00:00+05:00' } },
      },
    ),
    { settings: 'after' },
  );
  const clockOf = (id) => {
    const { startDate, timeZone } = fields.find((one) => one.id === id);
    return `${startDate} ${timeZone}`;
  };
  assert.equal(clockOf('utc'), '2026-07-16T09:30 UTC');
  assert.equal(clockOf('offset'), '2026-07-16T09:30 Etc/GMT+4');
  assert.equal(clockOf('half'), '2026-07-16T04:00 UTC');
  assert.equal(clockOf('reading'), '2026-07-16T09:30 undefined');
  assert.equal(clockOf('both'), '2026-07-16T09:30 undefined');
  assert.match(output, /Announcements without a time zone: 3\./);
  assert.match(output, /registration\.opens {2}×1 {2}2026-06-01T00:00\+05:00/);
});

test('what contradicts itself or cannot be read is left out and listed, and the rest stays', async () => {
  const { fields, output } = await importAndBuild(
    feedOf({
      id: 'a',
      title: 'A',
      content_html: '<p>See <a href="plan.pdf">the plan</a> <img src="hall.png"></p>',
      url: '/a',
      image: 'a.png',
      tags: ['one', { two: 2 }],
      _training: {
        startDate: '2026-11-16T09:30',
        endDate: '2026-11-16T08:00',
        timeZone: 'Mars/Base',
        location: [{ name: 'Hall', geo: { latitude: 400, longitude: 2 } }],
        speakers: [{ id: 's', name: 'S' }, { role: 'speaker' }],
        registration: { opens: '2026-11-10', closes: '2026-11-01', capacity: 24 },
        agenda: {
          sessions: [
            { title: 'One', startDate: '2026-11-16T09:30', speakers: ['s', 'nobody'] },
            { startDate: '2026-11-16T10:30' },
          ],
        },
        colour: 'blue',
      },
    }),
  );
  const [{ startDate, endDate, location, speakers, agenda, registration, ...rest }] = fields;
  assert.deepEqual([startDate, endDate], ['2026-11-16T09:30', undefined]);
  assert.deepEqual(location, [{ name: 'Hall' }]);
  assert.deepEqual(speakers, [{ id: 's', name: 'S' }]);
  assert.deepEqual(agenda.sessions, [{ title: 'One', startDate: '2026-11-16T09:30', speakers: ['s'] }]);
  assert.deepEqual(registration, { closes: '2026-11-01', capacity: 24 });
  assert.deepEqual(rest, { id: 'a', title: 'A', tags: ['one'] });
  for (const line of [
    'endDate  ×1  2026-11-16T08:00',
    'url  ×1  /a',
    'image  ×1  a.png',
    'colour  ×1  blue',
    'registration.opens  ×1  2026-11-10',
    'agenda.sessions[].speakers[]  ×1  nobody',
    '<a href="./…"> in texts  ×1',
  ])
    assert.ok(output.includes(`  ${line}`), line);
});

test('a text longer than any is cut, and that is told', async () => {
  const { fields, output } = await importAndBuild(feedOf({ id: 'a', title: 'Long '.repeat(8000), content_text: 'x' }));
  assert.equal(fields[0].title.length, 20_000);
  assert.match(output, /title {2}×1 {2}Long/);
});

test('ways into meetings and passwords are left out wherever they stand, and told without being shown', async () => {
  const secret = 'https://zoom.us/j/123456789?pwd=hushhush';
  const source = calendar(
    event('place', 'SUMMARY:A', 'DTSTART:20261116T090000Z', `LOCATION:${secret}`),
    event('hall', 'SUMMARY:B', 'DTSTART:20261116T090000Z', `LOCATION:Hall 1\\; ${secret}`),
    event('text', 'SUMMARY:C', 'DTSTART:20261116T090000Z', `DESCRIPTION:Join (${secret}) in time`),
    event('link', 'SUMMARY:D', 'DTSTART:20261116T090000Z', `URL:${secret}`, `X-GOOGLE-CONFERENCE:${secret}`),
    event(
      'page',
      'SUMMARY:E',
      'DTSTART:20261116T090000Z',
      `X-ALT-DESC;FMTTYPE=text/html:<a href="${secret}">Join</a> us`,
    ),
  );
  const { fields, texts, output, errors } = await importAndBuild(source, { ending: 'ics' });
  assert.doesNotMatch([...texts, output, errors].join('\n'), /hushhush|zoom\.us/);
  const placeOf = (id) => fields.find((one) => one.id === id).location;
  assert.deepEqual(placeOf('place'), [{ type: 'virtual', afterRegistration: true }]);
  assert.deepEqual(placeOf('hall'), [{ name: 'Hall 1' }, { type: 'virtual', afterRegistration: true }]);
  assert.match(texts[fields.findIndex(({ id }) => id === 'text')], /\nJoin \(\) in time\n/);
  assert.match(texts[fields.findIndex(({ id }) => id === 'page')], /\nJoin us\n/);
  assert.match(output, /Ways into online meetings and addresses with passwords: 5\./);
});

test('an address that hides behind references of HTML is private all the same', async () => {
  const content_html = '<p>Come &#104;ttps&colon;//zoom.us/j/2?pwd=hushhush</p>';
  const { texts, output } = await importAndBuild(feedOf({ id: 'a', content_html }));
  assert.doesNotMatch(texts[0] + output, /hushhush/);
  assert.match(texts[0], /title: Come/);
});

test('a JSON Feed of odd values ends no import', async () => {
  const odd = { sessions: { a: 1 }, title: 5 };
  const { fields } = await importAndBuild(
    feedOf(
      {
        id: { x: 1 },
        url: 'https://a.test/1',
        title: 'A',
        content_text: 'x',
        _training: { agenda: odd, speakers: 'Ann' },
      },
      {
        id: 'b',
        title: 'B',
        content_text: 'x',
        _training: { registration: [1], location: [[['deep']], null], agenda: [] },
      },
      { id: 'c', title: 'C', content_text: 'x', _training: { agenda: { sessions: ['x', null] }, registration: 'x' } },
      null,
      'x',
    ),
  );
  assert.deepEqual(fields.map(({ id }) => id).sort(), ['b', 'c', 'https://a.test/1']);
});

test('names that the site or the system needs for itself are not given to announcements', async () => {
  const { names, fields, output } = await importAndBuild(
    calendar(
      event('feed.json', 'SUMMARY:Files'),
      event('files', 'SUMMARY:Lazy'),
      event('', 'SUMMARY:EN'),
      event('', 'SUMMARY:Readme'),
      event('', 'SUMMARY:Con'),
      event('Abc', 'SUMMARY:Abc'),
      event('abc', 'SUMMARY:abc'),
      event('bold', `SUMMARY:a${'𝗕'.repeat(50)}`),
    ),
    { ending: 'ics' },
  );
  assert.equal(names.length, 8);
  assert.deepEqual(
    names.filter((name) => /^(files|lazy|en|readme|con)\.md$/.test(name)),
    [],
  );
  assert.ok(names.includes(`a${'b'.repeat(50)}.md`));
  assert.deepEqual(fields.flatMap(({ id }) => id ?? []).sort(), ['Abc', 'bold']);
  assert.match(output, /id another one or the site itself has: 3\./);
});

test('Markdown of OpenAgenda leads nowhere that a site may not lead to', async () => {
  const { texts, output } = await importAndBuild({
    events: [
      {
        uid: 1,
        originAgenda: { uid: 9 },
        title: { fr: 'Un' },
        longDescription: { fr: '**Gras** [plan](docs/plan.pdf) ![](../../secret.png) [site](https://b.test/)' },
        timings: [],
      },
    ],
  });
  assert.match(texts[0], /\n\*\*Gras\*\* plan {1,2}\[site\]\(https:\/\/b\.test\/\)\n/);
  assert.match(output, /<a href="\.\/…"> in texts {2}×1/);
});

test('an announcement that is there already under another name is left as it is', async () => {
  const to = join(folder, 'again');
  mkdirSync(join(to, 'announcements'), { recursive: true });
  writeFileSync(join(to, 'training-widgets.yaml'), SETTINGS);
  const mine = '---\nid: "1"\ntitle: My title\n---\n\nMy text\n';
  writeFileSync(join(to, 'announcements/mine.md'), mine);
  const source = join(folder, 'again.json');
  writeFileSync(source, JSON.stringify(feedOf({ id: '1', title: 'Another title', content_text: 'x' })));
  const { code, errors } = await run('import', source, `--to=${to}`);
  assert.equal(code, 0, errors);
  assert.match(errors, /mine\.md is there already and was left as it is/);
  assert.deepEqual(readdirSync(join(to, 'announcements')), ['mine.md']);
  assert.equal(readFileSync(join(to, 'announcements/mine.md'), 'utf8'), mine);
});
