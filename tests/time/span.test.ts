import { expect } from '@open-wc/testing';
import { daysOf, localOn, makeSpan, spanIn, type Span } from '../../src/time/span.js';
import { DAY, HOUR } from '../../src/time/units.js';
import { parseWallTime, type WallTime } from '../../src/time/wall-time.js';
import { pseudoRandom } from '../support/pseudo-random.js';
import { endOfDayByTemporal, instantByTemporal, localByTemporal, ZONES } from '../support/temporal.js';

const KYIV = 'Europe/Kyiv';
const FALLBACK = 'America/New_York';

describe('A span in a zone', () => {
  it('of one day has its instants from the zone', () => {
    const span = spanOf('2026-11-16T09:30', '2026-11-16T17:00');
    expect(span).to.deep.include({ precision: 'time', zone: KYIV });
    expect(span.startsAt).to.equal(Date.UTC(2026, 10, 16, 7, 30));
    expect(span.endsAt).to.equal(Date.UTC(2026, 10, 16, 15));
    expect(span.lastDayEndsAt).to.equal(Date.UTC(2026, 10, 16, 22));
    expect(daysOf(span)).to.equal(1);
  });

  it('of several days ends on the last of them', () => {
    const span = spanOf('2026-11-16T09:30', '2026-11-18T17:00');
    expect(span.endsAt).to.equal(Date.UTC(2026, 10, 18, 15));
    expect(span.lastDayEndsAt).to.equal(Date.UTC(2026, 10, 18, 22));
    expect(daysOf(span)).to.equal(3);
  });

  it('without an end is over when its day is', () => {
    const span = spanOf('2026-11-16T09:30');
    expect(span).not.to.have.property('end');
    expect(span.endsAt).to.equal(Date.UTC(2026, 10, 16, 22));
    expect(span.lastDayEndsAt).to.equal(span.endsAt);
    expect(daysOf(span)).to.equal(1);
  });

  it('that ends as it begins has no end', () => {
    expect(spanOf('2026-11-16T09:30', '2026-11-16T09:30')).to.deep.equal(spanOf('2026-11-16T09:30'));
  });

  it('may begin at a time and end on a day', () => {
    const span = spanOf('2026-11-16T09:30', '2026-11-18');
    expect(span.endPrecision).to.equal('day');
    expect(span.endsAt).to.equal(Date.UTC(2026, 10, 18, 22));
  });

  it('keeps its start when the end is before it', () => {
    const span = spanOf('2026-11-16T09:30', '2026-11-15T17:00');
    expect(span).to.deep.equal(spanOf('2026-11-16T09:30'));
  });

  it('keeps an all-day start when the end is before it', () => {
    expect(spanOf('2026-11-16', '2026-11-14')).to.deep.equal(spanOf('2026-11-16'));
  });

  it('goes on across midnight', () => {
    const span = spanOf('2026-11-16T22:00', '2026-11-17T02:00');
    expect(span.endsAt - span.startsAt).to.equal(4 * HOUR);
    expect(span.lastDayEndsAt).to.equal(Date.UTC(2026, 10, 17, 22));
    expect(daysOf(span)).to.equal(1);
    expect(daysOf(spanOf('2026-11-16T22:00', '2026-11-17T17:00'))).to.equal(2);
  });

  it('that ends at midnight ends on the day before', () => {
    const span = spanOf('2026-11-16T18:00', '2026-11-17T00:00');
    expect(daysOf(span)).to.equal(1);
    expect(span.lastDayEndsAt).to.equal(span.endsAt);
  });

  it('goes on across New Year', () => {
    const span = spanOf('2026-12-30', '2027-01-02');
    expect(daysOf(span)).to.equal(4);
    expect(span.endsAt).to.equal(Date.UTC(2027, 0, 2, 22));
  });

  it('keeps its wall times across a change of clocks', () => {
    // Clocks in Kyiv go back by an hour in the night to 25 October 2026.
    const span = spanOf('2026-10-24T09:00', '2026-10-26T09:00');
    expect(span.endsAt - span.startsAt).to.equal(2 * DAY + HOUR);
    expect(span.end! - span.start).to.equal(2 * DAY);
    expect(daysOf(span)).to.equal(3);
  });

  it('has a last day of 23 hours where clocks go forward', () => {
    const span = spanOf('2026-03-29');
    expect(span.lastDayEndsAt - span.startsAt).to.equal(23 * HOUR);
  });

  it('keeps the wall time when the offset disagrees', () => {
    const span = spanOf('2026-11-16T09:30+05:00', '2026-11-16T17:00Z');
    expect(span).to.deep.equal(spanOf('2026-11-16T09:30', '2026-11-16T17:00'));
  });
});

describe('A span of whole days', () => {
  it('includes the last day that is named', () => {
    const span = spanOf('2026-11-16', '2026-11-18');
    expect(span.precision).to.equal('day');
    expect(span.end).to.equal(Date.UTC(2026, 10, 19));
    expect(span.endsAt).to.equal(Date.UTC(2026, 10, 18, 22));
    expect(span.lastDayEndsAt).to.equal(span.endsAt);
    expect(daysOf(span)).to.equal(3);
  });

  it('is one day without an end, and with the same day as its end', () => {
    expect(daysOf(spanOf('2026-11-16'))).to.equal(1);
    expect(spanOf('2026-11-16', '2026-11-16')).to.deep.equal(spanOf('2026-11-16'));
  });

  it('covers the whole month where only that is known', () => {
    const span = spanOf('2027-02');
    expect(span.precision).to.equal('month');
    expect(span.end).to.equal(Date.UTC(2027, 2, 1));
    expect(span.endsAt).to.equal(Date.UTC(2027, 1, 28, 22));
    expect(daysOf(span)).to.equal(28);
  });

  it('covers months to the end of the last', () => {
    expect(spanOf('2027-02', '2027-03').end).to.equal(Date.UTC(2027, 3, 1));
  });

  it('may follow a start with a time of day', () => {
    const span = spanOf('2026-11-16T09:30', '2026-11-18');
    expect(span.precision).to.equal('time');
    expect(span.endsAt).to.equal(Date.UTC(2026, 10, 18, 22));
    expect(daysOf(span)).to.equal(3);
  });
});

describe('A span with an offset and no zone', () => {
  it('holds its instant', () => {
    const span = spanOf('2026-11-16T09:30+02:00', '2026-11-16T17:00+02:00', null);
    expect(span).not.to.have.property('zone');
    expect(span.offset).to.equal(2 * HOUR);
    expect(span.startsAt).to.equal(Date.UTC(2026, 10, 16, 7, 30));
    expect(span.endsAt).to.equal(Date.UTC(2026, 10, 16, 15));
    expect(span.lastDayEndsAt).to.equal(Date.UTC(2026, 10, 16, 22));
  });

  it('moves an end with another offset onto the clock of the start', () => {
    const span = spanOf('2026-10-24T09:00+03:00', '2026-10-26T09:00+02:00', null);
    expect(span.end).to.equal(Date.UTC(2026, 9, 26, 10));
    expect(span.endsAt).to.equal(Date.UTC(2026, 9, 26, 7));
  });

  it('compares such an end by its instant', () => {
    const span = spanOf('2026-11-16T09:30+02:00', '2026-11-16T08:00Z', null);
    expect(span.endsAt - span.startsAt).to.equal(HOUR / 2);
  });

  it('reads an end without an offset on the same clock', () => {
    const span = spanOf('2026-11-16T09:30+02:00', '2026-11-16T17:00', null);
    expect(span.endsAt).to.equal(Date.UTC(2026, 10, 16, 15));
  });
});

describe('A span with neither zone nor offset', () => {
  it('takes its instants from the fallback, and names no zone', () => {
    const span = spanOf('2026-11-16T09:30', '2026-11-16T17:00', null);
    expect(span).not.to.have.any.keys('zone', 'offset');
    expect(span.startsAt).to.equal(Date.UTC(2026, 10, 16, 14, 30));
  });
});

describe('The clock of a span', () => {
  const noon = Date.UTC(2026, 10, 16, 12);

  it('is that of its zone, of its offset or of the fallback', () => {
    expect(localOn({ zone: KYIV }, noon, FALLBACK) - noon).to.equal(2 * HOUR);
    expect(localOn({ offset: 5.5 * HOUR }, noon, FALLBACK) - noon).to.equal(5.5 * HOUR);
    expect(localOn({}, noon, FALLBACK) - noon).to.equal(-5 * HOUR);
  });
});

describe('A span anywhere', () => {
  const FROM = Date.UTC(1995, 0, 1);
  const UNTIL = Date.UTC(2031, 0, 1);
  const PER_ZONE = 60;
  let cases = 0;

  for (const zone of ZONES) {
    it(`agrees with Temporal in ${zone}, and on the clock of another`, () => {
      const random = pseudoRandom(zone.length + 200);
      const differing: string[] = [];
      for (let index = 0; index < PER_ZONE; index++) {
        const start = FROM + Math.floor((random() * (UNTIL - FROM)) / HOUR) * HOUR;
        const end = start + HOUR * (1 + Math.floor(random() * 80));
        const elsewhere = ZONES[Math.floor(random() * ZONES.length)]!;
        const span = makeSpan({ local: start, precision: 'time' }, { local: end, precision: 'time' }, zone, FALLBACK);
        const there = spanIn(span, elsewhere);
        const [startsAt, endsAt] = [instantByTemporal(start, zone), instantByTemporal(end, zone)];
        for (const [what, ours, theirs] of [
          ['start', span.startsAt, startsAt],
          ['end', span.endsAt, endsAt],
          ['last day', span.lastDayEndsAt, endOfDayByTemporal(end - 1, zone)],
          [`start in ${elsewhere}`, there.start, localByTemporal(startsAt, elsewhere)],
          [`end in ${elsewhere}`, there.end, localByTemporal(endsAt, elsewhere)],
        ] as const) {
          cases++;
          if (ours !== theirs) differing.push(`${what} of ${start} to ${end}: ${ours}, Temporal says ${theirs}`);
        }
      }
      expect(differing).to.deep.equal([]);
    });
  }

  it('has been compared in thousands of cases', () => {
    expect(cases).to.be.at.least(5_000);
  });
});

function spanOf(start: string, end?: string, zone: string | null = KYIV): Span {
  return makeSpan(read(start), end === undefined ? undefined : read(end), zone ?? undefined, FALLBACK);
}

function read(text: string): WallTime {
  const time = parseWallTime(text);
  if (!time) throw new Error(`No date: ${text}`);
  return time;
}
