import { expect } from '@open-wc/testing';
import { isPast, selectEvents } from '../../src/describe/select-items.js';
import { describePreviousDate, describeProgress, describeStatus, phaseOf } from '../../src/describe/status.js';
import type { TrainingItemExtension } from '../../src/feed/format.js';
import { wordsFor } from '../../src/locale/words.js';
import { feedOf, training } from '../support/feeds.js';
import { onlyItem, read } from '../support/read.js';
import { at } from '../support/setting.js';

describe('The progress of a training', () => {
  it('is not spoken of until the day before', () => {
    expect(progress('2026-11-14T23:59')).to.equal(undefined);
    expect(progress('2026-11-15T00:00')).to.equal('Tomorrow');
    expect(progress('2026-11-16T09:00')).to.equal('Today');
    expect(progress('2026-11-16T09:00', {}, 'uk')).to.equal('Сьогодні');
  });

  it('counts the days of several', () => {
    expect(progress('2026-11-16T09:30')).to.equal('Day 1 of 3');
    expect(progress('2026-11-17T00:00')).to.equal('Day 2 of 3');
    expect(progress('2026-11-17T12:00', {}, 'uk')).to.equal('День 2 із 3');
    expect(progress('2026-11-18T16:59')).to.equal('Day 3 of 3');
    expect(progress('2026-11-18T17:00')).to.equal('Over');
  });

  it('counts no days of a single one, nor of an evening that ends after midnight', () => {
    expect(progress('2026-11-16T12:00', { endDate: '2026-11-16T17:00' })).to.equal('On now');
    const evening = { startDate: '2026-11-16T17:00', endDate: '2026-11-17T01:00' };
    expect(progress('2026-11-16T20:00', evening)).to.equal('On now');
    expect(progress('2026-11-17T00:30', evening)).to.equal('On now');
  });

  it('counts two days that begin in the evening', () => {
    const two = { startDate: '2026-11-16T19:00', endDate: '2026-11-17T17:00' };
    expect(progress('2026-11-17T12:00', two)).to.equal('Day 2 of 2');
  });

  it('is not spoken of when it is cancelled, postponed or only its month is known', () => {
    expect(progress('2026-11-17T12:00', { status: 'cancelled' })).to.equal(undefined);
    expect(progress('2026-11-17T12:00', { status: 'postponed' })).to.equal(undefined);
    expect(progress('2026-11-17T12:00', { startDate: '2026-11', endDate: undefined })).to.equal(undefined);
  });
});

describe('A training', () => {
  it('is before, running or over', () => {
    const item = onlyItem(feedOf(training('a')));
    const phases = ['2026-11-16T09:29', '2026-11-16T09:30', '2026-11-18T16:59', '2026-11-18T17:00'];
    expect(phases.map((now) => phaseOf(item, at(now).now))).to.deep.equal(['before', 'running', 'running', 'over']);
  });

  it('is upcoming until its last day ends', () => {
    const item = onlyItem(feedOf(training('a')));
    expect(isPast(item, at('2026-11-18T23:59').now)).to.equal(false);
    expect(isPast(item, at('2026-11-19T00:00').now)).to.equal(true);
  });

  it('whose date is still to be announced stands last, and is never past', () => {
    const undated = training('b', { kind: 'event', startDate: undefined, endDate: undefined });
    const ids = (now: string) => selectEvents(read(feedOf(undated, training('a'))), 'upcoming', [], at(now).now);
    expect(ids('2026-11-01').map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(ids('2099-01-01').map(({ id }) => id)).to.deep.equal(['b']);
  });

  it('says what has become of it, in its own words where nobody foresaw them', () => {
    const said = describeStatus(['cancelled', 'scheduled', 'moved-online', 'delayed'], wordsFor('en'));
    expect(said.map(({ text: words }) => words)).to.deep.equal(['Cancelled', 'Moved online', 'delayed']);
    expect(describeStatus(undefined, wordsFor('en'))).to.deep.equal([]);
  });

  it('is cancelled under the names of schema.org too', () => {
    for (const status of ['EventCancelled', 'https://schema.org/EventCancelled', 'Cancelled', 'canceled'])
      expect(progress('2026-11-17T12:00', { status: status as 'cancelled' }), status).to.equal(undefined);
  });

  it('says when it should have begun, no more precisely than is known', () => {
    const previous = (previousStartDate: string) =>
      describePreviousDate(onlyItem(feedOf(training('a', { previousStartDate }))), at('2026-11-01'));
    expect(previous('2026-10-16T09:30')).to.equal('Previously: 16 October 2026');
    expect(previous('2026-10')).to.equal('Previously: October 2026');
  });
});

function progress(now: string, extension: TrainingItemExtension = {}, language?: string) {
  return describeProgress(onlyItem(feedOf(training('a', extension))), at(now, language))?.text;
}
