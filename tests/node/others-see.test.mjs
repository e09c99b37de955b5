// What the studio says that search engines, calendars and readers of RSS see of an announcement.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { find } from '../../build/src/studio/check/find.js';
import { itemsIn, othersSee } from '../../build/src/studio/check/others/others-see.js';

const BASE = 'https://ministry.example/trainings/feed.json';
const feedOf = (item) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Trainings',
  language: 'en',
  items: [{ id: 'a', title: 'First', content_html: '<p>Text</p>', ...item }],
});

test('a training with everything lacks nothing', async () => {
  const seen = await othersSee(
    feedOf({
      url: 'https://ministry.example/trainings/a/',
      summary: 'A day of practice.',
      image: 'https://ministry.example/a.png',
      date_published: '2026-10-01T09:00:00+03:00',
      _training: {
        startDate: '2026-11-16T09:30',
        endDate: '2026-11-16T17:00',
        timeZone: 'Europe/Kyiv',
        location: { name: 'House', address: { street: 'Street 1', locality: 'Kyiv', country: 'UA' } },
        organizer: { name: 'School' },
        speakers: [{ name: 'Olena' }],
        registration: { url: 'https://ministry.example/register', free: true },
      },
    }),
    BASE,
    'a',
  );
  const { search, calendar, calendarText, rss, page } = seen;
  assert.deepEqual(search.missing, []);
  assert.equal(search.title, 'First');
  assert.match(search.when, /16 November 2026, 09:30/);
  assert.equal(search.where, 'Kyiv');
  assert.equal(JSON.parse(search.data).startDate, '2026-11-16T09:30+02:00');
  assert.deepEqual(
    calendar.map(({ summary, when }) => [summary, when]),
    [['First', '2026-11-16 09:30 – 2026-11-16 17:00']],
  );
  assert.match(calendarText, /DTSTART;TZID=Europe\/Kyiv:20261116T093000/);
  assert.match(rss, /<title>First<\/title>/);
  assert.match(page, /<p>Text<\/p>/);
});

test('what is missing is told, what is needed first', async () => {
  const { search, calendar, rss } = await othersSee(feedOf({ _training: { kind: 'event' } }), BASE, 'a');
  assert.deepEqual(
    search.missing.filter(({ isNeeded }) => isNeeded).map(({ name }) => name),
    ['startDate', 'location'],
  );
  assert.ok(search.missing.some(({ name, isNeeded }) => name === 'image' && !isNeeded));
  assert.deepEqual([calendar, rss], [[], undefined]);
  const news = await othersSee(feedOf({}), BASE, 'a');
  assert.deepEqual(
    news.search.missing.map(({ name }) => name),
    ['image', 'datePublished', 'author'],
  );
});

test('the page brings no script, and its addresses are absolute', async () => {
  const harm =
    '<script>alert(1)</script><img src="a.png" alt="A" onerror="alert(1)"><a href="javascript:alert(1)">x</a>';
  const { page } = await othersSee(feedOf({ content_html: harm }), BASE, 'a');
  assert.doesNotMatch(page, /alert\(1\)|<script type="module"|<link rel="stylesheet"/);
  assert.match(page, /<img [^>]*src="https:\/\/ministry\.example\/trainings\/a\.png"/);
});

test('every item of the example can be shown, and what is no feed has none', async () => {
  const feed = JSON.parse(readFileSync('demo/feeds/training.json', 'utf8'));
  const items = await itemsIn(feed, BASE);
  assert.ok(items.length > 3);
  for (const { id } of items) assert.ok((await othersSee(feed, BASE, id)).page.includes('</html>'), id);
  for (const value of [undefined, null, 1, [], {}, { items: [null] }]) {
    assert.deepEqual(await itemsIn(value, BASE), []);
    assert.equal(await othersSee(value, BASE, 'a'), undefined);
  }
});

test('what is wrong with an announcement is found by its line, with what mends it', async () => {
  const text =
    '---\ntitle: T\ndate_published: 2026-10-01\nstartDate: 16.11.2026 09:30\norganiser: S\n---\n[p](p.pdf)\n';
  const found = await find({ text, kind: 'announcement', now: Date.UTC(2026, 10, 1) });
  assert.deepEqual(
    found.map(({ position, mend }) => [position.line, mend[0].insert]),
    [
      [4, '2026-11-16 09:30'],
      [5, 'organizer'],
    ],
  );
});
