import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder, put, settings } from '../support/folders.mjs';
import { readCalendar } from '../support/read-calendar.mjs';
import { run } from '../support/run-command.mjs';

const announcement = (sessions, more = '') => `---
title: Тренінг
startDate: 2026-11-16 09:30
endDate: 2026-11-17 17:30
${more}agenda:
  sessions:
${sessions.map((one) => `    - ${JSON.stringify(one)}`).join('\n')}
---
Текст.
`;

async function build(sessions, more) {
  const folder = makeFolder({
    'training-widgets.yaml': `${settings.replace('[uk, en]', '[uk]')}calendar: { sessions: true }\n`,
    'announcements/a.md': announcement(sessions, more),
  });
  await built(folder);
  return folder;
}

async function built(folder) {
  const { code, errors } = await run('build', folder);
  assert.equal(code, 0, errors);
}

const read = (folder, name) => readFileSync(join(folder, 'site/a', name), 'utf8');
const eventsOf = (folder) => readCalendar(read(folder, 'calendar.ics'));
const subEvents = (folder) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(read(folder, 'index.html'))[1]).subEvent;

test('what has become of a session is in the structured data', async () => {
  const sessions = ['postponed', 'moved-online', 'rescheduled', 'cancelled', 'scheduled'].map((status, index) => ({
    title: status,
    startDate: `2026-11-16 1${index}:00`,
    status,
  }));
  const names = (folder) => subEvents(folder).map(({ eventStatus }) => eventStatus.replace('https://schema.org/', ''));
  assert.deepEqual(names(await build(sessions)), [
    'EventPostponed',
    'EventMovedOnline',
    'EventRescheduled',
    'EventCancelled',
    'EventScheduled',
  ]);
  assert.deepEqual(new Set(names(await build(sessions, 'status: cancelled\n'))), new Set(['EventCancelled']));
  assert.equal(names(await build(sessions, 'status: postponed\n'))[4], 'EventPostponed');
});

test('a session without an end has none in the calendar, on the page and in the structured data', async () => {
  const folder = await build([{ title: 'Вправи', startDate: '2026-11-16 10:00' }]);
  const [event] = eventsOf(folder);
  assert.equal(event.start * 1000, Date.parse('2026-11-16T10:00+02:00'));
  assert.equal(event.end, undefined);
  assert.equal(subEvents(folder)[0].endDate, undefined);
  assert.match(read(folder, 'index.html'), /10:00 <strong>Вправи/);
});

test('of a session that has only a day no time is shown', async () => {
  const folder = await build([
    { title: 'Самостійна робота', startDate: '2026-11-17' },
    { title: 'Від ранку', startDate: '2026-11-16 10:00', endDate: '2026-11-17' },
  ]);
  const page = read(folder, 'index.html');
  assert.match(page, /<li>\s*<strong>Самостійна робота/);
  assert.match(page, /10:00 <strong>Від ранку/);
  assert.doesNotMatch(page, /00:00<|00:00 |–00:00/);
  assert.equal(subEvents(folder)[0].startDate, '2026-11-17');
});

test('a session keeps its UID when another comes or goes, and no two have the same', async () => {
  const sessions = [
    { title: 'Перша', startDate: '2026-11-16 10:00' },
    { title: 'Друга', startDate: '2026-11-16 11:00' },
    { title: 'Перерва', startDate: '2026-11-16 12:00' },
    { title: 'Перерва', startDate: '2026-11-16 12:00' },
    { id: 'own', title: 'Третя', startDate: '2026-11-16 13:00' },
  ];
  const folder = await build(sessions);
  const uids = () => Object.fromEntries(eventsOf(folder).map(({ uid, summary }) => [uid, summary]));
  const before = uids();
  assert.equal(Object.keys(before).length, 5);
  assert.ok(Object.keys(before).every((uid) => uid.length < 80));
  assert.equal(before['a/session/own@ministry.gov.test/trainings'], 'Третя');
  put(folder, { 'announcements/a.md': announcement(sessions.slice(1)) });
  await built(folder);
  const after = uids();
  assert.equal(Object.keys(after).length, 4);
  for (const [uid, summary] of Object.entries(after)) assert.equal(before[uid], summary);
});
