import type { Cursor } from '../../feed/finding.js';
import { DAY } from '../../time/units.js';
import { endOfReading, startOfDay, formatWallTime, type WallTime } from '../../time/wall-time.js';
import { toShown } from '../../time/zone.js';
import { dateOf, entriesOf, fieldsOf, type Fields } from './raw-fields.js';

/** Dates that contradict one another. With their zone, and those of the training itself, the reader of the feed compares them. */
export function checkDates(training: Fields, zone: string | undefined, at: Cursor): void {
  const start = dateOf(training.startDate);
  const end = dateOf(training.endDate);
  checkClock(training, ['startDate', 'endDate', 'previousStartDate'], zone, at);
  checkStart(training, at);
  checkRegistration(fieldsOf(training.registration), start, zone, at.child('registration'));
  const sessionsAt = at.child('agenda').child('sessions');
  entriesOf(fieldsOf(training.agenda).sessions).forEach((session, index) =>
    checkSession(fieldsOf(session), start, end, zone, sessionsAt.child(index)),
  );
}

function checkRegistration(registration: Fields, start: WallTime | undefined, zone: string | undefined, at: Cursor) {
  const opens = dateOf(registration.opens);
  const closes = dateOf(registration.closes);
  checkClock(registration, ['opens', 'closes'], zone, at);
  // A day is meant to its end, but the day of the training as a deadline is meant as a deadline.
  if (start && closes && readingOf(closes, zone) > readingOf(start, zone))
    at.child('closes').report('registration-after-start', formatWallTime(start), registration.closes);
  if (opens && closes && readingOf(opens, zone) >= endOf(closes, zone))
    at.child('opens').report('registration-never-open', formatWallTime(closes), registration.opens);
}

function checkSession(
  session: Fields,
  start: WallTime | undefined,
  end: WallTime | undefined,
  zone: string | undefined,
  at: Cursor,
): void {
  const begins = dateOf(session.startDate);
  const ends = dateOf(session.endDate);
  checkClock(session, ['startDate', 'endDate'], zone, at);
  checkStart(session, at);
  if (begins && ends && endOf(ends, zone) < readingOf(begins, zone))
    at.child('endDate').report('end-before-start', 'date', session.endDate);
  if (!start || !begins) return;
  // Without an end, the training takes its first day.
  const over = end ? endOf(end, zone) : Math.max(startOfDay(readingOf(start, zone)) + DAY, endOf(start, zone));
  const within = `${formatWallTime(start)} – ${formatWallTime(end ?? start)}`;
  if (readingOf(begins, zone) < readingOf(start, zone) || readingOf(begins, zone) >= over)
    at.child('startDate').report('session-outside', within, session.startDate);
  else if (ends && ends.precision === 'time' && readingOf(ends, zone) > over)
    at.child('endDate').report('session-outside', within, session.endDate);
}

/** A whole day that ends at a time: from when on somebody has to be there, nobody can tell. */
function checkStart({ startDate, endDate }: Fields, at: Cursor): void {
  const [start, end] = [dateOf(startDate), dateOf(endDate)];
  if (start && start.precision !== 'time' && end?.precision === 'time')
    at.child('startDate').report('start-without-time', formatWallTime(end), startDate);
}

/** Times that no clock of the zone ever shows, because it is put forward over them. */
function checkClock(fields: Fields, names: readonly string[], zone: string | undefined, at: Cursor): void {
  for (const name of names) {
    const time = dateOf(fields[name]);
    if (!zone || time?.precision !== 'time') continue;
    const local = toShown(time.local, zone);
    if (local !== time.local)
      at.child(name).report('skipped-time', formatWallTime({ local, precision: 'time' }), fields[name]);
  }
}

/** What orders dates: with a zone all are readings of its clock, without one an offset makes an instant of them. */
function readingOf({ local, offset = 0 }: WallTime, zone: string | undefined): number {
  return zone ? local : local - offset;
}

function endOf(date: WallTime, zone: string | undefined): number {
  return endOfReading(date) - (date.local - readingOf(date, zone));
}
