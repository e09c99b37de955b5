// Writes calendars of trainings in many zones and prints them with what must be read from them. It runs in a process of
// its own, because a process has one time zone: TZ=America/New_York node tests/support/write-calendars.mjs
import { Temporal } from 'temporal-polyfill';
import { trainingEntries } from '../../build/src/calendar/training-entries.js';
import { calendarText } from '../../build/src/calendar/calendar-text.js';
import { readFeed } from '../../build/src/feed/read-feed.js';
import { wordsFor } from '../../build/src/locale/words.js';

const ZONES = [
  'Europe/Kyiv',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Nuuk',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Tehran',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'UTC',
];
/** In winter and summer, on both sides of changes of the clocks and within them, and on 29 February. */
const STARTS = [
  '2026-01-15T09:30',
  '2026-03-08T02:30',
  '2026-03-29T03:30',
  '2026-04-05T02:15',
  '2026-07-01T00:00',
  '2026-10-25T03:30',
  '2026-11-01T01:30',
  '2026-12-31T23:45',
  '2028-02-29T18:05',
];
/** A year of Ramadan in Casablanca; the day that Samoa left out. */
const OLD_STARTS = {
  'Africa/Casablanca': ['2026-02-20T10:00'],
  'Pacific/Apia': ['2011-12-29T20:00', '2011-12-31T08:00'],
};

const setting = { words: wordsFor('en'), language: 'en', now: 0, viewerZone: 'UTC' };
const instant = (wall, zone) =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds / 1000;
const later = (wall, duration) => Temporal.PlainDateTime.from(wall).add(duration).toString().slice(0, 16);

const calendars = ZONES.map((zone) => {
  const starts = [...STARTS, ...(OLD_STARTS[zone] ?? [])];
  const items = starts.map((start, index) => ({
    id: `${zone}-${index}`,
    title: `Тренінг ${index} 🎓, ${'дуже довга назва; '.repeat(6)}`,
    content_text: 'Text',
    _training: {
      startDate: start,
      endDate: later(start, { hours: 50 }),
      timeZone: zone,
      status: index % 3 === 0 ? 'cancelled' : index % 3 === 1 ? 'postponed' : 'scheduled',
      agenda: { sessions: [{ id: 's1', title: 'Session', startDate: later(start, { hours: 25 }), duration: 'PT90M' }] },
    },
  }));
  const feed = readFeed(
    { version: 'https://jsonfeed.org/version/1.1', title: 'T', items },
    'https://example.org/feed.json',
  );
  const entries = feed.items.flatMap((item) => [
    ...trainingEntries(item, setting),
    ...trainingEntries(item, setting, { sessions: true }),
  ]);
  const expected = items.flatMap(({ id, _training: { startDate, endDate, status } }) => [
    {
      uid: `${id}@example.org`,
      start: instant(startDate, zone),
      end: instant(endDate, zone),
      status: { cancelled: 'CANCELLED', postponed: 'TENTATIVE', scheduled: 'CONFIRMED' }[status],
    },
    {
      uid: `${id}/session/s1@example.org`,
      start: instant(later(startDate, { hours: 25 }), zone),
      end: instant(later(startDate, { hours: 26, minutes: 30 }), zone),
      status: { cancelled: 'CANCELLED', postponed: 'TENTATIVE', scheduled: 'CONFIRMED' }[status],
    },
  ]);
  return { zone, text: calendarText(entries), expected };
});
process.stdout.write(JSON.stringify(calendars));
