// The lists of the site as they are read without JavaScript, on any day.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import RssParser from 'rss-parser';
import { makeFolder, settings } from '../support/folders.mjs';
import { run } from '../support/run-command.mjs';

async function built(files) {
  const folder = makeFolder({
    'training-widgets.yaml': settings,
    ...Object.fromEntries(
      Object.entries(files).map(([name, fields]) => [
        `announcements/${name}.md`,
        `---\ntitle: ${name}\n${fields}\n---\nText\n`,
      ]),
    ),
  });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 0, errors);
  return (path) => readFileSync(join(folder, 'site', path), 'utf8');
}

/** What a page says one below the other: its headings of lists and its titles. */
const outline = (page) =>
  [...page.matchAll(/<h([2-4])>(.*?)<\/h\1>/g)].map(([, level, text]) => `${level} ${text.replace(/<[^>]*>/g, '')}`);

test('trainings stand below their months, the latest first, and none is said to be over or to come', async () => {
  const read = await built({
    soon: 'startDate: 2026-11-16\ndate_published: 2026-10-01',
    sooner: 'startDate: 2026-11-03 10:00\ndate_published: 2026-10-02',
    // Written far ahead of its day.
    far: 'startDate: 2029-03-01\ndate_published: 2029-01-01',
    open: 'kind: event\ndate_published: 2026-10-03',
    before: 'startDate: 2025-05\ndate_published: 2025-01-01',
    abroad: 'startDate: 2026-11-30 23:30\ntimeZone: America/New_York',
    note: 'date_published: 2026-10-04',
  });
  assert.deepEqual(outline(read('index.html')), [
    '2 Тренінги',
    '3 Дату буде оголошено',
    '4 open',
    '3 Березень 2029 р.',
    '4 far',
    '3 Листопад 2026 р.',
    '4 abroad',
    '4 soon',
    '4 sooner',
    '3 Травень 2025 р.',
    '4 before',
    '2 Новини',
    '3 note',
  ]);
  assert.match(read('en/index.html'), /<h2>Trainings<\/h2>\s*<training-list src="\.\.\/feed\.json" show="all"/);
  assert.match(read('en/index.html'), /<h3>November 2026<\/h3>/);
  assert.doesNotMatch(read('en/index.html') + read('index.html'), /Past|Upcoming|Минулі|Найближчі/);
  // Whoever follows the calendar keeps what is to come.
  for (const name of ['soon', 'sooner', 'far']) assert.match(read('calendar.ics'), new RegExp(`UID:${name}\\b`));
});

test('pinned news comes first, and what holds for a while says until when', async () => {
  const read = await built({
    old: 'date_published: 2025-01-01\npinned: yes',
    brief: 'date_published: 2026-10-01\nexpires: 2026-11-12',
    new: 'date_published: 2026-10-02',
  });
  const page = read('en/index.html');
  assert.deepEqual(outline(page), ['2 News', '3 old', '3 new', '3 brief']);
  assert.match(page, /1 October 2026<\/time> · until 12 November 2026/);
  assert.match(read('index.html'), / · до 12 листопада 2026 р\./);
  const { items } = await new RssParser().parseString(read('feed.xml'));
  assert.match(items.find(({ title }) => title === 'brief')['content:encoded'], /До 12 листопада 2026 р\./);
  assert.match(read('atom.xml'), /До 12 листопада 2026 р\./);
});

test('pinned news is on the first page, however old it is', async () => {
  const many = Array.from({ length: 12 }, (_, day) => [`a${day}`, `date_published: 2026-10-${10 + day}`]);
  const folder = makeFolder({
    'training-widgets.yaml': `${settings}pageSize: 2000\n`,
    'announcements/old.md': '---\ntitle: Old\ndate_published: 2020-01-01\npinned: yes\n---\nText\n',
    ...Object.fromEntries(
      many.map(([name, fields]) => [`announcements/${name}.md`, `---\ntitle: A\n${fields}\n---\nText\n`]),
    ),
  });
  const { code, errors } = await run('build', folder);
  assert.equal(code, 0, errors);
  const first = JSON.parse(readFileSync(join(folder, 'site/feed.json'), 'utf8'));
  assert.ok(first.next_url);
  assert.ok(first.items.some(({ id }) => id === 'old'));
});
