import { SOURCE } from '../check/source-budgets.js';

/** What somebody meant by a date that is not written as the feed writes it. */
export interface MeantDate {
  /** `2026-10-16` or `2026-10-16 09:30`; that such a day exists is not looked at. */
  readonly first: string;
  /** The last day, where two were written. */
  readonly last?: string;
}

/** The months as Ukrainian and English name them in a date, by their beginnings. */
const MONTHS = [
  ['січ', 'jan'],
  ['лют', 'feb'],
  ['берез', 'mar'],
  ['квіт', 'apr'],
  ['трав', 'may'],
  ['черв', 'jun'],
  ['лип', 'jul'],
  ['серп', 'aug'],
  ['верес', 'sep'],
  ['жовт', 'oct'],
  ['листопад', 'nov'],
  ['груд', 'dec'],
];

const DAY = '(\\d{1,2})';
const TIME = '(?:[ ,]+(?:о |об |at )?(\\d{1,2})[.:](\\d\\d))?';
const YEAR = '(\\d{4}|\\d\\d)(?: ?(?:р\\.?|року))?';
const MONTH = '(\\p{L}+)\\.?';
const TO = ' ?(?:[-–—−]|до|по|to) ?';

/** Each way of writing, and what its groups are. */
const forms: readonly (readonly [RegExp, string])[] = [
  [form(`${DAY}[./]${DAY}[./]${YEAR}${TIME}`), 'day month year hour minute'],
  [form(`${DAY}[./]${DAY}[./]${YEAR}${TO}${DAY}[./]${DAY}[./]${YEAR}`), 'day month year lastDay lastMonth lastYear'],
  [form(`${DAY}[.]${DAY}${TO}${DAY}[.]${DAY}[.]${YEAR}`), 'day month lastDay lastMonth year'],
  [form(`${DAY}${TO}${DAY}[.]${DAY}[.]${YEAR}`), 'day lastDay month year'],
  [form(`${DAY} ${MONTH},? ${YEAR}${TIME}`), 'day month year hour minute'],
  [form(`${DAY}${TO}${DAY} ${MONTH},? ${YEAR}`), 'day lastDay month year'],
  [form(`${DAY} ${MONTH}${TO}${DAY} ${MONTH},? ${YEAR}`), 'day month lastDay lastMonth year'],
  [form(`${MONTH} ${DAY},? ${YEAR}${TIME}`), 'month day year hour minute'],
  [form(`(\\d{4})[./-]${DAY}[./-]${DAY}${TIME}`), 'year month day hour minute'],
  [form(`(\\d{4})-${DAY}-${DAY}${TO}(\\d{4})-${DAY}-${DAY}`), 'year month day lastYear lastMonth lastDay'],
];

function form(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`, 'iu');
}

/** Reads the ways in which dates are written in Ukraine and in English; undefined for whatever may mean something else. */
export function meantDate(written: string): MeantDate | undefined {
  const text = written.replace(/\s+/gu, ' ').trim();
  if (text.length > SOURCE.name) return undefined;
  for (const [pattern, names] of forms) {
    const found = pattern.exec(text);
    if (!found) continue;
    const part = Object.fromEntries(names.split(' ').map((name, index) => [name, found[index + 1]]));
    const month = monthOf(part.month!);
    const lastMonth = part.lastMonth === undefined ? month : monthOf(part.lastMonth);
    if (month === undefined || lastMonth === undefined) continue;
    const year = yearOf(part.year ?? part.lastYear!);
    const time = part.hour === undefined ? '' : ` ${two(part.hour)}:${part.minute}`;
    return {
      first: `${year}-${month}-${two(part.day!)}${time}`,
      ...(part.lastDay !== undefined && {
        last: `${yearOf(part.lastYear ?? part.year!)}-${lastMonth}-${two(part.lastDay)}`,
      }),
    };
  }
  return undefined;
}

function monthOf(written: string): string | undefined {
  if (/^\d/.test(written)) return two(written);
  const index = MONTHS.findIndex((names) => names.some((name) => written.toLowerCase().startsWith(name)));
  return index < 0 ? undefined : two(String(index + 1));
}

function yearOf(written: string): string {
  return written.length === 2 ? `20${written}` : written;
}

function two(written: string): string {
  return written.padStart(2, '0');
}
