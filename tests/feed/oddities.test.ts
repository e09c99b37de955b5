import { expect } from '@open-wc/testing';
import { checkFeed } from '../../src/feed/check-feed.js';
import { describePublished, describeSummary, describeTitle } from '../../src/describe/headline.js';
import { wordsFor } from '../../src/locale/words.js';
import { found, onlyItem, read } from '../support/read.js';

const setting = { words: wordsFor('en'), language: 'en', now: Date.UTC(2026, 10, 10), viewerZone: 'UTC' };

/** A feed as exporters write it, which is what these tests are about: TypeScript would not let it pass. */
function exported(items: unknown[], feed: object = {}): unknown {
  return { version: 'https://jsonfeed.org/version/1', title: 'Blog', items, ...feed };
}

describe('An id', () => {
  it('may be a number, and 0 too', () => {
    const feed = read(exported([{ id: 0 }, { id: 17 }, { id: 1.5 }]));
    expect(feed.items.map(({ id }) => id)).to.deep.equal(['0', '17', '1.5']);
    expect(found(feed)).to.deep.equal([]);
  });

  it('that is blank or missing is the address of the item', () => {
    const feed = read(
      exported([
        { id: '', url: '/a' },
        { id: null, url: '/b' },
        { url: '/c' },
        { id: '  ', url: 'https://example.org/d' },
      ]),
    );
    expect(feed.items.map(({ id }) => new URL(id).pathname)).to.deep.equal(['/a', '/b', '/c', '/d']);
    expect(found(feed)).to.deep.equal([
      'missing items[0].id',
      'missing items[1].id',
      'missing items[2].id',
      'wrong-type items[3].id',
    ]);
  });

  it('is the place in the feed where there is no address either, or where others have the same', () => {
    const feed = read(
      exported([{ title: 'First' }, { id: [], title: 'Second' }, { url: '/a' }, { url: '/a' }, { id: '3' }]),
    );
    const ids = feed.items.map(({ id }) => id);
    expect(ids).to.have.length(5);
    expect(new Set(ids)).to.have.property('size', 5);
    expect(ids[4]).to.equal('3');
    expect(found(feed)).to.include.members(['missing items[0].id', 'wrong-type items[1].id']);
  });

  it('that came before drops the item that has it again', () => {
    const feed = read(exported([{ id: 'a', title: 'First' }, { id: 'a', title: 'Again' }, { id: 'b' }]));
    expect(feed.items.map(({ id, fields }) => [id, fields.title])).to.deep.equal([
      ['a', 'First'],
      ['b', undefined],
    ]);
    expect(found(feed)).to.deep.equal(['duplicate-id items[1].id']);
  });

  it('is needed where nothing says that this is a feed', () => {
    expect(read({ items: [{ id: 'a' }, { url: '/b' }] }).items).to.have.length(1);
  });
});

describe('An item', () => {
  it('that is no object costs itself only', () => {
    const feed = read(exported([null, 'text', 5, [], { id: 'a' }]));
    expect(feed.items.map(({ id }) => id)).to.deep.equal(['a']);
    expect(found(feed)).to.deep.equal([0, 1, 2, 3].map((index) => `wrong-type items[${index}]`));
  });

  it('with null or nothing in every field says nothing wrong', () => {
    const fields = ['url', 'external_url', 'title', 'content_html', 'content_text', 'summary', 'image', 'banner_image'];
    const more = [
      'date_published',
      'date_modified',
      'author',
      'authors',
      'tags',
      'language',
      'attachments',
      '_training',
    ];
    for (const nothing of [null, '']) {
      const all = [...fields, ...more].filter((name) => nothing === null || name !== '_training');
      const author = nothing === null ? {} : { author: null };
      const empty = { ...Object.fromEntries(all.map((name) => [name, nothing])), ...author };
      const feed = read(
        exported([{ id: 'a', ...empty }], { description: nothing, icon: nothing, user_comment: nothing }),
      );
      expect(found(feed)).to.deep.equal([]);
      expect(describeTitle(feed.items[0]!, setting).text).to.equal('Untitled');
      expect(describeSummary(feed.items[0]!, setting)).to.equal(undefined);
      expect(describePublished(feed.items[0]!, setting)).to.equal(undefined);
    }
  });

  it('may have fields and extensions that nobody here knows', () => {
    const item = {
      id: 'a',
      guid: 5,
      _microblog: { is_bookmark: false },
      _podcast: null,
      toString: 'x',
      constructor: 1,
    };
    expect(found(read(exported([item], { _rss: {}, hubs: [], generator: 7 })))).to.deep.equal([]);
  });

  it('has one picture where it is written as an object', () => {
    const item = onlyItem(exported([{ id: 'a', image: { url: '/a.png', type: 'image/png', length: 0 } }]));
    expect(item.fields.image).to.equal('https://ministry.example/a.png');
    expect(found(read(exported([{ id: 'a', image: { type: 'image/png' } }])))).to.deep.equal([
      'wrong-type items[0].image',
    ]);
    expect(found(read(exported([{ id: 'a', image: { url: 5 } }])))).to.deep.equal(['wrong-type items[0].image']);
  });

  it('has the tags that one text lists with commas', () => {
    const tagsOf = (tags: unknown) => onlyItem(exported([{ id: 'a', tags }])).fields.tags;
    expect(tagsOf('workflow,omnifocus')).to.deep.equal(['workflow', 'omnifocus']);
    expect(tagsOf(' first , second tag,, third,')).to.deep.equal(['first', 'second tag', 'third']);
    expect(tagsOf('one')).to.deep.equal(['one']);
    expect(tagsOf(['with, comma'])).to.deep.equal(['with, comma']);
    expect(tagsOf([])).to.deep.equal([]);
  });

  it('keeps the tags beside one that is none', () => {
    const feed = read(exported([{ id: 'a', tags: ['one', 5, null, { name: 'two' }, 'three'] }]));
    expect(feed.items[0]?.fields.tags).to.deep.equal(['one', 'three']);
    expect(found(feed)).to.deep.equal(['wrong-type items[0].tags[1]', 'wrong-type items[0].tags[3]']);
  });

  it('keeps attachments of no size and of no type, and drops those of no address', () => {
    const attachments = [{ url: '/a.mp3', size_in_bytes: 0 }, { mime_type: 'audio/mpeg' }, { url: '' }];
    const feed = read(exported([{ id: 'a', attachments }]));
    expect(feed.items[0]?.fields.attachments?.map(({ size_in_bytes }) => size_in_bytes)).to.deep.equal([0]);
    expect(found(feed)).to.deep.equal(['missing items[0].attachments[1].url', 'missing items[0].attachments[2].url']);
  });

  it('has an address with spaces round it', () => {
    expect(onlyItem(exported([{ id: 'a', url: ' https://example.org/a\n' }])).fields.url).to.equal(
      'https://example.org/a',
    );
  });

  it('has no address that would run a script or read a file', () => {
    const addresses = [
      'javascript:alert(1)',
      'JAVA\nSCRIPT:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'https://',
    ];
    for (const url of addresses) {
      const feed = read(exported([{ id: 'a', url }]));
      expect(feed.items[0]?.fields.url, url).to.equal(undefined);
      expect(found(feed), url).to.deep.equal(['bad-url items[0].url']);
    }
  });
});

describe('A feed as exporters write it', () => {
  it('may give its version by http, and no version at all', () => {
    expect(found(read(exported([{ id: 'a' }], { version: 'http://jsonfeed.org/version/1' })))).to.deep.equal([]);
    expect(found(read(exported([{ id: 'a' }], { version: undefined })))).to.deep.equal(['unknown-value version']);
  });

  it('may begin with a new line', () => {
    expect(read(JSON.parse(`\n  ${JSON.stringify(exported([{ id: 'a' }]))}\n`)).items).to.have.length(1);
  });

  it('may be of a thousand long articles', () => {
    const items = Array.from({ length: 970 }, (_, index) => ({
      id: index,
      content_html: `<p>${'Long article. '.repeat(160)}</p>`,
      date_published: '2026-11-10T09:00:00+00:00',
      author: { name: '', url: null, avatar: false },
    }));
    const feed = read(JSON.parse(JSON.stringify(exported(items))));
    expect(feed.items).to.have.length(970);
    expect(checkFeed(feed)).to.have.length(970);
  });
});
