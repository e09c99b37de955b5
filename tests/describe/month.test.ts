import { expect } from '@open-wc/testing';
import { firstWeekday } from '../../src/describe/first-weekday.js';
import { describeMonth, today, type Month } from '../../src/describe/month.js';
import type { JsonFeedItem } from '../../src/feed/format.js';
import { feedOf, training } from '../support/feeds.js';
import { read } from '../support/read.js';
import { at } from '../support/setting.js';

const NOVEMBER = Date.UTC(2026, 10, 1);

function november(items: JsonFeedItem[], language = 'en', zone?: string): Month {
  const setting = { ...at('2026-11-17T11:00', language), ...(zone && { clock: zone }) };
  return describeMonth(read(feedOf(...items)).items, NOVEMBER, setting);
}

/** Each day that has something, as `16: one|…`, with the ends of what goes on. */
function days({ weeks }: Month): string[] {
  return weeks
    .flat()
    .filter(({ entries }) => entries.length > 0)
    .map(
      ({ datetime, entries }) =>
        `${datetime.slice(5)} ${entries
          .map(({ item, lane, isFirst, isLast }) => `${isFirst ? '[' : ''}${item.id}@${lane}${isLast ? ']' : ''}`)
          .join(' ')}`,
    );
}

describe('A month', () => {
  it('has whole weeks, which begin as the language has it', () => {
    const month = november([]);
    expect(month.title).to.equal('November 2026');
    expect(month.weeks.map((week) => week.length)).to.deep.equal([7, 7, 7, 7, 7, 7]);
    expect(month.weeks[0]![0]!.datetime).to.equal('2026-10-26');
    expect(month.weeks[0]!.map(({ isOutside }) => isOutside).lastIndexOf(true)).to.equal(5);
    expect(month.weekdays[0]).to.deep.equal({ short: 'Mon', long: 'Monday' });
    expect([firstWeekday('uk'), firstWeekday('en-US'), firstWeekday('he'), firstWeekday('fa')]).to.deep.equal([
      1, 0, 0, 6,
    ]);
    expect(november([], 'uk').title).to.match(/^Листопад 2026/);
  });

  it('with nothing in it knows the nearest with something, rather one to come', () => {
    const past = training('past', { startDate: '2026-01-30', endDate: '2026-02-03' });
    const far = training('far', { startDate: '2027-05-04', endDate: '2027-05-04' });
    expect(november([past, far]).nearest).to.deep.equal({ date: Date.UTC(2027, 4, 4), title: 'May 2027' });
    expect(november([past]).nearest?.title).to.equal('February 2026');
    expect(november([training('here'), far]).nearest).to.equal(undefined);
    expect(november([]).nearest).to.equal(undefined);
  });

  it('knows today on the clock that is asked for', () => {
    const late = at('2026-11-17T23:30');
    expect(today(late)).to.equal(Date.UTC(2026, 10, 17));
    expect(today({ ...late, clock: 'Asia/Tokyo' })).to.equal(Date.UTC(2026, 10, 18));
    const marked = november([])
      .weeks.flat()
      .filter(({ isToday }) => isToday);
    expect(marked.map(({ text: words }) => words)).to.deep.equal(['17 November']);
  });

  it('shows a training on each of its days, on one line', () => {
    const month = november([
      training('short', { startDate: '2026-11-17T10:00', endDate: '2026-11-17T12:00' }),
      training('long'),
    ]);
    expect(days(month)).to.deep.equal(['11-16 [long@0', '11-17 long@0 [short@1]', '11-18 long@0]']);
    expect(month.weeks.flat().flatMap(({ entries }) => entries.flatMap(({ time }) => time ?? []))).to.deep.equal([
      '09:30',
      '10:00',
    ]);
  });

  it('uses a line again as soon as it is free', () => {
    const one = (id: string, startDate: string, endDate: string) => training(id, { startDate, endDate });
    const month = november([
      one('a', '2026-11-16', '2026-11-17'),
      one('b', '2026-11-17', '2026-11-19'),
      one('c', '2026-11-18', '2026-11-18'),
    ]);
    expect(days(month)).to.deep.equal(['11-16 [a@0', '11-17 a@0] [b@1', '11-18 [c@0] b@1', '11-19 b@1]']);
  });

  it('holds what begins before it, ends after it, and runs past midnight', () => {
    const month = november([
      training('before', { startDate: '2026-10-30', endDate: '2026-11-01' }),
      training('after', { startDate: '2026-11-30', endDate: '2026-12-02' }),
      training('night', { startDate: '2026-11-10T22:00', endDate: '2026-11-11T02:00' }),
      training('elsewhere', { startDate: '2026-12-10', endDate: '2026-12-10' }),
    ]);
    expect(month.items.map(({ id }) => id)).to.deep.equal(['before', 'after', 'night']);
    expect(days(month).slice(3)).to.deep.equal([
      '11-10 [night@0]',
      '11-30 [after@0',
      '12-01 after@0',
      '12-02 after@0]',
    ]);
  });

  it('moves with the clock that is asked for', () => {
    const evening = training('evening', { startDate: '2026-11-10T23:00', endDate: '2026-11-10T23:45' });
    expect(days(november([evening], 'en', 'Asia/Tokyo'))).to.deep.equal(['11-11 [evening@0]']);
  });

  it('keeps apart a training of which only the month is known', () => {
    const month = november([training('some', { startDate: '2026-11', endDate: '2026-11' })]);
    expect(days(month)).to.deep.equal([]);
    expect(month.unplaced.map(({ id }) => id)).to.deep.equal(['some']);
  });
});
