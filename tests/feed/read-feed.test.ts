import { expect } from '@open-wc/testing';
import { checkFeed } from '../../src/feed/check-feed.js';
import type { Finding } from '../../src/feed/finding.js';
import { readFeed } from '../../src/feed/read-feed.js';
import { feedOf, news, training } from '../support/feeds.js';
import { found, read } from '../support/read.js';

const BASE = 'https://ministry.example/news/feed.json';

describe('A feed', () => {
  it('of version 1.1 is read whole, with nothing to find', () => {
    const feed = read({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Announcements',
      home_page_url: 'https://ministry.example/',
      feed_url: 'https://ministry.example/feed.json',
      language: 'uk',
      authors: [{ name: 'Press office', url: 'mailto:press@ministry.example', avatar: '/logo.png' }],
      items: [
        {
          id: 'https://ministry.example/1',
          url: 'https://ministry.example/1',
          title: 'Opened',
          content_html: '<p>We are open.</p>',
          date_published: '2026-11-10T09:00:00+02:00',
          tags: ['office'],
          attachments: [{ url: '/plan.pdf', mime_type: 'application/pdf', size_in_bytes: 1200 }],
        },
      ],
    });
    expect(feed.fields.title).to.equal('Announcements');
    expect(feed.items[0]?.kind).to.equal('news');
    expect(feed.items[0]?.language).to.equal('uk');
    expect(feed.items[0]?.fields.tags).to.deep.equal(['office']);
    expect(feed.items[0]?.fields.attachments?.[0]?.url).to.equal('https://ministry.example/plan.pdf');
    expect(checkFeed(feed)).to.deep.equal([]);
  });

  it('of version 1.0 keeps its single author', () => {
    const feed = read({
      version: 'https://jsonfeed.org/version/1',
      title: 'Announcements',
      author: { name: 'Press office' },
      items: [{ id: '1', content_text: 'We are open.', author: { name: 'Olena' } }],
    });
    expect(feed.fields.author?.name).to.equal('Press office');
    expect(feed.items[0]?.fields.author?.name).to.equal('Olena');
    expect(checkFeed(feed)).to.deep.equal([]);
  });

  it('of trainings has nothing to find either', () => {
    expect(checkFeed(read(feedOf(training('a'), training('b'), news('c'))))).to.deep.equal([]);
  });

  it('makes relative addresses absolute by its own', () => {
    const feed = read({ ...feedOf(news('a', { url: 'a.html', image: '/a.jpg' })), next_url: '?page=2' });
    expect(feed.fields.next_url).to.equal(`${BASE}?page=2`);
    expect(feed.items[0]?.fields.url).to.equal('https://ministry.example/news/a.html');
    expect(feed.items[0]?.fields.image).to.equal('https://ministry.example/a.jpg');
  });

  it('of a newer version of the extension is read as far as it is known, and says so', () => {
    const feed = read({ ...feedOf(training('a')), _training: { version: 2, timeZone: 'Europe/Kyiv' } });
    expect(feed.items[0]?.span).not.to.equal(undefined);
    expect(found(feed)).to.deep.equal(['newer-version _training.version']);
  });

  it('may be empty', () => {
    expect(read({ version: 'https://jsonfeed.org/version/1.1', title: 'Nothing yet', items: [] }).items).to.have.length(
      0,
    );
  });

  it('is read again with the same result', () => {
    const feed = read(feedOf(training('a', { status: 'delayed' as 'scheduled' })));
    const first = [...checkFeed(feed)];
    expect(first).to.have.length(1);
    expect(checkFeed(feed)).to.deep.equal(first);
  });
});

describe('What is no feed', () => {
  const others: Record<string, unknown> = {
    'a string': 'feed',
    'a number': 7,
    'a list': [{ id: '1' }],
    null: null,
    'an object without items': { version: 'https://jsonfeed.org/version/1.1', title: 'Nothing' },
    'an object whose items are no list': { version: 'https://jsonfeed.org/version/1.1', items: { first: {} } },
    'the answer of another API': { items: [{ guid: 'x', link: 'https://example.org/x', headline: 'X' }] },
    'RSS written as JSON': { title: 'Blog', link: 'https://example.org', items: [{ title: 'X', pubDate: 'Mon' }] },
  };

  for (const [name, value] of Object.entries(others)) {
    it(`is ${name}`, () => {
      const findings: Finding[] = [];
      expect(readFeed(value, BASE, findings)).to.equal(undefined);
      expect(findings).to.have.length.above(0);
    });
  }
});

describe('A finding', () => {
  it('says where it is, what would be right and what was there', () => {
    const feed = read(feedOf(training('a'), training('b', { startDate: '2026-02-30' })));
    expect(checkFeed(feed)).to.deep.equal([
      { code: 'bad-date', path: 'items[1]._training.startDate', expected: 'date', received: '"2026-02-30"' },
    ]);
  });

  it('is cut to a readable length', () => {
    const feed = read(feedOf(news('a', { url: `javascript:${'x'.repeat(5000)}` })));
    expect(checkFeed(feed)[0]?.received).to.have.length(80);
  });

  it('waits until its field is read', () => {
    const feed = read(feedOf(training('a', { startDate: 'soon' })));
    expect(feed.findings).to.deep.equal([]);
    expect(feed.items[0]?.kind).to.equal('news');
    expect(feed.findings).to.have.length(1);
  });

  it('is made in every corner of an item', () => {
    const feed = read({
      ...feedOf(
        training('a', {
          translations: { en: { title: 5 as unknown as string }, 'not a tag': {} },
          location: [{ type: 'place', geo: { latitude: 95, longitude: 200 } }],
          registration: { offers: [{ price: -1, currency: 'UAH' }] },
          agenda: { sessions: [{ title: 'Opening', startDate: '9:30' }] },
          endDate: '2026-11-15T09:00',
        }),
      ),
      _training: { version: 1, timeZone: 'Europe/Kyev' },
    });
    expect(found(feed)).to.have.members([
      'bad-zone _training.timeZone',
      'wrong-type items[0]._training.translations.en.title',
      'bad-language items[0]._training.translations.not a tag',
      'wrong-type items[0]._training.location[0].geo.longitude',
      'wrong-type items[0]._training.registration.offers[0].price',
      'bad-date items[0]._training.agenda.sessions[0].startDate',
      'end-before-start items[0]._training.endDate',
    ]);
  });

  it('is made for a language that nobody speaks, which is kept', () => {
    const feed = read({
      ...feedOf(training('a', { inLanguage: ['qq', 'uk'], topics: [{ 'qq-UA': 'Topic', crh: 'Mevzu' }] })),
      language: 'xx-ours',
    });
    expect(found(feed)).to.have.members([
      'unknown-language language',
      'unknown-language items[0]._training.inLanguage[0]',
      'unknown-language items[0]._training.topics[0].qq-UA',
    ]);
    expect(feed.items[0]?.training.inLanguage).to.deep.equal(['qq', 'uk']);
  });

  it('is made for no language that somebody speaks', () => {
    const tags =
      'ar az be bg bs cnr crh cs cu da de el en es et fa fi fr ga gag he hr hu hy it ja ka kk ko la lt lv mk mt nl no pl pt rmy ro ru rue sh sk sl sq sr sr-Latn-RS sv tr uk yi zh-Hant iw und mul'.split(
        ' ',
      );
    expect(found(read(feedOf(training('a', { inLanguage: tags }))))).to.deep.equal([]);
  });

  it('is made for every offset that contradicts the zone, where it stands', () => {
    const right = '2026-11-16T09:30+02:00';
    const wrong = '2026-11-16T09:30+03:00';
    const feed = read(
      feedOf(
        training('a', {
          previousStartDate: wrong,
          registration: { opens: wrong, closes: wrong },
          agenda: {
            sessions: [
              { title: 'Dropped', startDate: '9:30' },
              { title: 'Right', startDate: right },
              { title: 'Wrong', startDate: wrong, endDate: wrong },
            ],
          },
        }),
      ),
    );
    const expected = [
      'offset-against-zone items[0]._training.previousStartDate',
      'offset-against-zone items[0]._training.registration.opens',
      'offset-against-zone items[0]._training.registration.closes',
      'offset-against-zone items[0]._training.agenda.sessions[2].startDate',
      'offset-against-zone items[0]._training.agenda.sessions[2].endDate',
    ];
    expect(found(feed)).to.have.members([...expected, 'bad-date items[0]._training.agenda.sessions[0].startDate']);
    expect(found(feed), 'asked again').to.have.length(6);
  });

  it('is made for an offset that its zone does not have on that day', () => {
    const feed = read(
      feedOf(training('a', { startDate: '2026-07-01T09:30+02:00', endDate: '2026-07-01T17:00+03:00' })),
    );
    expect(checkFeed(feed)).to.deep.equal([
      {
        code: 'offset-against-zone',
        path: 'items[0]._training.startDate',
        expected: '+03:00',
        received: '"+02:00"',
      },
    ]);
  });
});
