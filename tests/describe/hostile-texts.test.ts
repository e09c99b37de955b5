import { expect } from '@open-wc/testing';
import { linkedParagraphs, linkedText } from '../../src/describe/linked-text.js';
import { decodeEntities, excerpt, plainText } from '../../src/describe/plain-text.js';
import { foldText } from '../../src/describe/search-index.js';
import { readFeed } from '../../src/feed/read-feed.js';
import { expectNoSlower } from '../support/clock.js';
import { feedOf, news } from '../support/feeds.js';
import { HARMLESS_TEXT, HOSTILE_TEXTS } from '../support/hostile-texts.js';

const MEGABYTE = 1_000_000;

/** What is done with plain texts. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  linkedText,
  linkedParagraphs,
  decodeEntities,
  plainText,
  foldText,
  excerpt: (text) => excerpt(text, 280),
};

for (const [reader, read] of Object.entries(READERS))
  describe(`Hostile plain text in ${reader}`, () => {
    const harmless = HARMLESS_TEXT(MEGABYTE);
    for (const [name, write] of Object.entries(HOSTILE_TEXTS))
      it(`takes no longer than other text: ${name}`, () => {
        const text = write(MEGABYTE);
        expectNoSlower(
          () => void read(text),
          () => void read(harmless),
        );
      });
  });

describe('Plain text of an article', () => {
  it('is cut off where there is too much of it', () => {
    const shown = linkedParagraphs('x\n\n'.repeat(10_000));
    expect(shown.length).to.equal(3_000);
    expect(shown.at(-1)!.map(({ text }) => text)).to.deep.equal(['x', '…']);
    const long = linkedParagraphs('words '.repeat(50_000));
    expect(long[0]!.map(({ text }) => text.length)).to.deep.equal([200_000, 1]);
  });

  it('has words no longer than 2,000 letters, and addresses that are shown so and lead where they did', () => {
    const [[word]] = linkedParagraphs(`${'x'.repeat(100_000)} y`) as [[{ text: string }]];
    expect(word.text).to.equal(`${'x'.repeat(2000)}… y`);
    const url = `https://a.example/${'x'.repeat(100_000)}`;
    expect(linkedParagraphs(url)).to.deep.equal([[{ text: `${url.slice(0, 2000)}…`, url }]]);
  });

  it('stays whole if it is as long as it may be', () => {
    const text = 'x'.repeat(197);
    const shown = linkedParagraphs(Array.from({ length: 1000 }, () => text).join('\n\n'));
    expect(shown).to.deep.equal(Array.from({ length: 1000 }, () => [{ text }]));
  });
});

describe('A letter of a feed', () => {
  it('has no more marks than any language needs', () => {
    const title = (written: string) =>
      readFeed(feedOf(news('marks', { title: written })), 'https://a.example/feed.json')!.items[0]!.fields.title;
    expect(title(`${'words '.repeat(6)}a${'\u0301'.repeat(1000)}b`)).to.equal(
      `${'words '.repeat(6)}a${'\u0301'.repeat(100)}b`,
    );
    expect(title('བསྒྲུབས་ ụ̄̀ שָׁלוֹם')).to.equal('བསྒྲུབས་ ụ̄̀ שָׁלוֹם');
  });
});
