import { Temporal } from 'temporal-polyfill/implementation';

/** Zones with summer time or none, by halves and quarters of hours, that changed their rules, or skipped a day. */
export const ZONES = [
  'Europe/Kyiv',
  'Europe/London',
  'Europe/Lisbon',
  'Europe/Istanbul',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Asia/Gaza',
  'Asia/Pyongyang',
  'America/St_Johns',
  'America/New_York',
  'America/Caracas',
  'America/Sao_Paulo',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Antarctica/Troll',
  'UTC',
];

// Engines tell the same zones by different data, so the reference asks the engine too: Temporal's own code over its Intl.

export function offsetByTemporal(instant: number, zone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
}

export function instantByTemporal(local: number, zone: string): number {
  return readingOf(local).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}

/** The midnight after the day of a reading, as an instant. */
export function endOfDayByTemporal(local: number, zone: string): number {
  const nextDay = readingOf(local).toPlainDate().add({ days: 1 });
  return nextDay.toPlainDateTime().toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}

/** What a clock in the zone shows, as a reading. */
export function localByTemporal(instant: number, zone: string): number {
  const shown = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime();
  return shown.toZonedDateTime('UTC').epochMilliseconds;
}

function readingOf(local: number): Temporal.PlainDateTime {
  return Temporal.Instant.fromEpochMilliseconds(local).toZonedDateTimeISO('UTC').toPlainDateTime();
}
