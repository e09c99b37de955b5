import { expect } from '@open-wc/testing';
import { describePlaces } from '../../src/describe/place.js';
import type { Place } from '../../src/feed/format.js';
import { feedOf, training } from '../support/feeds.js';
import { onlyItem } from '../support/read.js';
import { at } from '../support/setting.js';

const ADDRESS = { street: 'вул. Прикладна, 1', postalCode: '01001', locality: 'Київ', country: 'UA' };

describe('A place', () => {
  it('says of every part of its address in which language that is', () => {
    const [place] = placesOf({ name: 'Центр', address: ADDRESS }, 'en');
    expect(place!.lines).to.deep.equal([
      { text: 'Центр', lang: 'uk' },
      { text: 'вул. Прикладна, 1', lang: 'uk' },
      { text: '01001 Київ', lang: 'uk' },
      { text: 'Ukraine' },
    ]);
  });

  it('goes by its name where there is little room, and by its whole address where it has none', () => {
    expect(placesOf({ name: 'Центр', address: ADDRESS }, 'uk')[0]!.short).to.deep.equal([{ text: 'Центр' }]);
    const [nameless] = placesOf({ address: 'Київ, вул. Прикладна, 1' }, 'uk');
    expect(nameless!.short).to.deep.equal([{ text: 'Київ, вул. Прикладна, 1' }]);
  });

  it('keeps a country whose code stands for none as it was written', () => {
    expect(placesOf({ address: { country: 'Україна' } }, 'en')[0]!.lines).to.deep.equal([
      { text: 'Україна', lang: 'uk' },
    ]);
  });

  for (const written of [true, 'true', 'yes', 'так', 'false', 1, 0, [], {}])
    it(`is told to participants only where afterRegistration is ${JSON.stringify(written)}`, () => {
      const location = { name: 'Secret house', note: 'Code 555', mapUrl: 'https://secret.example/' };
      const places = placesOf({ ...location, afterRegistration: written as boolean }, 'en');
      expect(JSON.stringify(places))
        .to.include('sent after registration')
        .and.not.match(/secret|555/i);
    });

  for (const written of [false, null, undefined, ''])
    it(`is told to everybody where afterRegistration is ${JSON.stringify(written)}`, () => {
      const places = placesOf({ name: 'Open house', afterRegistration: written as boolean }, 'en');
      expect(places[0]!.lines).to.deep.equal([{ text: 'Open house', lang: 'uk' }]);
    });
});

function placesOf(location: Place, language: string) {
  const item = onlyItem({ ...feedOf(training('a', { location })), language: 'uk' });
  return describePlaces(item, at('2026-11-01', language));
}
