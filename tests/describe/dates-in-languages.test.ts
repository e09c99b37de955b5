import { expect } from '@open-wc/testing';
import { describeWhen } from '../../src/describe/when.js';
import type { TrainingItemExtension } from '../../src/feed/format.js';
import { addCatalogue } from '../../src/locale/catalogues.js';
import { catalogue as ar } from '../../src/locale/generated/elements/ar.js';
import { catalogue as pl } from '../../src/locale/generated/elements/pl.js';
import { feedOf, training } from '../support/feeds.js';
import { found, onlyItem, read } from '../support/read.js';
import { at } from '../support/setting.js';

addCatalogue('ar', ar);
addCatalogue('pl', pl);

const LANGUAGES = ['uk', 'en', 'ar', 'pl'] as const;
type Said = readonly [dates: string, times?: string];

interface Case {
  readonly what: string;
  readonly dates: TrainingItemExtension;
  readonly said: Readonly<Record<(typeof LANGUAGES)[number], Said>>;
}

const cases: readonly Case[] = [
  {
    what: 'one day',
    dates: { startDate: '2026-11-16T09:30', endDate: '2026-11-16T17:00' },
    said: {
      uk: ['Понеділок, 16 листопада 2026', '09:30–17:00, Київ'],
      en: ['Monday, 16 November 2026', '09:30–17:00, Kyiv'],
      ar: ['الاثنين، 16 نوفمبر 2026', '9:30 ص–5:00 م كييف'],
      pl: ['Poniedziałek, 16 listopada 2026', '09:30–17:00, Kijów'],
    },
  },
  {
    what: 'several days',
    dates: { startDate: '2026-11-16T09:30', endDate: '2026-11-18T17:00' },
    said: {
      uk: ['16–18 листопада 2026', '16 лист., 09:30–18 лист., 17:00, Київ'],
      en: ['16–18 November 2026', '16 Nov, 09:30–18 Nov, 17:00, Kyiv'],
      ar: ['16–18 نوفمبر 2026', '16 نوفمبر 9:30 ص–18 نوفمبر 5:00 م كييف'],
      pl: ['16–18 listopada 2026', '16 lis, 09:30–18 lis, 17:00, Kijów'],
    },
  },
  {
    what: 'several days of which the last ends at midnight',
    dates: { startDate: '2026-12-02T10:00', endDate: '2026-12-05T00:00' },
    said: {
      uk: ['2–4 грудня 2026', '2 груд., 10:00–4 груд., 24:00, Київ'],
      en: ['2–4 December 2026', '2 Dec, 10:00–4 Dec, 24:00, Kyiv'],
      ar: ['2–4 ديسمبر 2026', '2 ديسمبر 10:00 ص–4 ديسمبر 24:00 كييف'],
      pl: ['2–4 grudnia 2026', '2 gru, 10:00–4 gru, 24:00, Kijów'],
    },
  },
  {
    what: 'whole days',
    dates: { startDate: '2026-11-16', endDate: '2026-11-18' },
    said: {
      uk: ['16–18 листопада 2026'],
      en: ['16–18 November 2026'],
      ar: ['16–18 نوفمبر 2026'],
      pl: ['16–18 listopada 2026'],
    },
  },
  {
    what: 'an evening that ends after midnight',
    dates: { startDate: '2026-11-16T20:00', endDate: '2026-11-17T02:00' },
    said: {
      uk: ['Понеділок, 16 листопада 2026', '20:00–02:00 (наступного дня), Київ'],
      en: ['Monday, 16 November 2026', '20:00–02:00 (next day), Kyiv'],
      ar: ['الاثنين، 16 نوفمبر 2026', '8:00 م–2:00 ص (في اليوم التالي) كييف'],
      pl: ['Poniedziałek, 16 listopada 2026', '20:00–02:00 (następnego dnia), Kijów'],
    },
  },
  {
    what: 'a night in which the clocks change',
    dates: { startDate: '2026-10-25T02:00', endDate: '2026-10-25T05:00' },
    said: {
      uk: ['Неділя, 25 жовтня 2026', '02:00–05:00, Київ'],
      en: ['Sunday, 25 October 2026', '02:00–05:00, Kyiv'],
      ar: ['الأحد، 25 أكتوبر 2026', '2:00 ص–5:00 ص كييف'],
      pl: ['Niedziela, 25 października 2026', '02:00–05:00, Kijów'],
    },
  },
  {
    what: 'days across New Year',
    dates: { startDate: '2026-12-30', endDate: '2027-01-02' },
    said: {
      uk: ['30 грудня 2026–2 січня 2027'],
      en: ['30 December 2026–2 January 2027'],
      ar: ['30 ديسمبر 2026–2 يناير 2027'],
      pl: ['30 grudnia 2026–2 stycznia 2027'],
    },
  },
  {
    what: 'a start without an end',
    dates: { startDate: '2026-11-16T09:30', endDate: undefined },
    said: {
      uk: ['Понеділок, 16 листопада 2026', '09:30, Київ'],
      en: ['Monday, 16 November 2026', '09:30, Kyiv'],
      ar: ['الاثنين، 16 نوفمبر 2026', '9:30 ص كييف'],
      pl: ['Poniedziałek, 16 listopada 2026', '09:30, Kijów'],
    },
  },
  {
    what: 'a month of which no more is known',
    dates: { startDate: '2027-03', endDate: undefined },
    said: { uk: ['Березень 2027'], en: ['March 2027'], ar: ['مارس 2027'], pl: ['Marzec 2027'] },
  },
  {
    what: 'the start alone where the end is before it',
    dates: { startDate: '2026-11-16T09:30', endDate: '2026-11-15T17:00' },
    said: {
      uk: ['Понеділок, 16 листопада 2026', '09:30, Київ'],
      en: ['Monday, 16 November 2026', '09:30, Kyiv'],
      ar: ['الاثنين، 16 نوفمبر 2026', '9:30 ص كييف'],
      pl: ['Poniedziałek, 16 listopada 2026', '09:30, Kijów'],
    },
  },
];

describe('Dates in four languages', () => {
  for (const { what, dates, said } of cases)
    for (const language of LANGUAGES)
      it(`are written for ${what} in ${language}`, () => {
        const when = describeWhen(onlyItem(feedOf(training('a', dates))), at('2026-11-01', language));
        expect([when?.dates, when?.times].map(plain)).to.deep.equal([said[language][0], said[language][1]].map(plain));
      });

  it('report an end before the start', () => {
    expect(found(read(feedOf(training('a', cases.at(-1)!.dates)))).join()).to.contain('endDate');
  });

  it('count the hour that clocks repeat, on the clock of a reader where they do not', () => {
    const night = cases.find(({ dates }) => dates.startDate === '2026-10-25T02:00')!.dates;
    const yours = LANGUAGES.map((language) => {
      const item = onlyItem(feedOf(training('a', night)));
      return plain(describeWhen(item, at('2026-10-01', language, 'America/New_York'))?.yours);
    });
    expect(yours[0]).to.contain('24 жовтня').and.to.contain('19:00–23:00');
    expect(yours[1]).to.contain('24 October').and.to.contain('19:00–23:00');
    expect(yours[2]).to.contain('24 أكتوبر').and.to.contain('7:00 م–11:00 م');
    expect(yours[3]).to.contain('24 października').and.to.contain('19:00–23:00');
  });
});

/** Without what engines write differently: digits, spaces, Arabic commas, signs of direction, and the word for year. */
function plain(text = ''): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[،\u200e\u200f\u061c]/g, '')
    .replace(/[\s\u2009\u202f\u00a0]+/g, ' ')
    .replace(/ ?– ?/g, '–')
    .replace(/ рр?\.| р$/, '');
}
