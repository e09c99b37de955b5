import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { DAY, HOUR, MINUTE } from '../../src/time/units.js';
import { endOfReading, parseWallTime, startOfDay, formatWallTime, type Precision } from '../../src/time/wall-time.js';

const halfPastNine = Date.UTC(2026, 10, 16, 9, 30);

describe('A date in a feed', () => {
  it('is a month', () => {
    expect(parseWallTime('2027-03')).to.deep.equal({ local: Date.UTC(2027, 2, 1), precision: 'month' });
  });

  it('is a day', () => {
    expect(parseWallTime('2026-11-16')).to.deep.equal({ local: Date.UTC(2026, 10, 16), precision: 'day' });
  });

  it('is a time of day without an offset', () => {
    expect(parseWallTime('2026-11-16T09:30')).to.deep.equal({ local: halfPastNine, precision: 'time' });
  });

  it('may have seconds, and fractions of them after a point or a comma', () => {
    const local = halfPastNine + 15_000;
    for (const text of ['2026-11-16T09:30:15', '2026-11-16T09:30:15.123456789', '2026-11-16T09:30:15,5'])
      expect(parseWallTime(text), text).to.deep.equal({ local, precision: 'time' });
  });

  it('shows a leap second as the second before it', () => {
    expect(parseWallTime('2016-12-31T23:59:60Z')?.local).to.equal(Date.UTC(2016, 11, 31, 23, 59, 59));
  });

  it('keeps its offset, and reads the clock as it is written', () => {
    const offsets = {
      Z: 0,
      z: 0,
      '+00:00': 0,
      '+02:00': 2 * HOUR,
      '+0200': 2 * HOUR,
      ' +0200': 2 * HOUR,
      '-03:30': -3.5 * HOUR,
      '+05:45': 5 * HOUR + 45 * MINUTE,
      '+14:00': 14 * HOUR,
    };
    for (const [text, offset] of Object.entries(offsets)) {
      const read = parseWallTime(`2026-11-16T09:30${text}`);
      expect(read, text).to.deep.equal({ local: halfPastNine, precision: 'time', offset });
    }
  });

  it('may have a space or a small t before the time, and spaces around it', () => {
    for (const text of ['2026-11-16 09:30', '2026-11-16t09:30', ' 2026-11-16T09:30\n'])
      expect(parseWallTime(text)?.local, text).to.equal(halfPastNine);
  });

  it('knows the leap years', () => {
    expect(parseWallTime('2028-02-29')?.local).to.equal(Date.UTC(2028, 1, 29));
    expect(parseWallTime('2000-02-29')).not.to.equal(undefined);
    expect(parseWallTime('1900-02-29')).to.equal(undefined);
    expect(parseWallTime('2027-02-29')).to.equal(undefined);
  });

  it('reads a year below 100 as itself', () => {
    const read = parseWallTime('0027-03-01');
    expect(read && formatWallTime(read)).to.equal('0027-03-01');
  });
});

describe('No date', () => {
  const refused = {
    'that does not exist': ['2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-13'],
    'at an hour, a minute or a second that no clock shows': [
      '2026-11-16T24:00',
      '2026-11-16T25:00',
      '2026-11-16T09:60',
      '2026-11-16T09:30:61',
      '2026-11-16T09:30:99Z',
    ],
    'with an offset that no clock has': ['2026-11-16T09:30+25:00', '2026-11-16T09:30+02:60', '2026-11-16T09:30+2'],
    'in another notation': [
      '2026-11-6',
      '2022-12-9',
      '20261116',
      '2026-W47-1',
      '16.11.2026',
      '11/16/2026',
      'Mon, 16 Nov 2026 09:30:00 GMT',
      '2026-11-16T9:30',
      '2026-11-16T09',
      '2026-11-16Z',
      '+002026-11-16',
      '12026-11-16',
      '21096-21-09T920:2121:00-06:00',
      '2026-11-16T09:30[Europe/Kyiv]',
      '２０２６-11-16',
    ],
    'of a year alone': ['2026'],
    'in words or in nothing': ['', ' ', 'soon', 'tomorrow', 'NaN', 'Invalid Date', '2026-11-16 and 17'],
  };

  for (const [kind, texts] of Object.entries(refused)) {
    it(`is read ${kind}`, () => {
      for (const text of texts) expect(parseWallTime(text), text).to.equal(undefined);
    });
  }
});

describe('A reading', () => {
  const minutes = fc.integer({ min: Date.UTC(1, 0, 1) / MINUTE, max: Date.UTC(9999, 11, 31) / MINUTE });

  it('is the same after it was written and read again', () => {
    fc.assert(
      fc.property(minutes, fc.constantFrom<Precision>('month', 'day', 'time'), (minute, precision) => {
        const text = formatWallTime({ local: minute * MINUTE, precision });
        const read = parseWallTime(text);
        expect(read?.precision).to.equal(precision);
        expect(read && formatWallTime(read)).to.equal(text);
        if (precision === 'time') expect(read?.local).to.equal(minute * MINUTE);
      }),
      { numRuns: 2000 },
    );
  });

  it('belongs to a day that begins at midnight, before 1970 too', () => {
    expect(startOfDay(halfPastNine)).to.equal(Date.UTC(2026, 10, 16));
    expect(startOfDay(-1)).to.equal(-DAY);
    expect(startOfDay(0)).to.equal(0);
  });

  it('of a time of day ends when it begins', () => {
    expect(endOfReading({ local: halfPastNine, precision: 'time' })).to.equal(halfPastNine);
  });

  it('of a day ends at the next midnight', () => {
    expect(endOfReading({ local: Date.UTC(2026, 11, 31), precision: 'day' })).to.equal(Date.UTC(2027, 0, 1));
  });

  it('of a month ends with its last day', () => {
    const endOf = (year: number, month: number) =>
      endOfReading({ local: Date.UTC(year, month, 1), precision: 'month' });
    expect(endOf(2027, 1)).to.equal(Date.UTC(2027, 2, 1));
    expect(endOf(2028, 1)).to.equal(Date.UTC(2028, 2, 1));
    expect(endOf(2026, 11)).to.equal(Date.UTC(2027, 0, 1));
  });
});
