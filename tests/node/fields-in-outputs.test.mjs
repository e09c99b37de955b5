// Every field of an announcement reaches everything that is made of it, or a reason is written down here why not.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { buildSite } from '../../build/src/site/build-site.js';

const { $defs } = JSON.parse(readFileSync('schema/training-feed.schema.json', 'utf8'));

const HIDDEN = { not: 'is not for readers' };
const NO_NAME = { not: 'schema.org has no name for it' };
const ON_PAGE = { not: 'is read on the page, to which the address leads' };
const ONLY_NOW = { not: 'would not stay true in a file' };

/**
 * A value of each field, and what of it stands in the page, the structured data, the calendar and the RSS: a text or a pattern,
 * or the reason why nothing does.
 */
const FIELDS = {
  id: ['the-id', /item="the-id"/, { not: 'is named by its address' }, /UID:the-id@/, /<guid[^>]*>the-id</],
  url: [
    'https://own.test/a',
    'href="https://own.test/a"',
    '"https://own.test/a"',
    'https://own.test/a',
    'https://own.test/a',
  ],
  external_url: [
    'https://else.test/a',
    ON_PAGE,
    { not: 'stands in where there is no url' },
    { not: 'stands in where there is no url' },
    ON_PAGE,
  ],
  title: ['The title', 'The title', 'The title', 'The title', 'The title'],
  content_html: [
    '<p>The text</p>',
    'The text',
    { not: 'the summary stands for it' },
    { not: 'the summary stands for it' },
    'The text',
  ],
  content_text: [
    'Plain',
    { not: 'the HTML stands for it' },
    { not: 'the summary stands for it' },
    { not: 'the summary stands for it' },
    { not: 'the HTML stands for it' },
  ],
  summary: ['The summary', 'The summary', 'The summary', 'The summary', 'The summary'],
  image: [
    'https://own.test/i.png',
    'https://own.test/i.png',
    'https://own.test/i.png',
    { not: 'has no field that calendars show' },
    ON_PAGE,
  ],
  banner_image: [
    'https://own.test/b.png',
    { not: 'stands in where there is no image' },
    { not: 'stands in where there is no image' },
    ON_PAGE,
    ON_PAGE,
  ],
  date_published: [
    '2026-10-01',
    { not: 'news say it' },
    { not: 'news say it' },
    'CREATED:20260930T210000Z',
    'Wed, 30 Sep 2026',
  ],
  date_modified: [
    '2026-10-02',
    HIDDEN,
    { not: 'news say it' },
    'LAST-MODIFIED:20261001T210000Z',
    { not: 'the newest stand first' },
  ],
  authors: [[{ name: 'The author' }], 'The author', { not: 'news say it' }, ON_PAGE, ON_PAGE],
  author: [
    { name: 'Old author' },
    { not: 'the authors stand for it' },
    { not: 'the authors stand for it' },
    ON_PAGE,
    ON_PAGE,
  ],
  tags: [
    ['the-tag'],
    { not: 'lists filter by them' },
    { not: 'lists filter by them' },
    'CATEGORIES:the-tag',
    '<category>the-tag</category>',
  ],
  language: ['en', HIDDEN, HIDDEN, 'SUMMARY;LANGUAGE=en', HIDDEN],
  attachments: [
    [{ url: 'https://own.test/f.pdf', mime_type: 'application/pdf', title: 'The file' }],
    'The file',
    NO_NAME,
    ON_PAGE,
    ON_PAGE,
  ],
  kind: ['event', '<training-event', '"EducationEvent"', 'BEGIN:VEVENT', 'The title'],
  pinned: [true, HIDDEN, HIDDEN, HIDDEN, HIDDEN],
  expires: ['2099-01-01', { not: 'the index says it' }, NO_NAME, HIDDEN, '1 January 2099'],
  imageAlt: ['The picture', 'The picture', NO_NAME, ON_PAGE, ON_PAGE],
  translations: [{ uk: { title: 'Назва' } }, 'hreflang="uk"', HIDDEN, HIDDEN, HIDDEN],
  startDate: ['2026-11-16T09:30', '16', '2026-11-16T09:30+02:00', 'DTSTART;TZID=Europe/Kyiv:20261116T093000', '16'],
  endDate: ['2026-11-18T17:00', '18', '2026-11-18T17:00+02:00', 'DTEND;TZID=Europe/Kyiv:20261118T170000', '18'],
  timeZone: ['Europe/Kyiv', 'Kyiv', '+02:00', 'TZID=Europe/Kyiv', 'Kyiv'],
  status: ['rescheduled', 'Rescheduled', 'EventRescheduled', 'Rescheduled', 'Rescheduled'],
  statusNote: ['The note', 'The note', NO_NAME, 'The note', ON_PAGE],
  previousStartDate: ['2026-10-05', '5 October', '2026-10-05', { not: 'its entry moves with it' }, '5 October'],
  revision: [3, HIDDEN, HIDDEN, 'SEQUENCE:3', HIDDEN],
  series: [{ id: 's', name: 'The series' }, 'The series', NO_NAME, ON_PAGE, ON_PAGE],
  attendanceMode: [
    'hybrid',
    'In person and online',
    'MixedEventAttendanceMode',
    { not: 'the places say it' },
    'In person and online',
  ],
  location: [[{ name: 'The hall' }], 'The hall', 'The hall', 'The hall', 'The hall'],
  organizer: [
    { name: 'The school', email: 'a@own.test' },
    'The school',
    'The school',
    /ORGANIZER;CN="?The school/,
    ON_PAGE,
  ],
  speakers: [[{ name: 'The speaker' }], 'The speaker', 'The speaker', 'The speaker', ON_PAGE],
  audience: [['The audience'], 'The audience', 'The audience', ON_PAGE, ON_PAGE],
  topics: [['The topic'], 'The topic', 'The topic', ON_PAGE, ON_PAGE],
  prerequisites: ['The prerequisite', 'The prerequisite', NO_NAME, ON_PAGE, ON_PAGE],
  inLanguage: [['fr'], 'French', '"inLanguage":["fr"]', ON_PAGE, ON_PAGE],
  interpretation: [['de'], 'German', NO_NAME, ON_PAGE, ON_PAGE],
  eventType: ['workshop', 'workshop', NO_NAME, ON_PAGE, ON_PAGE],
  certificate: ['The certificate', 'The certificate', 'The certificate', ON_PAGE, ON_PAGE],
  accessibility: [{ features: ['captions'], note: 'The ramp' }, 'The ramp', NO_NAME, ON_PAGE, ON_PAGE],
  registration: [
    { url: 'https://own.test/r', capacity: 77 },
    'https://own.test/r',
    '"maximumAttendeeCapacity":77',
    'https://own.test/r',
    ON_PAGE,
  ],
  materials: [[{ url: 'https://own.test/s.pdf', title: 'The slides' }], 'The slides', NO_NAME, ON_PAGE, ON_PAGE],
  contacts: [[{ name: 'The contact' }], 'The contact', NO_NAME, ON_PAGE, ON_PAGE],
  recordingUrl: ['https://own.test/v', ONLY_NOW, NO_NAME, ONLY_NOW, ONLY_NOW],
  streamUrl: ['https://own.test/live', ONLY_NOW, NO_NAME, ONLY_NOW, ONLY_NOW],
  agenda: [
    { sessions: [{ title: 'The session', startDate: '2026-11-16T10:00' }] },
    'The session',
    'The session',
    { not: 'its sessions are entries where the settings say so' },
    ON_PAGE,
  ],
};

const OUTPUTS = ['page', 'structured data', 'calendar', 'RSS'];
/** What is a field of JSON Feed stands in the item itself, everything else in `_training`. */
const ofJsonFeed = Object.keys($defs.JsonFeedItem.properties).filter((name) => name !== '_training');
const ofTraining = Object.keys($defs.TrainingItemExtension.properties);
const valuesOf = (names) => Object.fromEntries(names.map((name) => [name, FIELDS[name]?.[0]]));

let outputs;
before(async () => {
  const item = { ...valuesOf(ofJsonFeed), _training: valuesOf(ofTraining) };
  const { files } = await buildSite(
    new Map([
      ['training-widgets.yaml', 'title: Site\nurl: https://site.test/\nlanguages: [en, uk]\ntimeZone: Europe/Kyiv\n'],
      ['announcements/a.json', JSON.stringify(item)],
    ]),
    Date.UTC(2026, 10, 1),
  );
  const html = files.get('the-id/index.html');
  outputs = {
    page: html.replace(/<script type="application\/ld\+json">[^]*?<\/script>/, ''),
    'structured data': /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html)[1],
    // Long lines are folded.
    calendar: files.get('the-id/calendar.ics').replaceAll('\r\n ', ''),
    RSS: files.get('feed.xml'),
  };
});

test('every field of the format has its row', () => {
  assert.deepEqual(Object.keys(FIELDS).sort(), [...ofJsonFeed, ...ofTraining].sort());
});

test('every field of the format is named in the reference', () => {
  const reference = readFileSync('docs/feed.md', 'utf8');
  for (const name of Object.keys(FIELDS)) assert.ok(reference.includes(`\`${name}\``), name);
});

for (const [name, [, ...cells]] of Object.entries(FIELDS))
  test(`${name} is in everything that is made of an announcement, or it is said why not`, () => {
    assert.equal(cells.length, OUTPUTS.length);
    // A text of our own, by which it is noticed where a reason has become untrue.
    const own = cells.find((cell) => typeof cell === 'string' && cell.startsWith('The '));
    OUTPUTS.forEach((output, index) => {
      const wanted = cells[index];
      if (typeof wanted === 'string') assert.ok(outputs[output].includes(wanted), `${output}: ${wanted}`);
      else if (wanted instanceof RegExp) assert.match(outputs[output], wanted, output);
      else if (own) assert.ok(!outputs[output].includes(own), `${output} has it, although: ${wanted.not}`);
    });
  });
