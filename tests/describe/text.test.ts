import { expect } from '@open-wc/testing';
import { joinLocalized, localize, localizeField } from '../../src/describe/localized-text.js';
import type { JsonFeedItem, Text } from '../../src/feed/format.js';
import { feedOf, training } from '../support/feeds.js';
import { onlyItem } from '../support/read.js';
import { at } from '../support/setting.js';

const all = { pl: 'pl', en: 'en', 'en-GB': 'en-GB', uk: 'uk', de: 'de', fr: 'fr' };

describe('A text in several languages', () => {
  it('is said in the very language asked for', () => {
    expect(said(all, 'en-GB')).to.equal('en-GB');
  });

  it('is said in the base of that language, or in another variety of it', () => {
    expect(said(all, 'en-US')).to.equal('en');
    expect(said({ pl: 'pl', 'en-GB': 'en-GB' }, 'en')).to.equal('en-GB');
  });

  it('is said in the language of the item, then of the feed, then in the first there is', () => {
    const without = (...tags: string[]) =>
      Object.fromEntries(Object.entries(all).filter(([tag]) => !tags.includes(tag))) as Record<string, string>;
    expect(said(without('uk'), 'uk')).to.equal('de');
    expect(said(without('uk', 'de'), 'uk')).to.equal('fr');
    expect(said(without('uk', 'de', 'fr'), 'uk')).to.equal('pl');
  });

  it('carries its language only where that differs from its surroundings', () => {
    expect(
      localize(inGerman({ audience: ['x'] }).training.audience?.[0], inGerman({}), at('2026-11-01', 'uk')),
    ).to.deep.equal({
      text: 'x',
      lang: 'de',
    });
    expect(spoken({ uk: 'так' }, 'uk')).to.deep.equal({ text: 'так' });
    expect(spoken({ 'en-GB': 'yes' }, 'en-US')).to.deep.equal({ text: 'yes' });
    expect(spoken({ 'en-GB': 'yes' }, 'uk')).to.deep.equal({ text: 'yes', lang: 'en-GB' });
  });

  it('is one text with its neighbours of the same other language, whose commas then stand on the right side', () => {
    const uk = (text: string) => ({ text, lang: 'uk' });
    const joined = joinLocalized([
      uk('Центр'),
      uk('вул. Прикладна, 1'),
      { text: 'أوكرانيا' },
      { text: 'كييف' },
      uk('вхід'),
    ]);
    expect(joined).to.deep.equal([uk('Центр, вул. Прикладна, 1'), { text: 'أوكرانيا' }, { text: 'كييف' }, uk('вхід')]);
  });

  it('is nothing where nothing is written', () => {
    expect(localize(undefined, inGerman({}), at('2026-11-01'))).to.equal(undefined);
  });
});

describe('A field with translations', () => {
  const item = inGerman({ translations: { uk: { title: 'Назва', summary: '' }, fr: { summary: 'Résumé' } } });

  it('is said in the translation asked for, else as it was written', () => {
    expect(localizeField(item, 'title', at('2026-11-01', 'uk'))).to.deep.equal({ text: 'Назва' });
    expect(localizeField(item, 'title', at('2026-11-01', 'en'))).to.deep.equal({ text: 'Training a', lang: 'de' });
  });

  it('is said in a translation that has it, where the item has it not', () => {
    expect(localizeField(item, 'summary', at('2026-11-01', 'uk'))).to.deep.equal({ text: 'Résumé', lang: 'fr' });
    expect(localizeField(item, 'content_html', at('2026-11-01', 'uk'))).to.equal(undefined);
  });
});

/** An item in German of a feed in French. */
function inGerman(extension: NonNullable<JsonFeedItem['_training']>) {
  return onlyItem({ ...feedOf(training('a', extension, { language: 'de' })), language: 'fr' });
}

function spoken(text: Text, language: string) {
  const item = inGerman({ prerequisites: text });
  return localize(item.training.prerequisites, item, at('2026-11-01', language));
}

function said(text: Text, language: string) {
  return spoken(text, language)?.text;
}
