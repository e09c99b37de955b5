import { expect } from '@open-wc/testing';
import { describeWhen, type When } from '../../src/describe/when.js';
import type { TrainingItemExtension } from '../../src/feed/format.js';
import { feedOf, news, training } from '../support/feeds.js';
import { onlyItem } from '../support/read.js';
import { at } from '../support/setting.js';

describe('The dates of a training', () => {
  it('name the weekday of one day', () => {
    const { dates, times } = when({ startDate: '2026-11-16T09:30', endDate: '2026-11-16T17:00' });
    expect(dates).to.match(/^Monday\b.*16 November 2026$/);
    expect(times).to.equal('09:30–17:00, Kyiv');
  });

  it('are one range for several days, and each end has its time beside its day', () => {
    const { dates, times } = when({});
    expect(dates).to.match(/^16\s?–\s?18 November 2026$/);
    expect(times).to.equal('16 Nov, 09:30 – 18 Nov, 17:00, Kyiv');
  });

  it('have no time where whole days are announced', () => {
    const said = when({ startDate: '2026-11-16', endDate: '2026-11-18' }, 'en', 'America/New_York');
    expect(said.dates).to.match(/^16\s?–\s?18 November 2026$/);
    expect(said).not.to.have.any.keys('times', 'zone', 'yours');
    expect(said.datetime).to.equal('2026-11-16');
    expect(said.block.day).to.equal('16–18');
  });

  it('are a month where no more is known', () => {
    const said = when({ startDate: '2027-03', endDate: undefined });
    expect(said.dates).to.equal('March 2027');
    expect(said.datetime).to.equal('2027-03');
    expect(said.block.day).to.equal('');
  });

  it('are said without the present year among others, and with any other', () => {
    expect(when({}).short).to.match(/^16\s?–\s?18 November$/);
    expect(when({ startDate: '2026-11-16T09:30', endDate: undefined }).short).to.match(/^Monday\b.*16 November$/);
    expect(when({ startDate: '2026-12-30', endDate: '2027-01-02' }).short).to.match(/2026.*2027/);
    expect(when({ startDate: '2027-01-18', endDate: '2027-01-22' }).short).to.match(/2027$/);
    expect(when({ startDate: '2025-03-01', endDate: undefined }).short).to.match(/2025$/);
  });

  it('name both years across New Year', () => {
    expect(when({ startDate: '2026-12-30', endDate: '2027-01-02' }).dates).to.match(/2026.*2027/);
  });

  it('name one day for an evening that ends after midnight', () => {
    const { dates, times } = when({ startDate: '2026-11-16T20:00', endDate: '2026-11-17T02:00' });
    expect(dates).to.contain('16 November').and.not.contain('17');
    expect(times).to.equal('20:00–02:00 (next day), Kyiv');
  });

  it('are those of the start alone without an end', () => {
    expect(when({ startDate: '2026-11-16T09:30', endDate: undefined }).times).to.equal('09:30, Kyiv');
  });

  it('end with the day that an end at midnight is the end of', () => {
    const { dates, times } = when({ startDate: '2026-12-02T10:00', endDate: '2026-12-05T00:00' });
    expect(dates).to.match(/^2\s?–\s?4 December 2026$/);
    expect(times).to.equal('2 Dec, 10:00 – 4 Dec, 24:00, Kyiv');
    const evening = when({ startDate: '2026-12-02T18:00', endDate: '2026-12-03T00:00' });
    expect(evening.dates).to.contain('2 December');
    expect(evening.times).to.equal('18:00–24:00, Kyiv');
  });

  it('have hours before AM and PM without a nought, where the language has these', () => {
    const { times } = when({ startDate: '2026-11-16T09:30', endDate: '2026-11-16T17:00' }, 'en-US');
    expect(times).to.equal('9:30 AM – 5:00 PM, Kyiv');
    expect(when({}, 'en-US').times).to.equal('Nov 16, 9:30 AM – Nov 18, 5:00 PM, Kyiv');
    const midnight = when({ startDate: '2026-12-02T10:00', endDate: '2026-12-05T00:00' }, 'en-US');
    expect(midnight.times).to.equal('Dec 2, 10:00 AM – Dec 4, 24:00, Kyiv');
  });

  it('are written in Ukrainian', () => {
    expect(when({}, 'uk').dates).to.match(/16\s?–\s?18 листопада 2026/);
    expect(when({}, 'uk').times).to.equal('16 лист., 09:30 – 18 лист., 17:00, Київ');
  });

  it('are unknown for news, and for a training still to be dated', () => {
    expect(describeWhen(onlyItem(feedOf(news('a'))), at('2026-11-01'))).to.equal(undefined);
    const undated = training('a', { kind: 'event', startDate: undefined, endDate: undefined });
    expect(describeWhen(onlyItem(feedOf(undated)), at('2026-11-01'))).to.equal(undefined);
  });
});

describe('The clock of a training', () => {
  it('is named, and its offset is written for machines', () => {
    expect(when({}).zone).to.equal('Kyiv');
    expect(when({}).datetime).to.equal('2026-11-16T09:30+02:00');
    expect(when({ startDate: '2026-07-01T09:30', endDate: undefined }).datetime).to.equal('2026-07-01T09:30+03:00');
  });

  it('is named by a city, or as the language calls the place, without the words for a clock', () => {
    const zone = (timeZone: string, language: string) => when({ timeZone }, language).zone;
    for (const english of ['en', 'en-US']) {
      expect(zone('Europe/Brussels', english)).to.equal('Brussels');
      expect(zone('America/New_York', english)).to.equal('New York');
      expect(zone('Asia/Tokyo', english)).to.equal('Tokyo');
    }
    expect(zone('Europe/Brussels', 'uk')).to.equal('Бельгія');
    expect(zone('Asia/Tokyo', 'uk')).to.equal('Японія');
    expect(zone('Asia/Tokyo', 'de')).to.equal('Japan');
    expect(zone('Asia/Tokyo', 'el')).to.equal('Ιαπωνία');
    expect(zone('Europe/Brussels', 'ar')).to.equal('بلجيكا');
    // Some engines know no names of cities but those of the zones.
    expect(zone('America/New_York', 'uk')).to.match(/^(Нью-Йорк|New York)$/);
    expect(zone('America/New_York', 'fr')).to.equal('New York');
    expect(zone('America/Mexico_City', 'es')).to.match(/^(Ciudad de México|Mexico City)$/);
    expect(zone('UTC', 'en')).to.equal('UTC');
  });

  it('has its offset where no name is known', () => {
    expect(when({ timeZone: 'Etc/GMT-3' }).zone).to.equal('GMT+3');
  });

  it('is the one of the offset where only that is given', () => {
    const item = { ...training('a', { startDate: '2026-11-16T09:30-03:30', endDate: undefined }) };
    const said = describeWhen(onlyItem({ ...feedOf(item), _training: {} }), at('2026-11-01'));
    expect(said?.zone).to.equal('GMT-3:30');
    expect(said?.datetime).to.equal('2026-11-16T09:30-03:30');
  });

  it('stands beside the one of a reader who lives by another', () => {
    const oneDay = { startDate: '2026-11-16T09:30', endDate: '2026-11-16T17:00' };
    expect(when(oneDay, 'en', 'Europe/London').yours).to.equal('Your time: 07:30–15:00');
    expect(when(oneDay, 'en', 'America/Los_Angeles').yours).to.match(/15 November, 23:30–07:00 \(next day\)$/);
    expect(when({}, 'en', 'Europe/London').yours).to.equal('Your time: 16 Nov, 07:30 – 18 Nov, 15:00');
  });

  it('stands alone for a reader whose clock shows the same', () => {
    for (const zone of ['Europe/Kyiv', 'Europe/Helsinki']) expect(when({}, 'en', zone)).not.to.have.property('yours');
  });
});

function when(extension: TrainingItemExtension, language = 'en', viewerZone?: string): When {
  const said = describeWhen(onlyItem(feedOf(training('a', extension))), at('2026-11-01', language, viewerZone));
  if (!said) throw new Error('It is not known when');
  return { ...said, ...(said.times && { times: plain(said.times) }), ...(said.yours && { yours: plain(said.yours) }) };
}

/** With spaces of one kind: others keep a day and its month together. */
function plain(text: string): string {
  return text.replace(/\s/g, ' ');
}
