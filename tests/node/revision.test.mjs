import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder, put, readAll, settings, smallFolder } from '../support/folders.mjs';
import { run } from '../support/run-command.mjs';

const LOCK = 'training-widgets.lock.json';
const written = (fields) =>
  `---\ntitle: Тренінг\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}\n`)
    .join('')}---\nТекст.\n`;
const plain = { startDate: '2026-11-16 09:30', endDate: '2026-11-16 17:00' };
const monolingual = settings.replace('[uk, en]', '[uk]');

async function build(folder) {
  const { code, errors } = await run('build', folder);
  assert.equal(code, 0, errors);
}

/** How often entries are counted up from one announcement, and settings, to another. */
async function counted(from, to, more = ['', '']) {
  const folder = makeFolder({ 'training-widgets.yaml': monolingual + more[0], 'announcements/a.md': written(from) });
  await build(folder);
  put(folder, {
    'training-widgets.yaml': to.zone ? monolingual.replace('Europe/Kyiv', to.zone) : monolingual + more[1],
    'announcements/a.md': written({ ...to, zone: 'x' }).replace('zone: x\n', ''),
  });
  await build(folder);
  return JSON.parse(readFileSync(join(folder, LOCK), 'utf8')).items.a.revision;
}

test('what moves an entry counts its revision up', async () => {
  assert.equal(await counted(plain, { ...plain, startDate: '2026-11-16 10:00' }), 1);
  assert.equal(await counted(plain, { ...plain, status: 'cancelled' }), 1);
  assert.equal(await counted(plain, { ...plain, location: 'Центр' }), 1);
  assert.equal(await counted(plain, { ...plain, zone: 'Europe/Berlin' }), 1);
});

test('the same in other words does not', async () => {
  assert.equal(await counted(plain, { ...plain, status: 'scheduled' }), 0);
  assert.equal(await counted(plain, { ...plain, timeZone: 'Europe/Kyiv' }), 0);
  assert.equal(await counted(plain, { ...plain, startDate: '2026-11-16T09:30:00+02:00' }), 0);
  const cancelled = { ...plain, status: 'cancelled' };
  assert.equal(await counted(cancelled, { ...plain, status: 'https://schema.org/EventCancelled' }), 0);
  const days = { startDate: '2026-11-16', endDate: '2026-11-17' };
  assert.equal(await counted(days, { ...days, zone: 'Europe/Berlin' }), 0);
});

test('sessions and the end of registration count where they are entries', async () => {
  const withParts = (time, closes) => ({
    ...plain,
    agenda: { sessions: [{ title: 'Вправи', startDate: `2026-11-16 ${time}` }] },
    registration: { closes },
  });
  const from = withParts('10:00', '2026-11-12');
  const both = Array(2).fill('calendar: { sessions: true, deadline: true }\n');
  for (const to of [withParts('11:00', '2026-11-12'), withParts('10:00', '2026-11-13')]) {
    assert.equal(await counted(from, to), 0);
    assert.equal(await counted(from, to, both), 1);
  }
});

test('a training cancelled in the words of schema.org may go', async () => {
  const folder = makeFolder({
    'training-widgets.yaml': monolingual,
    'announcements/a.md': written({ ...plain, status: 'EventCancelled' }),
    'announcements/b.md': written(plain),
  });
  await build(folder);
  rmSync(join(folder, 'announcements/a.md'));
  await build(folder);
});

test('a state file of an earlier build counts nothing up', async () => {
  const folder = makeFolder({ 'training-widgets.yaml': monolingual, 'announcements/a.md': written(plain) });
  await build(folder);
  const { startDate, endDate, timeZone, status, location } = JSON.parse(
    readFileSync(join(folder, 'site/a/feed.json'), 'utf8'),
  ).items[0]._training;
  const dated = JSON.stringify([startDate, endDate, timeZone, status, location]);
  const of = hash('sha256', dated, 'base64url').slice(0, 12);
  const state = (items) => `${JSON.stringify({ version: 1, items })}\n`;
  put(folder, { [LOCK]: state({ a: { file: 'announcements/a.md', revision: 3, of } }) });
  rmSync(join(folder, '.cache'), { recursive: true });
  await build(folder);
  const { a } = JSON.parse(readFileSync(join(folder, LOCK), 'utf8')).items;
  assert.equal(a.revision, 3);
  assert.notEqual(a.of, of);
});

test('calendar entries keep their names when the site moves to another host', async () => {
  const folder = smallFolder();
  const read = (path) => readFileSync(join(folder, 'site', path), 'utf8');
  await build(folder);
  const before = read('calendar.ics');
  put(folder, { 'training-widgets.yaml': settings.replace('ministry.gov.test', 'new.gov.test') });
  await build(folder);
  const after = read('calendar.ics');
  assert.match(before, /UID:first@ministry\.gov\.test\/trainings\r/);
  assert.match(after, /UID:first@ministry\.gov\.test\/trainings\r/);
  assert.match(after, /https:\/\/new\.gov\.test/);
  const feed = JSON.parse(read('feed.json'));
  assert.equal(feed._training.uidHost, 'ministry.gov.test/trainings');
  const moved = readAll(join(folder, 'site'));
  rmSync(join(folder, 'site'), { recursive: true });
  rmSync(join(folder, '.cache'), { recursive: true });
  await build(folder);
  assert.deepEqual(readAll(join(folder, 'site')), moved);
});

test('the address of the example names no calendar entries for ever', async () => {
  const folder = smallFolder({ 'training-widgets.yaml': settings.replace('ministry.gov.test', 'www.example.org') });
  await build(folder);
  assert.ok(!readFileSync(join(folder, LOCK), 'utf8').includes('example.org'));
  put(folder, { 'training-widgets.yaml': settings });
  await build(folder);
  assert.match(readFileSync(join(folder, 'site/calendar.ics'), 'utf8'), /UID:first@ministry\.gov\.test\r/);
});

test('two folders of one host name their calendar entries differently, and those of an earlier version keep their names', async () => {
  const uidOf = (folder) => /UID:(first.*)\r/.exec(readFileSync(join(folder, 'site/calendar.ics'), 'utf8'))[1];
  const [one, other] = ['one', 'other'].map((name) =>
    smallFolder({ 'training-widgets.yaml': settings.replace('/trainings/', `/${name}/`) }),
  );
  for (const folder of [one, other]) await build(folder);
  assert.equal(uidOf(one), 'first@ministry.gov.test/one');
  assert.equal(uidOf(other), 'first@ministry.gov.test/other');
  // As an earlier version left the lock file: with the host alone, or before it kept one.
  for (const uidHost of ['ministry.gov.test', undefined]) {
    const lock = JSON.parse(readFileSync(join(one, LOCK), 'utf8'));
    put(one, { [LOCK]: JSON.stringify({ ...lock, uidHost }) });
    await build(one);
    assert.equal(uidOf(one), 'first@ministry.gov.test');
    assert.equal(
      JSON.parse(readFileSync(join(one, 'site/first/feed.json'), 'utf8'))._training.uidHost,
      'ministry.gov.test',
    );
  }
});
