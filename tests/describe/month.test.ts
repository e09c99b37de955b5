import { expect } from '@open-wc/testing';
import { firstWeekday } from '../../src/describe/first-weekday.js';
import { describeMonth, type Month } from '../../src/describe/month.js';
import { today } from '../../src/describe/month-place.js';
import { dayWords } from '../../src/describe/month-words.js';
import type { JsonFeedItem } from '../../src/feed/format.js';
import { feedOf, training } from '../support/feeds.js';
import { read } from '../support/read.js';
import { at } from '../support/setting.js';

const NOVEMBER = Date.UTC(2026, 10, 1);

function november(items: JsonFeedItem[], language = 'en', zone?: string): Month {
  const setting = { ...at('2026-11-17T11:00', language), ...(zone && { clock: zone }) };
  return describeMonth(read(feedOf(...items)).items, { month: NOVEMBER }, setting);
}

/** Each day that has something, with the lines of its entries, their ends, and how many days a bar is wide. */
function days({ weeks }: Month): string[] {
  return weeks
    .flat()
    .filter(({ entries }) => entries.length > 0)
    .map(
      ({ datetime, entries }) =>
        `${datetime.slice(5)} ${entries
          .map(({ item, lane, days: wide, isFirst, endsHere }) =>
            wide ? `${isFirst ? '[' : ''}${item.id}@${lane}×${wide}${endsHere ? ']' : ''}` : `(${item.id})`,
          )
          .join(' ')}`,
    );
}

/** Engines differ over the comma after a weekday. */
const plain = (date: string) => date.replace(',', '');

describe('A month', () => {
  it('has whole weeks, which begin as the language has it', () => {
    const month = november([]);
    expect(month.title).to.equal('November 2026');
    expect(month.weeks.map((week) => week.length)).to.deep.equal([7, 7, 7, 7, 7, 7]);
    expect(month.weeks[0]![0]!.datetime).to.equal('2026-10-26');
    expect(month.weeks[0]!.map(({ isOutside }) => isOutside).lastIndexOf(true)).to.equal(5);
    expect(month.weekdays[0]).to.deep.equal({ short: 'Mon', long: 'Monday', brief: 'Mon' });
    expect(november([], 'ar').weekdays.map(({ brief }) => brief.length)).to.deep.equal([1, 1, 1, 1, 1, 1, 1]);
    expect([firstWeekday('uk'), firstWeekday('en-US'), firstWeekday('he'), firstWeekday('fa')]).to.deep.equal([
      1, 0, 0, 6,
    ]);
    expect(november([], 'uk').title).to.match(/^Листопад 2026/);
  });

  it('with nothing in it knows the nearest with something, rather one to come', () => {
    const past = training('past', { startDate: '2026-01-30', endDate: '2026-02-03' });
    const far = training('far', { startDate: '2027-05-04', endDate: '2027-05-04' });
    expect(november([past, far]).nearest).to.deep.equal({ month: Date.UTC(2027, 4), title: 'May 2027' });
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

  it('shows a training as one bar over its days, and tells of it on each of them', () => {
    const month = november([
      training('short', { startDate: '2026-11-17T10:00', endDate: '2026-11-17T12:00' }),
      training('long'),
    ]);
    expect(days(month)).to.deep.equal(['11-16 [long@0×3]', '11-17 (long) [short@1×1]', '11-18 (long)']);
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
    expect(days(month)).to.deep.equal(['11-16 [a@0×2]', '11-17 (a) [b@1×3]', '11-18 [c@0×1] (b)', '11-19 (b)']);
  });

  it('holds what begins before it, ends after it, and runs past midnight', () => {
    const month = november([
      training('before', { startDate: '2026-10-30', endDate: '2026-11-01' }),
      training('after', { startDate: '2026-11-30', endDate: '2026-12-02' }),
      training('night', { startDate: '2026-11-10T22:00', endDate: '2026-11-11T02:00' }),
      training('elsewhere', { startDate: '2026-12-10', endDate: '2026-12-10' }),
    ]);
    expect(month.lines.map(({ item }) => item.id)).to.deep.equal(['before', 'night', 'after']);
    expect(month.lines.map(({ when }) => when)[1]).to.equal('10 November');
    expect(days(month).slice(3)).to.deep.equal([
      '11-10 [night@0×1]',
      '11-30 [after@0×3]',
      '12-01 (after)',
      '12-02 (after)',
    ]);
  });

  it('begins a bar anew in each week', () => {
    const long = november([training('long', { startDate: '2026-11-13', endDate: '2026-11-24' })]);
    expect(days(long).filter((day) => day.includes('×'))).to.deep.equal([
      '11-13 [long@0×3',
      '11-16 long@0×7',
      '11-23 long@0×2]',
    ]);
  });

  it('counts on each day what its week has no line for, and writes all of it out for paper', () => {
    const many = Array.from({ length: 7 }, (_, index) =>
      training(`t${index}`, { startDate: '2026-11-12', endDate: index < 6 ? '2026-11-12' : '2026-11-13' }),
    );
    const month = november(many);
    const [thursday, friday] = month.weeks[2]!.slice(3);
    expect([thursday!.entries.length, thursday!.more, friday!.entries.length, friday!.more]).to.deep.equal([
      4, 3, 1, 0,
    ]);
    expect(month.lines).to.have.length(7);
  });

  it('moves with the clock that is asked for', () => {
    const evening = training('evening', { startDate: '2026-11-10T23:00', endDate: '2026-11-10T23:45' });
    expect(days(november([evening], 'en', 'Asia/Tokyo'))).to.deep.equal(['11-11 [evening@0×1]']);
  });

  it('keeps apart a training of which only the month is known', () => {
    const month = november([training('some', { startDate: '2026-11', endDate: '2026-11' })]);
    expect(days(month)).to.deep.equal([]);
    expect(month.undated.map(({ id }) => id)).to.deep.equal(['some']);
  });

  describe('that nobody has asked for', () => {
    const setting = at('2026-11-17T11:00');
    const begins = (...items: JsonFeedItem[]) => {
      const { title, chosen } = describeMonth(read(feedOf(...items)).items, undefined, setting);
      return [title, plain(chosen.title)];
    };
    const one = (startDate: string, endDate = startDate) => training(startDate, { startDate, endDate });

    it('is the present one while it has something, with today or the next day that has something', () => {
      expect(begins(training('running'))).to.deep.equal(['November 2026', 'Tuesday 17 November']);
      expect(begins(one('2026-11-02'), one('2026-11-27'))).to.deep.equal(['November 2026', 'Friday 27 November']);
    });

    it('is the next one that has something where nothing more is to come in this', () => {
      expect(begins(one('2026-11-02'), one('2027-01-12'))).to.deep.equal(['January 2027', 'Tuesday 12 January']);
      expect(begins(one('2027-02'))[0]).to.equal('February 2027');
    });

    it('is the present one where nothing is to come at all', () => {
      expect(begins(one('2026-03-02'))).to.deep.equal(['November 2026', 'Tuesday 17 November']);
      expect(begins()).to.deep.equal(['November 2026', 'Tuesday 17 November']);
    });
  });

  it('that is asked for has its first day with something chosen, or the day that is asked for', () => {
    const items = read(feedOf(training('one', { startDate: '2026-12-08', endDate: '2026-12-09' }))).items;
    const setting = at('2026-11-17T11:00');
    const month = Date.UTC(2026, 11);
    const chosen = (day?: number) => describeMonth(items, { month, day }, setting).chosen;
    expect(plain(chosen().title)).to.equal('Tuesday 8 December');
    expect(chosen().items.map(({ id }) => id)).to.deep.equal(['one']);
    expect(chosen(Date.UTC(2026, 11, 24)).items).to.deep.equal([]);
    expect(plain(dayWords(chosen(), setting))).to.equal('Tuesday 8 December; Training one');
    expect(dayWords(chosen(Date.UTC(2026, 11, 24)), setting)).to.contain('Nothing is planned for this day.');
  });

  it('can be left for any month of the years that have something, and for no more than people choose from', () => {
    const items = (last: string) => [
      training('a', { startDate: '2024-02-01', endDate: '2024-02-01' }),
      training('b', { startDate: last, endDate: last }),
    ];
    const [months, years] = november(items('2027-01-01')).jumps;
    expect(months!.options.map(({ text }) => text)).to.include.members(['January', 'December']);
    expect(months!.options.find(({ isShown }) => isShown)?.text).to.equal('November');
    expect(years!.options.map(({ text }) => text)).to.deep.equal(['2024', '2025', '2026', '2027']);
    expect(november(items('9999-12-31')).jumps[1]!.options).to.have.length(23);
    expect(november([], 'hu').jumps[0]!.label).to.equal('Year');
  });
});
