import { SOURCE } from '../check/source-budgets.js';

/** What somebody meant by a date that is not written as the feed writes it. */
export interface MeantDate {
  /** `2026-10`, `2026-10-16` or `2026-10-16 09:30`; that such a day exists is not looked at. */
  readonly first: string;
  /** The last day, or the time of the end, where two were written. */
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
const CLOCK = '(\\d{1,2})[.:](\\d\\d)(?::\\d\\d)?(?: ?([ap])\\.?m\\.?)?(?: ?год\\.?)?';
const YEAR = '(\\d{4}|\\d\\d)(?: ?(?:р\\.?|року))?';
const MONTH = '(\\p{L}+)\\.?';
const TO = ' ?(?:[-–—−]|до|по|to) ?';
const TIME = `(?:[ ,;]+(?:о |об |з |від |at |from )?${CLOCK}(?:${TO}${CLOCK})?)?`;
const CLOCKS = 'hour minute half lastHour lastMinute lastHalf';

/** Each way of writing, and what its groups are. */
const forms: readonly (readonly [RegExp, string])[] = [
  [form(`${DAY}[./]${DAY}[./]${YEAR}${TIME}`), `day month year ${CLOCKS}`],
  [form(`${DAY}[./]${DAY}[./]${YEAR}${TO}${DAY}[./]${DAY}[./]${YEAR}`), 'day month year lastDay lastMonth lastYear'],
  [form(`${DAY}[.]${DAY}${TO}${DAY}[.]${DAY}[.]${YEAR}`), 'day month lastDay lastMonth year'],
  [form(`${DAY}${TO}${DAY}[.]${DAY}[.]${YEAR}`), 'day lastDay month year'],
  [form(`${DAY} ${MONTH},? ${YEAR}${TIME}`), `day month year ${CLOCKS}`],
  [form(`${DAY}${TO}${DAY} ${MONTH},? ${YEAR}`), 'day lastDay month year'],
  [form(`${DAY} ${MONTH}${TO}${DAY} ${MONTH},? ${YEAR}`), 'day month lastDay lastMonth year'],
  [form(`${MONTH} ${DAY},? ${YEAR}${TIME}`), `month day year ${CLOCKS}`],
  [form(`${MONTH} ${DAY}${TO}${DAY},? ${YEAR}`), 'month day lastDay year'],
  [form(`(\\d{4})[./-]${DAY}[./-]${DAY}${TIME}`), `year month day ${CLOCKS}`],
  [form(`(\\d{4})-${DAY}-${DAY}${TO}(\\d{4})-${DAY}-${DAY}`), 'year month day lastYear lastMonth lastDay'],
  [form(`${MONTH} (\\d{4})(?: ?(?:р\\.?|року))?`), 'month year'],
];

function form(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`, 'iu');
}

/** What stands before a date, or in brackets after it, and says nothing more: the day of the week, and where a range begins. */
const BEFORE =
  /^(?:(?:понеділок|вівторок|середа|середу|четвер|п[’'ʼ]ятниця|п[’'ʼ]ятницю|субота|суботу|неділя|неділю|пн|вт|ср|чт|пт|сб|нд|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?)[.,]* )?(?:(?:з|від|from) )?/iu;
const AFTER = / ?\(\p{L}{2,10}\.?\)$/u;

/** Reads the ways in which dates are written in Ukraine and in English; undefined for whatever may mean something else. */
export function meantDate(written: string): MeantDate | undefined {
  if (written.length > 2 * SOURCE.name) return undefined;
  const text = written.replace(/\s+/gu, ' ').trim().replace(BEFORE, '').replace(AFTER, '');
  if (text.length > SOURCE.name) return undefined;
  return inOneForm(text) ?? fromTo(text);
}

function inOneForm(text: string): MeantDate | undefined {
  for (const [pattern, names] of forms) {
    const found = pattern.exec(text);
    if (!found) continue;
    const part = Object.fromEntries(names.split(' ').map((name, index) => [name, found[index + 1]]));
    const month = monthOf(part.month!);
    const lastMonth = part.lastMonth === undefined ? month : monthOf(part.lastMonth);
    if (month === undefined || lastMonth === undefined) continue;
    const year = yearOf(part.year ?? part.lastYear!);
    const day = part.day === undefined ? `${year}-${month}` : `${year}-${month}-${two(part.day)}`;
    const first = day + timeOf(part.hour, part.minute, part.half);
    if (part.lastHour !== undefined)
      return { first, last: day + timeOf(part.lastHour, part.lastMinute, part.lastHalf) };
    if (part.lastDay === undefined) return { first };
    return { first, last: `${yearOf(part.lastYear ?? part.year!)}-${lastMonth}-${two(part.lastDay)}` };
  }
  return undefined;
}

/** Two dates with their times, and a sign between them. */
function fromTo(text: string): MeantDate | undefined {
  for (const { 0: sign, index } of text.matchAll(/ (?:[-–—−]|до|по|to) |[–—]/gu)) {
    const [first, last] = [text.slice(0, index), text.slice(index + sign.length)].map((side) => inOneForm(side.trim()));
    if (first && last && !first.last && !last.last) return { first: first.first, last: last.first };
  }
  return undefined;
}

/** ` 09:30` of `9.30`, also of half a day. */
function timeOf(hour: string | undefined, minute: string | undefined, half: string | undefined): string {
  if (hour === undefined) return '';
  const hours = half === undefined ? hour : String((+hour % 12) + (/p/i.test(half) ? 12 : 0));
  return ` ${two(hours)}:${minute}`;
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
