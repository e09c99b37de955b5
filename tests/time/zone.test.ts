import { expect } from '@open-wc/testing';
import { DAY, HOUR, MINUTE } from '../../src/time/units.js';
import { offsetAt, toInstant, toLocal, formatOffset } from '../../src/time/zone.js';
import { isKnownZone } from '../../src/time/zone-name.js';
import { pseudoRandom } from '../support/pseudo-random.js';
import { instantByTemporal, offsetByTemporal, ZONES } from '../support/temporal.js';

const FROM = Date.UTC(1995, 0, 1);
const UNTIL = Date.UTC(2031, 0, 1);
const RANDOM_PER_ZONE = 400;

describe('A clock in a zone', () => {
  let cases = 0;
  let skipped = 0;
  let repeated = 0;

  for (const zone of ZONES) {
    it(`agrees with Temporal in ${zone}`, () => {
      const differing: string[] = [];
      const compare = (what: string, at: number, ours: number, theirs: number) => {
        cases++;
        if (ours !== theirs) differing.push(`${what} ${at}: ${ours}, Temporal says ${theirs}`);
      };
      const readings = wallTimesOf(zone);
      for (const local of readings) compare('wall time', local, toInstant(local, zone), instantByTemporal(local, zone));
      for (const { instant, before, after } of transitionsOf(zone)) {
        const [from, until] = [before, after].map((offset) => instant + offset).sort((a, b) => a - b);
        const odd = readings.filter((local) => local >= from! && local < until!).length;
        if (after > before) skipped += odd;
        else repeated += odd;
      }
      for (const instant of instantsOf(zone)) {
        const offset = offsetByTemporal(instant, zone);
        compare('offset at', instant, offsetAt(instant, zone), offset);
        compare('local at', instant, toLocal(instant, zone), instant + offset);
      }
      expect(differing).to.deep.equal([]);
    });
  }

  it('has been compared in tens of thousands of cases, among them thousands that clocks skip or show twice', () => {
    expect(ZONES.length).to.be.at.least(15);
    expect(cases).to.be.at.least(40_000);
    expect(skipped).to.be.at.least(1000);
    expect(repeated).to.be.at.least(1000);
  });
});

describe('A clock that skips or repeats readings', () => {
  it('counts a skipped reading on from before the gap', () => {
    // Kyiv goes from 03:00 to 04:00 on 29 March 2026, at 01:00 UTC.
    expect(toInstant(Date.UTC(2026, 2, 29, 3, 30), 'Europe/Kyiv')).to.equal(Date.UTC(2026, 2, 29, 1, 30));
  });

  it('takes the first of a repeated reading', () => {
    // Kyiv goes from 04:00 back to 03:00 on 25 October 2026, at 01:00 UTC.
    expect(toInstant(Date.UTC(2026, 9, 25, 3, 30), 'Europe/Kyiv')).to.equal(Date.UTC(2026, 9, 25, 0, 30));
  });

  it('finds the day after in the day that Samoa left out', () => {
    const skipped = toInstant(Date.UTC(2011, 11, 30, 9), 'Pacific/Apia');
    expect(toLocal(skipped, 'Pacific/Apia')).to.equal(Date.UTC(2011, 11, 31, 9));
  });

  it('knows that Lord Howe moves by half an hour', () => {
    const [summer, winter] = [Date.UTC(2026, 0, 1), Date.UTC(2026, 6, 1)];
    expect(offsetAt(summer, 'Australia/Lord_Howe') - offsetAt(winter, 'Australia/Lord_Howe')).to.equal(30 * MINUTE);
  });
});

describe('A zone by its name', () => {
  it('is known under the old name of Kyiv and the new one', () => {
    expect(isKnownZone('Europe/Kyiv')).to.equal(true);
    expect(isKnownZone('Europe/Kiev')).to.equal(true);
    expect(offsetAt(FROM, 'Europe/Kyiv')).to.equal(offsetAt(FROM, 'Europe/Kiev'));
  });

  it('is not known if nobody uses that name', () => {
    for (const name of ['Europe/Atlantis', 'Kyiv', '', 'Europe/Kyiv\u0000']) expect(isKnownZone(name)).to.equal(false);
  });

  it('writes its offset as RFC 3339 does', () => {
    expect(formatOffset(0)).to.equal('+00:00');
    expect(formatOffset(2 * HOUR)).to.equal('+02:00');
    expect(formatOffset(5.75 * HOUR)).to.equal('+05:45');
    expect(formatOffset(-3.5 * HOUR)).to.equal('-03:30');
  });
});

/** Readings before, in and after every change of clocks, and any others. */
function wallTimesOf(zone: string): number[] {
  const random = pseudoRandom(zone.length);
  const dense = transitionsOf(zone).flatMap(({ instant, before, after }) => {
    const from = instant + Math.min(before, after) - 75 * MINUTE;
    const until = instant + Math.max(before, after) + 75 * MINUTE;
    return [...steps(from, until, 15 * MINUTE), instant + before - 1, instant + after - 1];
  });
  return [...dense, ...Array.from({ length: RANDOM_PER_ZONE }, () => FROM + Math.floor(random() * (UNTIL - FROM)))];
}

function instantsOf(zone: string): number[] {
  const random = pseudoRandom(zone.length + 100);
  const dense = transitionsOf(zone).flatMap(({ instant }) => [instant - 1, instant, instant + HOUR]);
  return [...dense, ...Array.from({ length: RANDOM_PER_ZONE }, () => FROM + Math.floor(random() * (UNTIL - FROM)))];
}

const transitions = new Map<string, { instant: number; before: number; after: number }[]>();

/** Found by halving: Temporal would look for them with the same offsets, only slower. */
function transitionsOf(zone: string) {
  const known = transitions.get(zone);
  if (known) return known;
  const found: { instant: number; before: number; after: number }[] = [];
  let before = offsetByTemporal(FROM, zone);
  for (const day of steps(FROM + 7 * DAY, UNTIL, 7 * DAY)) {
    const after = offsetByTemporal(day, zone);
    if (after === before) continue;
    let [low, high] = [day - 7 * DAY, day];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offsetByTemporal(middle, zone) === before) low = middle;
      else high = middle;
    }
    found.push({ instant: high, before, after });
    before = after;
  }
  transitions.set(zone, found);
  return found;
}

function steps(from: number, until: number, step: number): number[] {
  return Array.from({ length: Math.floor((until - from) / step) + 1 }, (_, index) => from + index * step);
}
