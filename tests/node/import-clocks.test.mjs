import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { load } from 'js-yaml';
import { formatMailDate } from '../../build/src/import/mail-date.js';
import { run } from '../support/run-command.mjs';

let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'import-clocks-'))));
after(() => rmSync(folder, { recursive: true }));

let count = 0;
/** Imports a source for a site in Kyiv: what was said, and the fields of the announcements by id. What it writes can be built. */
async function importSource(source) {
  const to = join(folder, String(count++));
  mkdirSync(to);
  const path = join(to, 'source.json');
  writeFileSync(path, JSON.stringify(source));
  writeFileSync(join(to, 'training-widgets.yaml'), 'title: T\nurl: https://a.test/\ntimeZone: Europe/Kyiv\n');
  const said = await run('import', path, `--to=${to}`);
  if (said.code !== 0) return said;
  const items = readdirSync(join(to, 'announcements')).map((name) =>
    load(readFileSync(join(to, 'announcements', name), 'utf8').split('---\n')[1]),
  );
  const built = await run('build', to);
  assert.equal(built.code, 0, built.errors);
  return { ...said, items };
}

test('dates of RSS are read where their zone has one meaning', () => {
  for (const [zone, expected] of [
    ['GMT', 'Z'],
    ['UT', 'Z'],
    ['+0200', '+02:00'],
    ['+0200 (EET)', '+02:00'],
    ['EST', '-05:00'],
    ['EET', '+02:00'],
    ['EEST', '+03:00'],
    ['CET', '+01:00'],
    ['CEST', '+02:00'],
    ['MSK', '+03:00'],
    ['WET', 'Z'],
    ['GMT+0200', '+02:00'],
    ['GMT +0200', '+02:00'],
    ['UTC+3', '+03:00'],
  ])
    assert.equal(formatMailDate(`Mon, 16 Nov 2026 09:00:00 ${zone}`), `2026-11-16T09:00:00${expected}`, zone);
  for (const zone of ['', 'BST', 'IST', 'EET +0200', 'A'])
    assert.equal(formatMailDate(`Mon, 16 Nov 2026 09:00:00 ${zone}`), undefined, zone);
});

test('a time with an offset is written on the clock of the site', async () => {
  const { items } = await importSource({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'A',
    description: 'T',
    startDate: '2026-11-16T09:30+01:00',
    endDate: '2026-11-16T11:30:00+01:00',
    location: 'Hall',
  });
  assert.deepEqual([items[0].startDate, items[0].endDate], ['2026-11-16T10:30', '2026-11-16T12:30']);
});

const tribe = (id, fields) => ({ global_id: id, url: `https://a.test/${id}`, title: id, description: 'T', ...fields });

test('The Events Calendar gives the instant where its zone has no name', async () => {
  const { items, output } = await importSource({
    events: [
      tribe('half', {
        start_date: '2026-11-16 09:30:00',
        end_date: '2026-11-16 17:00:00',
        utc_start_date: '2026-11-16 04:00:00',
        utc_end_date: '2026-11-16 11:30:00',
        timezone: 'UTC+5.5',
        date: '2026-10-01 10:00:00',
        venue: { venue: 'Hall', stateprovince: 'NY', state: '' },
      }),
      tribe('none', { start_date: '2026-12-01 10:00:00', utc_start_date: '2026-12-01 15:00:00', timezone: '' }),
      tribe('days', { all_day: true, start_date: '2026-12-01 00:00:00', end_date: '2026-12-02 23:59:59' }),
      tribe('said', { start_date: '2026-12-01 10:00:00', timezone: 'UTC-5.5' }),
      tribe('lost', { start_date: '2026-12-01 10:00:00', timezone: 'Our clock' }),
    ],
  });
  const [half, none, days, said, lost] = ['half', 'none', 'days', 'said', 'lost'].map((id) =>
    items.find((item) => item.id === id),
  );
  assert.deepEqual([half.startDate, half.endDate], ['2026-11-16T06:00', '2026-11-16T13:30']);
  assert.equal(half.location[0].address.region, 'NY');
  assert.match(output, /\.date {2}×1 {2}2026-10-01/);
  assert.equal(none.startDate, '2026-12-01T17:00');
  assert.deepEqual([days.startDate, days.endDate], ['2026-12-01', '2026-12-02']);
  assert.equal(said.startDate, '2026-12-01T17:30');
  assert.equal(lost.startDate, '2026-12-01');
  assert.match(output, /timezone {2}×1 {2}Our clock/);
});

const at = (time, tz = 'Europe/Kyiv') => ({ date: '2026-11-16', time, tz });
const indico = (results) => ({ _type: 'HTTPAPIResult', count: 1, results });

test('contributions of Indico stand on the clock of their event, and namesakes are not one person', async () => {
  const person = (affiliation) => ({ first_name: 'Example', last_name: 'Person', affiliation });
  const talk = (title, speaker) => ({
    title,
    startDate: at('08:30:00', 'UTC'),
    endDate: at('09:00:00', 'UTC'),
    speakers: [speaker],
  });
  const { items } = await importSource(
    indico([
      {
        id: '1',
        title: 'E',
        description: 'T',
        startDate: at('09:30:00', 'Europe/Zurich'),
        endDate: at('17:00:00', 'Europe/Zurich'),
        chairs: [person('')],
        contributions: [talk('A', person('First')), talk('B', person('Second')), talk('C', person('First'))],
      },
    ]),
  );
  const [{ agenda, speakers }] = items;
  assert.deepEqual(
    [agenda.sessions[0].startDate, agenda.sessions[0].endDate],
    ['2026-11-16T09:30', '2026-11-16T10:00'],
  );
  assert.deepEqual(
    speakers.map(({ id, affiliation, role }) => [id, affiliation, role]),
    [
      ['Example Person', 'First', 'moderator'],
      ['Example Person (Second)', 'Second', undefined],
    ],
  );
  assert.deepEqual(
    agenda.sessions.map((session) => session.speakers),
    [['Example Person'], ['Example Person (Second)'], ['Example Person']],
  );
});

test('a timetable ends when its last entry is over', async () => {
  const { items } = await importSource(
    indico({
      1: {
        20261116: {
          c1: { entryType: 'Contribution', title: 'C', startDate: at('09:30:00'), endDate: at('10:30:00') },
          b1: { entryType: 'Break', title: 'Coffee', startDate: at('10:30:00'), duration: 30 },
        },
      },
    }),
  );
  assert.equal(items[0].endDate, '2026-11-16T11:00');
});

test('what Indico protects is counted, and not a word of it is shown', async () => {
  const file = (title, more) => ({ title, download_url: `https://a.test/${title}.pdf`, ...more });
  const open = {
    id: '1',
    title: 'Open',
    description: 'T',
    startDate: at('09:30:00'),
    folders: [
      { title: 'F', attachments: [file('public'), file('secret', { is_protected: true })] },
      { title: 'G', is_protected: true, attachments: [file('secret')] },
    ],
  };
  const closed = { id: '2', title: 'Secret meeting', hasAnyProtection: true, startDate: at('09:30:00') };
  const { items, output } = await importSource(indico([open, closed]));
  assert.equal(items.length, 1);
  assert.deepEqual(
    items[0].materials.map(({ title }) => title),
    ['public'],
  );
  assert.doesNotMatch(JSON.stringify(items) + output, /secret/i);
  assert.match(output, /×1 {2}—/);
});
