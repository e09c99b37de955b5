import { DAY, HOUR, MINUTE } from '../time/units.js';

/** A length of time: days are counted on the calendar, and may be 23 hours long; hours are exact (RFC 5545, 3.3.6). */
export interface Duration {
  /** Both in milliseconds. */
  readonly days: number;
  readonly exact: number;
}

/** ISO 8601 in weeks, days, hours, minutes and seconds. */
export function readDuration(text: string): Duration | undefined {
  const match = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text);
  // Longer than the digits of any year is a mistake.
  if (!match || /\d{6}/.test(text)) return undefined;
  const [, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.map((part) => Number(part ?? 0));
  return { days: (weeks * 7 + days) * DAY, exact: hours * HOUR + minutes * MINUTE + seconds * 1000 };
}

/** `PT1H30M` of `01:30`, as schedules write lengths. */
export function isoDuration(text: string): string | undefined {
  const match = /^(?:(\d{1,2}):)?(\d{1,3}):(\d\d)(?::00)?$/.exec(text);
  if (!match) return undefined;
  const [, days, hours, minutes] = match;
  const total = (+(days ?? 0) * 24 + +hours!) * 60 + +minutes!;
  return total > 0 ? formatMinutes(total) : undefined;
}

/** `PT1H30M` of 90 minutes. */
export function formatMinutes(minutes: number): string {
  const [hours, left] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours ? `${hours}H` : ''}${left ? `${left}M` : ''}`;
}
