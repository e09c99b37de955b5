import { expect } from '@open-wc/testing';
import { describePublished, describeSummary, describeTitle } from '../../src/describe/headline.js';
import { wordsFor } from '../../src/locale/words.js';
import { found, onlyItem, read } from '../support/read.js';

const setting = { words: wordsFor('en'), language: 'en', now: Date.UTC(2026, 10, 10), viewerZone: 'UTC' };

function exported(item: object, version = '1'): unknown {
  return { version: `https://jsonfeed.org/version/${version}`, title: 'Blog', items: [{ id: 'a', ...item }] };
}

describe('Authors as exporters write them', () => {
  it('are read in the notation of either version, whatever the feed says it is', () => {
    const author = { name: 'Olena' };
    expect(onlyItem(exported({ author }, '1.1')).fields.author?.name).to.equal('Olena');
    expect(onlyItem(exported({ authors: [author] }, '1')).fields.authors?.[0]?.name).to.equal('Olena');
    expect(onlyItem(exported({ authors: author }, '1.1')).fields.authors?.[0]?.name).to.equal('Olena');
    expect(found(read(exported({ author, authors: [author] }, '1.1')))).to.deep.equal([]);
  });

  it('may have no name, and then have none', () => {
    expect(onlyItem(exported({ author: { name: '' } })).fields.author?.name).to.equal(undefined);
    expect(found(read(exported({ author: { name: '' } })))).to.deep.equal([]);
  });

  it('may have a picture at any kind of address', () => {
    const avatarOf = (avatar: unknown) =>
      onlyItem(exported({ author: { name: 'Olena', avatar } })).fields.author?.avatar;
    expect(avatarOf('/olena.jpg')).to.equal('https://ministry.example/olena.jpg');
    expect(avatarOf('//pictures.example/olena.jpg')).to.equal('https://pictures.example/olena.jpg');
    expect(avatarOf(null)).to.equal(undefined);
    expect(avatarOf(false)).to.equal(undefined);
  });

  it('lose a picture that is none, and keep their name', () => {
    const feed = read(exported({ author: { name: 'Olena', avatar: false } }));
    expect(feed.items[0]?.fields.author?.name).to.equal('Olena');
    expect(found(feed)).to.deep.equal(['wrong-type items[0].author.avatar']);
  });

  it('that are only a name in text are no authors', () => {
    expect(found(read(exported({ author: 'Olena' })))).to.deep.equal(['wrong-type items[0].author']);
  });
});

describe('Dates as exporters write them', () => {
  const published = (date_published: string) => onlyItem(exported({ date_published })).fields.date_published;

  it('may lack seconds, an offset or the time of day, and have a space in their middle', () => {
    for (const text of [
      '2026-11-10T09:00',
      '2026-11-10 09:00:00 +0200',
      '2026-11-10 09:00:00',
      '2026-11-10T09:00:00.123Z',
    ])
      expect(published(text)?.local, text).to.equal(Date.UTC(2026, 10, 10, 9));
    expect(published('2026-11-10')).to.deep.equal({ local: Date.UTC(2026, 10, 10), precision: 'day' });
  });

  it('that make no sense cost themselves only', () => {
    const feed = read(
      exported({ title: 'Opened', date_published: '21096-21-09T920:2121:00-06:00', date_modified: 'Mon' }),
    );
    expect(feed.items[0]?.fields.title).to.equal('Opened');
    expect(describePublished(feed.items[0]!, setting)).to.equal(undefined);
    expect(found(feed)).to.deep.equal(['bad-date items[0].date_published', 'bad-date items[0].date_modified']);
  });

  it('of a change stand in for those of publication', () => {
    const item = onlyItem(exported({ date_modified: '2026-11-10T23:30:00-05:00' }));
    expect(describePublished(item, setting)?.words).to.equal('10 November 2026');
    expect(describePublished(item, setting)?.datetime).to.equal('2026-11-10T23:30-05:00');
  });
});

describe('Texts as exporters write them', () => {
  const titleOf = (item: object) => describeTitle(onlyItem(exported(item)), setting).text;
  const summaryOf = (item: object) => describeSummary(onlyItem(exported(item)), setting)?.text;

  it('show the characters that references stand for', () => {
    expect(titleOf({ title: '&#8216;Jokes&#8217; &amp; more' })).to.equal('‘Jokes’ & more');
    expect(titleOf({ title: '&#x1F600; &lt;b&gt;' })).to.equal('😀 <b>');
    expect(titleOf({ title: '&laquo;Дія&raquo; &ndash; &ldquo;so&rdquo; &mdash; it&rsquo;s&hellip;' })).to.equal(
      '«Дія» – “so” — it’s…',
    );
  });

  it('show a reference that nobody knows as it stands', () => {
    expect(titleOf({ title: 'AT&T; &constructor; &#0; &#x110000; &' })).to.equal(
      'AT&T; &constructor; &#0; &#x110000; &',
    );
  });

  it('begin with the text where there is no title', () => {
    expect(titleOf({ title: '', content_html: '<p>We are <b>open</b>.</p>' })).to.equal('We are open.');
    expect(titleOf({ content_text: 'We are open.' })).to.equal('We are open.');
    expect(titleOf({ summary: 'Short' })).to.equal('Short');
    expect(titleOf({})).to.equal('Untitled');
  });

  it('prefer the summary, then plain text, then HTML', () => {
    const all = { content_html: '<p>html</p>', content_text: 'text', summary: 'summary' };
    expect(summaryOf(all)).to.equal('summary');
    expect(summaryOf({ ...all, summary: '' })).to.equal('text');
    expect(summaryOf({ ...all, summary: null, content_text: null })).to.equal('html');
  });

  it('lose their markup, also where it is cut off', () => {
    expect(summaryOf({ summary: 'Read <a href="/more"' })).to.equal('Read');
    expect(summaryOf({ content_html: `<p>Seen</p><img src="data:image/png;base64,${'A'.repeat(9000)}">` })).to.equal(
      'Seen',
    );
    expect(summaryOf({ content_html: `<p>Seen</p><style>${'p { color: red } '.repeat(900)}</style>` })).to.equal(
      'Seen',
    );
    expect(summaryOf({ content_html: `<p>Seen</p><!-- ${'<p>not</p> '.repeat(900)} -->` })).to.equal('Seen');
  });

  it('keep a sign that is no markup', () => {
    expect(summaryOf({ content_text: 'CPU < 5 %, RAM <1 GB -> good' })).to.equal('CPU < 5 %, RAM <1 GB -> good');
  });
});
