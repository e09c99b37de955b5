import { DAY, MINUTE } from '../time/units.js';
import { offsetAt } from '../time/zone.js';
import { contentLine } from './content-line.js';
import { basicTime } from './moment.js';

/** How far round the entries a zone is written out: calendars look beyond what they show. */
const MARGIN = 400 * DAY;

/** For how many years it is written out: beyond them its last change holds, because nobody knows what the law will say. */
const MOST_YEARS = 50;

const written = new Map<string, string>();

/**
 * A `VTIMEZONE` that holds from the year before `from` to the year after `to`, both instants: each change of the clocks as
 * an observance of its own, as this engine knows them. A rule (`RRULE`) would have to be guessed, and Ramadan and
 * parliaments do not follow one. Whole years, so that all entries of a year share it.
 */
export function timeZoneText(zone: string, from: number, to: number): string {
  const first = yearOf(from - MARGIN);
  const last = Math.min(yearOf(to + MARGIN), first + MOST_YEARS);
  const key = `${zone} ${first} ${last}`;
  let text = written.get(key);
  if (text === undefined) {
    if (written.size > 100) written.clear();
    written.set(key, (text = makeTimeZone(zone, Date.UTC(first, 0), Date.UTC(last + 1, 0))));
  }
  return text;
}

function makeTimeZone(zone: string, from: number, to: number): string {
  const changes = findChanges(zone, from, to);
  const before = offsetAt(from, zone);
  const next = changes[0]?.after ?? before;
  return [
    contentLine('BEGIN', 'VTIMEZONE'),
    contentLine('TZID', zone),
    observance(before > next, from + before, before, before),
    // Its onset is written as the clock before it shows it (RFC 5545, 3.6.5).
    ...changes.map((change) =>
      observance(change.after > change.before, change.at + change.before, change.before, change.after),
    ),
    contentLine('END', 'VTIMEZONE'),
  ].join('');
}

function observance(isSummer: boolean, onset: number, before: number, after: number): string {
  const name = isSummer ? 'DAYLIGHT' : 'STANDARD';
  return [
    contentLine('BEGIN', name),
    contentLine('DTSTART', basicTime(onset)),
    contentLine('TZOFFSETFROM', basicOffset(before)),
    contentLine('TZOFFSETTO', basicOffset(after)),
    contentLine('END', name),
  ].join('');
}

/** Every change of the clocks from one instant to another. The shortest time between two of them is Ramadan's month. */
function findChanges(zone: string, from: number, to: number): { at: number; before: number; after: number }[] {
  const changes = [];
  let before = offsetAt(from, zone);
  for (let week = from; week < to; week += 7 * DAY) {
    const after = offsetAt(week + 7 * DAY, zone);
    if (after === before) continue;
    let [early, late] = [week, week + 7 * DAY];
    while (late - early > MINUTE) {
      const middle = Math.floor((early + late) / 2 / MINUTE) * MINUTE;
      if (offsetAt(middle, zone) === before) early = middle;
      else late = middle;
    }
    changes.push({ at: late, before, after });
    before = after;
  }
  return changes;
}

/** `+0200` of milliseconds. */
function basicOffset(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / MINUTE);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
}

function yearOf(instant: number): number {
  return +basicTime(instant).slice(0, 4);
}
