import type { Cursor } from '../finding.js';
import { DAY } from '../../time/units.js';
import { endOfReading, startOfDay, writeWallTime, type WallTime } from '../../time/wall-time.js';
import { dateOf, entriesOf, fieldsOf, type Fields } from './raw-fields.js';

/** Dates that contradict one another. With their zone, and those of the training itself, the reader of the feed compares them. */
export function checkDates(training: Fields, zone: string | undefined, at: Cursor): void {
  const start = dateOf(training.startDate);
  const end = dateOf(training.endDate);
  checkRegistration(fieldsOf(training.registration), start, zone, at.child('registration'));
  const sessionsAt = at.child('agenda').child('sessions');
  entriesOf(fieldsOf(training.agenda).sessions).forEach((session, index) =>
    checkSession(fieldsOf(session), start, end, zone, sessionsAt.child(index)),
  );
}

function checkRegistration(registration: Fields, start: WallTime | undefined, zone: string | undefined, at: Cursor) {
  const opens = dateOf(registration.opens);
  const closes = dateOf(registration.closes);
  // A day is meant to its end, but the day of the training as a deadline is meant as a deadline.
  if (start && closes && readingOf(closes, zone) > readingOf(start, zone))
    at.child('closes').report('registration-after-start', writeWallTime(start), registration.closes);
  if (opens && closes && readingOf(opens, zone) >= endOf(closes, zone))
    at.child('opens').report('registration-never-open', writeWallTime(closes), registration.opens);
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
  if (begins && ends && endOf(ends, zone) < readingOf(begins, zone))
    at.child('endDate').report('end-before-start', 'date', session.endDate);
  if (!start || !begins) return;
  // Without an end, the training takes its first day.
  const over = end ? endOf(end, zone) : Math.max(startOfDay(readingOf(start, zone)) + DAY, endOf(start, zone));
  const within = `${writeWallTime(start)} – ${writeWallTime(end ?? start)}`;
  if (readingOf(begins, zone) < readingOf(start, zone) || readingOf(begins, zone) >= over)
    at.child('startDate').report('session-outside', within, session.startDate);
  else if (ends && ends.precision === 'time' && readingOf(ends, zone) > over)
    at.child('endDate').report('session-outside', within, session.endDate);
}

/** What orders dates: with a zone all are readings of its clock, without one an offset makes an instant of them. */
function readingOf({ local, offset = 0 }: WallTime, zone: string | undefined): number {
  return zone ? local : local - offset;
}

function endOf(date: WallTime, zone: string | undefined): number {
  return endOfReading(date) - (date.local - readingOf(date, zone));
}
