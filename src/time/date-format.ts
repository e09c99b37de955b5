import { DAY } from './units.js';

/** `16 November 2026`. */
export const DATE = { day: 'numeric', month: 'long', year: 'numeric' } as const;
/** `09:30`, or `9:30 AM`. */
export const TIME = { hour: '2-digit', minute: '2-digit' } as const;
/** `16 Nov, 09:30`. */
export const DAY_TIME = { day: 'numeric', month: 'short', ...TIME } as const;

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A formatter, made once: the first of a page costs 30 ms, a cached one 2 µs a date. Dates are Gregorian in every
 * locale, as the announcements are. Throws a RangeError for an unknown `timeZone`.
 */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    const make = (more?: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { calendar: 'gregory', ...options, ...more });
    format = make();
    // Before AM or PM no hour has a nought in front of it.
    if (options.hour && format.resolvedOptions().hour12) format = make({ hour: 'numeric' });
    // Bounded, because a feed chooses zones and a page may live for weeks.
    if (formats.size > 200) formats.clear();
    formats.set(key, format);
  }
  return format;
}

/** Writes local readings in a language that an engine has no data for. */
export interface DateWriter {
  format(local: number): string;
  formatRange(start: number, end: number): string;
}

export type MakeDateWriter = (options: Intl.DateTimeFormatOptions) => DateWriter;

/** A language that dates are written in, and what writes them where the engine has no data for it. */
export interface DateLanguage {
  readonly locale: string;
  readonly dates?: { readonly write: MakeDateWriter } | undefined;
}

/** Local readings are formatted in UTC, where a reading is its own instant, so that no zone can shift them. */
function dateWriter({ locale, dates }: DateLanguage, options: Intl.DateTimeFormatOptions): DateWriter {
  return dates ? dates.write(options) : dateFormat(locale, { ...options, timeZone: 'UTC' });
}

/** Writes a local reading as a date or a time of day. */
export function formatLocal(language: DateLanguage, local: number, options: Intl.DateTimeFormatOptions): string {
  return dateWriter(language, options).format(local);
}

/** Writes a local reading at which something ends: at midnight, the day that is over is meant, and its hour is 24:00. */
export function formatLocalEnd(language: DateLanguage, end: number, options: Intl.DateTimeFormatOptions): string {
  if (end % DAY) return formatLocal(language, end, options);
  const last = (wanted: Intl.DateTimeFormatOptions) => formatLocal(language, end - 1, wanted);
  return last(options).replace(last(TIME), formatLocal(language, end, { ...TIME, hourCycle: 'h24' }));
}

/** Writes two local readings as one range; what they share is written once. */
export function formatLocalRange(
  language: DateLanguage,
  start: number,
  end: number,
  options: Intl.DateTimeFormatOptions,
): string {
  return dateWriter(language, options).formatRange(start, end);
}
