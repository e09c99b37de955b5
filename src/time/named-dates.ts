import type { DateWriter, MakeDateWriter } from './date-format.js';

/** How a language writes dates: its names, and patterns with `{w}`, `{d}`, `{m}` and `{y}` in their places. */
export interface DateNames {
  readonly locale: string;
  /** As they stand in a date, beginning with January. */
  readonly months: readonly string[];
  /** As they stand without a day, if that is another form. */
  readonly aloneMonths?: readonly string[];
  readonly shortMonths: readonly string[];
  /** Beginning with Sunday. */
  readonly weekdays: readonly string[];
  readonly date: string;
  readonly dayMonth: string;
  readonly monthYear: string;
  /** A date, `{date}`, with its weekday. */
  readonly withWeekday: string;
  readonly days: readonly string[];
  readonly languages?: Readonly<Record<string, string>>;
}

/** Names that an engine lacks, and dates written with them. */
export interface NamedDates {
  readonly write: MakeDateWriter;
  /** `today` and `tomorrow`. */
  readonly days: readonly string[];
  /** The names of languages by their tags. */
  readonly languages?: Readonly<Record<string, string>>;
}

/**
 * Dates for engines that have no data for a language: some builds of Chromium leave many out, and say nevertheless that
 * they support them. Undefined where the engine writes the language after all, as its own data are newer than ours.
 */
export function namedDates(names: DateNames): NamedDates | undefined {
  if (writesDates(names.locale)) return undefined;
  const { days, languages } = names;
  const write = (options: Intl.DateTimeFormatOptions): DateWriter => ({
    format: (local) => formatOne(names, options, local),
    formatRange: (start, end) => formatBoth(names, options, start, end),
  });
  return { write, days, ...(languages && { languages }) };
}

/** What is really printed tells: November in English, or a number, is no data; so is another language's locale. */
function writesDates(locale: string): boolean {
  if (locale.includes('-x-')) return false;
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 10));
  return month !== 'November' && !/\d/.test(month);
}

type Fields = Record<'w' | 'd' | 'm' | 'y', string>;

function formatOne(names: DateNames, options: Intl.DateTimeFormatOptions, local: number, days?: string): string {
  const at = new Date(local);
  const { day, month, year, weekday, hour, hourCycle } = options;
  const fields: Fields = {
    w: names.weekdays[at.getUTCDay()]!,
    d: days ?? String(at.getUTCDate()),
    m: (month === 'short' ? names.shortMonths : day || !names.aloneMonths ? names.months : names.aloneMonths)[
      at.getUTCMonth()
    ]!,
    y: String(at.getUTCFullYear()),
  };
  if (weekday && !day && !month) return weekday === 'short' ? fields.w.slice(0, 3) : fields.w;
  const date = fill(patternOf(names, day, month, year), fields);
  const dated = weekday ? fill(names.withWeekday.replace('{date}', date), fields) : date;
  const time = hour ? at.toISOString().slice(11, 16) : '';
  return [dated, hourCycle === 'h24' ? time.replace(/^00/, '24') : time].filter(Boolean).join(', ');
}

/** Days of one month share it; of anything longer both ends are written in full. */
function formatBoth(names: DateNames, options: Intl.DateTimeFormatOptions, start: number, end: number): string {
  const [first, last] = [start, end].map((local) => formatOne(names, options, local));
  if (first === last) return first!;
  const [from, to] = [new Date(start), new Date(end)];
  const isOneMonth = from.toISOString().slice(0, 7) === to.toISOString().slice(0, 7);
  if (isOneMonth && options.day && !options.weekday && !options.hour)
    return formatOne(names, options, start, `${from.getUTCDate()}–${to.getUTCDate()}`);
  return `${first} – ${last}`;
}

function patternOf(names: DateNames, day: unknown, month: unknown, year: unknown): string {
  if (month) return day ? (year ? names.date : names.dayMonth) : year ? names.monthYear : '{m}';
  return [day && '{d}', year && '{y}'].filter(Boolean).join(' ');
}

function fill(pattern: string, fields: Fields): string {
  return pattern.replace(/\{([wdmy])\}/g, (_, name: keyof Fields) => fields[name]);
}
