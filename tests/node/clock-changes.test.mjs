import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { smallFolder } from '../support/folders.mjs';
import { readCalendar } from '../support/read-calendar.mjs';
import { run } from '../support/run-command.mjs';

test('a time that clocks skip is the same instant everywhere, and is told', async () => {
  const skipped = '---\ntitle: Ніч\nstartDate: 2027-03-28 03:30\nendDate: 2027-03-28 06:00\n---\nТекст.\n';
  const folder = smallFolder({ 'announcements/gap.md': skipped });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 0, errors);
  assert.match(errors, /gap\.md:3:1 {2}warning {2}startDate\n.*exists on that day .*2027-03-28T04:30/);
  const read = (name) => readFileSync(join(folder, 'site/gap', name), 'utf8');
  const page = read('index.html');
  assert.match(page, /"startDate":"2027-03-28T04:30\+03:00","endDate":"2027-03-28T06:00\+03:00"/);
  assert.match(page, /<time datetime="2027-03-28T04:30\+03:00">.*04:30–06:00/);
  assert.equal(readCalendar(read('calendar.ics'))[0].start * 1000, Date.parse('2027-03-28T01:30Z'));
  const { output } = await run('validate', folder, { language: 'uk' });
  assert.match(output, /вказаний час пропущено/);
});

test('of a time that clocks show twice nothing is told, nor of a day that begins with a skipped hour', async () => {
  const folder = smallFolder({
    'announcements/twice.md': '---\ntitle: Ніч\nstartDate: 2027-10-31 03:30\n---\nТекст.\n',
    'announcements/day.md':
      '---\ntitle: День\nstartDate: 2027-04-30\nendDate: 2027-04-30\ntimeZone: Africa/Cairo\n---\nТекст.\n',
  });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 0, errors);
  assert.doesNotMatch(errors, /skip/);
  assert.match(
    readFileSync(join(folder, 'site/day/index.html'), 'utf8'),
    /"startDate":"2027-04-30","endDate":"2027-04-30"/,
  );
});
