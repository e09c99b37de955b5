import { expect } from '@open-wc/testing';
import { checkFeed } from '../../src/feed/check-feed.js';
import { MOST_FINDINGS } from '../../src/feed/finding.js';
import { readFeed } from '../../src/feed/read-feed.js';
import { feedOf, training } from '../support/feeds.js';
import { readAndCheck, readItems, readMistakes, readValues } from '../support/random-feeds.js';

const BASE = 'https://ministry.example/feed.json';

// Engines differ in what they make of dates, zones and languages; the many runs are in tests/node/properties.test.mjs.
describe('A feed in which anything may be wrong', () => {
  it('is read without an error', () => {
    readValues(500);
    readItems(200);
  });

  it('costs no other item anything', () => readMistakes(500));

  it('never reaches the prototype of all objects', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const evil = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"uk":"x"}';
    const places = ['title', 'author', 'tags', 'image', '_training'];
    const deeper = ['location', 'registration', 'agenda', 'translations', 'audience', 'series', 'accessibility'];
    for (const place of places) readAndCheck(JSON.parse(`{"items":[{"id":"a","${place}":${evil}}],${evil.slice(1)}`));
    for (const place of deeper) readAndCheck(JSON.parse(`{"items":[{"id":"a","_training":{"${place}":${evil}}}]}`));
    expect(({} as { polluted?: number }).polluted).to.equal(undefined);
    expect(Object.getOwnPropertyNames(Object.prototype)).to.deep.equal(before);
  });

  it('has no more findings than somebody can use', () => {
    const fields =
      'title summary content_html content_text url image language date_published date_modified tags authors attachments';
    const wrong = Object.fromEntries(fields.split(' ').map((name) => [name, { wrong: true }]));
    const items = Array.from({ length: 10_000 }, (_, id) => ({ ...wrong, id }));
    const feed = readFeed({ ...feedOf(), items }, BASE);
    expect(checkFeed(feed!)).to.have.length(MOST_FINDINGS);
  });

  it('may be nested more deeply than can be written', () => {
    const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) as unknown;
    const feed = readAndCheck({ ...feedOf(), items: [{ id: 'a', title: deep }, training('b'), deep] });
    expect(feed?.items.map(({ id }) => id)).to.deep.equal(['a', 'b']);
  });

  it('may be a value that JSON does not have, where a page hands over its own objects', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    const values = [circle, 5n, Symbol('x'), () => 1, new Map(), NaN, new URL(BASE)];
    const feed = readAndCheck({ ...feedOf(), items: values.map((title, id) => ({ id, title })) });
    expect(feed?.findings).to.have.length(values.length);
  });
});
