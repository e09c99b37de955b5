import { expect } from '@open-wc/testing';
import type { JsonFeed } from '../../src/feed/format.js';
import type { TrainingEvent } from '../../src/elements/training-event/training-event.js';
import { mount, rendered, seen, unmountAll } from '../support/mount.js';

const feed: JsonFeed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Trainings',
  language: 'en',
  authors: [{ name: 'Press office' }],
  _training: { version: 1, timeZone: 'Europe/Kyiv' },
  items: [
    {
      id: 'full',
      url: 'https://example.org/full',
      title: 'The title',
      content_html: '<p>The text</p>',
      image: 'https://example.org/image.png',
      tags: ['the-tag'],
      attachments: [
        {
          url: 'https://example.org/talk.mp3',
          mime_type: 'audio/mpeg',
          title: 'The talk',
          size_in_bytes: 1_200_000,
          duration_in_seconds: 720,
        },
      ],
      _training: {
        imageAlt: 'The alternative',
        startDate: '2026-11-16T09:30',
        endDate: '2026-11-18T17:00',
        status: ['rescheduled', 'of-our-own'] as 'rescheduled'[],
        statusNote: 'The note',
        previousStartDate: '2026-10-05',
        series: { id: 's', name: 'The series' },
        attendanceMode: 'hybrid',
        location: [
          {
            name: 'The hall',
            address: { street: 'The street', locality: 'Kyiv', postalCode: '01001', country: 'UA' },
            geo: { latitude: 50, longitude: 30 },
            note: 'The entrance',
          },
          { type: 'virtual', name: 'The room', url: 'https://meet.example.org/room' },
        ],
        organizer: [
          {
            name: 'The school',
            url: 'https://example.org',
            logo: 'https://example.org/logo.png',
            email: 'school@example.org',
          },
        ],
        speakers: [
          {
            id: 'ann',
            name: 'The speaker',
            role: 'moderator',
            jobTitle: 'The post',
            affiliation: 'The office',
            bio: 'The life',
            image: 'https://example.org/face.png',
          },
        ],
        audience: ['The audience'],
        topics: ['The topic'],
        prerequisites: 'The prerequisite',
        inLanguage: ['uk'],
        interpretation: ['fr'],
        eventType: 'workshop',
        certificate: 'The certificate',
        accessibility: { features: ['captions'], note: 'The ramp' },
        registration: {
          closes: '2026-11-12',
          remaining: 12,
          url: 'https://example.org/r',
          offers: [{ name: 'The fee', price: 100, currency: 'UAH' }],
          note: 'The condition',
        },
        materials: [
          {
            url: 'https://example.org/slides.odp',
            title: 'The slides',
            language: 'uk',
            kind: 'slides',
            size_in_bytes: 500_000,
          },
        ],
        contacts: [
          {
            name: 'The contact',
            role: 'The desk',
            email: 'desk@example.org',
            phone: '+380 44 000 00 00',
            url: 'https://desk.example.org',
          },
        ],
        agenda: {
          days: [{ date: '2026-11-16', title: 'The day' }],
          tracks: [
            { id: 'a', name: 'The track', color: '#123456' },
            { id: 'b', name: 'Another' },
          ],
          rooms: [{ id: 'r', name: 'The auditorium' }],
          sessions: [
            {
              title: 'The session',
              startDate: '2026-11-16T09:30',
              duration: 'PT45M',
              track: 'a',
              room: 'r',
              kind: 'panel',
              speakers: ['ann'],
              abstract: 'The abstract',
              inLanguage: ['de'],
              streamUrl: 'https://example.org/stream',
              materials: [{ url: 'https://example.org/s.pdf', title: 'The handout' }],
              status: 'moved-online',
            },
            { title: 'The plenary', startDate: '2026-11-16T11:00', plenary: true },
          ],
        },
      },
    },
  ],
};

const SAID = [
  'The title',
  'The text',
  'the-tag',
  'The talk',
  '12 min',
  'The note',
  'of-our-own',
  'Rescheduled',
  '5 October 2026',
  'The series',
  'In person and online',
  'The hall',
  'The street',
  '01001 Kyiv',
  'Ukraine',
  'The entrance',
  'The room',
  'The school',
  'school@example.org',
  'The speaker',
  'moderator',
  'The post',
  'The office',
  'The life',
  'The audience',
  'The topic',
  'The prerequisite',
  'Ukrainian',
  'French',
  'workshop',
  'The certificate',
  'live captions',
  'The ramp',
  '12 places left',
  'The fee',
  'The condition',
  'until 12 November',
  'The slides',
  'ODP',
  'slides',
  'The contact',
  'The desk',
  'desk@example.org',
  '+380 44 000 00 00',
  'desk.example.org',
  'The day',
  'The track',
  'The auditorium',
  '09:30–10:15',
  'The session',
  'Panel discussion',
  'The abstract',
  'German',
  'Watch live',
  'The handout',
  'Moved online',
  'For everybody',
  'Press office',
  ', Kyiv',
];

/** What is no text that is shown here, and where it is tested instead. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  kind: 'decides what is drawn: tests/elements/training-news.test.ts',
  pinned: 'is said in lists: tests/elements/training-news.test.ts',
  expires: 'hides and is said in lists: tests/elements/training-news.test.ts',
  revision: 'is for calendars: tests/calendar/training-entries.test.ts',
  translations: 'are shown in their language: tests/elements/content-languages.test.ts',
  timeZone: 'is that of the feed here: tests/describe/when.test.ts',
  recordingUrl: 'is offered when it is over: tests/elements/training-event.test.ts',
  streamUrl: 'is offered while it runs: tests/elements/training-event.test.ts',
};

describe('A training in full', () => {
  let element: TrainingEvent;
  before(async () => {
    element = mount<TrainingEvent>(
      '<training-event item="full" layout="full" now="2026-11-01T10:00+02:00"></training-event>',
    );
    element.feed = feed;
    await rendered(element, '.article');
  });
  after(unmountAll);

  it('is tried with every field that the format has', async () => {
    const schema = (await (await fetch('/schema/training-feed.schema.json')).json()) as {
      $defs: { TrainingItemExtension: { properties: object } };
    };
    const tried = [...Object.keys(feed.items[0]!._training!), ...Object.keys(ELSEWHERE)];
    expect(tried.sort()).to.deep.equal(Object.keys(schema.$defs.TrainingItemExtension.properties).sort());
  });

  it('has nothing wrong in its feed but a status of its own', () => {
    expect(element.issues.map(({ code, received }) => `${code} ${received}`)).to.deep.equal([
      'unknown-value "of-our-own"',
    ]);
  });

  for (const words of SAID) it(`says “${words}”`, () => expect(seen(element)).to.contain(words));

  it('shows its pictures and leads where the feed says', () => {
    const root = element.renderRoot;
    const sources = [...root.querySelectorAll('img')].map(({ src }) => new URL(src).pathname);
    expect(sources).to.include.members(['/image.png', '/logo.png', '/face.png']);
    expect(root.querySelector('img')?.alt).to.equal('The alternative');
    const links = [...root.querySelectorAll('a')].map(({ href }) => href);
    expect(links).to.include.members([
      'https://example.org/full',
      'https://meet.example.org/room',
      'https://example.org/r',
    ]);
    expect(getComputedStyle(root.querySelector('.track')!).borderInlineStartColor).to.equal('rgb(18, 52, 86)');
  });
});
