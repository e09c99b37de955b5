import { DAY } from './units.js';

/** The midnight with which a local reading's month begins. */
export function startOfMonth(local: number): number {
  return addMonths(local, 0);
}

/** The beginning of the month that is so many after a local reading's own; before it, if negative. */
export function addMonths(local: number, count: number): number {
  const date = new Date(local);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count);
}

/** The year of a local reading. */
export function yearOf(local: number): number {
  return new Date(local).getUTCFullYear();
}

/** The month of a local reading in its year, from 0 for January. */
export function monthOf(local: number): number {
  return new Date(local).getUTCMonth();
}

/** The day of the week of a local reading, from 0 for Sunday. */
export function weekdayOf(local: number): number {
  // 1 January 1970 was a Thursday.
  return (((Math.floor(local / DAY) + 4) % 7) + 7) % 7;
}
