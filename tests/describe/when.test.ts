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
    expect(times).to.equal('09:30–17:00');
  });

  it('are one range for several days, whose times are said to be of the first and the last', () => {
    const { dates, times } = when({});
    expect(dates).to.match(/^16\s?–\s?18 November 2026$/);
    expect(times).to.equal('from 09:30 on the first day to 17:00 on the last');
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

  it('name both years across New Year', () => {
    expect(when({ startDate: '2026-12-30', endDate: '2027-01-02' }).dates).to.match(/2026.*2027/);
  });

  it('name one day for an evening that ends after midnight', () => {
    const { dates, times } = when({ startDate: '2026-11-16T20:00', endDate: '2026-11-17T02:00' });
    expect(dates).to.contain('16 November').and.not.contain('17');
    expect(times).to.equal('20:00–02:00 (next day)');
  });

  it('are those of the start alone without an end', () => {
    expect(when({ startDate: '2026-11-16T09:30', endDate: undefined }).times).to.equal('09:30');
  });

  it('are written in Ukrainian', () => {
    expect(when({}, 'uk').dates).to.match(/16\s?–\s?18 листопада 2026/);
    expect(when({}, 'uk').zone).to.contain('київськ');
  });

  it('are unknown for news, and for a training still to be dated', () => {
    expect(describeWhen(onlyItem(feedOf(news('a'))), at('2026-11-01'))).to.equal(undefined);
    const undated = training('a', { kind: 'event', startDate: undefined, endDate: undefined });
    expect(describeWhen(onlyItem(feedOf(undated)), at('2026-11-01'))).to.equal(undefined);
  });
});

describe('The clock of a training', () => {
  it('is named, and its offset is written for machines', () => {
    expect(when({}).zone).to.equal('Kyiv time (GMT+2)');
    expect(when({}).datetime).to.equal('2026-11-16T09:30+02:00');
    expect(when({ startDate: '2026-07-01T09:30', endDate: undefined }).datetime).to.equal('2026-07-01T09:30+03:00');
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
  });

  it('stands alone for a reader whose clock shows the same', () => {
    for (const zone of ['Europe/Kyiv', 'Europe/Helsinki']) expect(when({}, 'en', zone)).not.to.have.property('yours');
  });
});

function when(extension: TrainingItemExtension, language = 'en', viewerZone?: string): When {
  const said = describeWhen(onlyItem(feedOf(training('a', extension))), at('2026-11-01', language, viewerZone));
  if (!said) throw new Error('It is not known when');
  return said;
}
