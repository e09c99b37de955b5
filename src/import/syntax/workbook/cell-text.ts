import type { NumberFormat } from './number-formats.js';
import { serialDate, serialTime } from './serial-date.js';

/** How a number is written in a cell, as its format shows it: dates and times as the feed has them. */
export function numberText(written: string, format: NumberFormat, from1904: boolean): string {
  const number = Number(written);
  if (written === '' || !Number.isFinite(number)) return written;
  if (format === 'date') return (number < 1 ? serialTime(number) : serialDate(number, from1904)) ?? plain(number);
  if (format === 'time') return serialTime(number % 1) ?? plain(number);
  const text = plain(number);
  return typeof format === 'object' && /^\d+$/.test(text) ? text.padStart(format.digits, '0') : text;
}

/** With as many digits as spreadsheets keep, and without an exponent: a telephone number stays one. */
function plain(number: number): string {
  if (Number.isInteger(number) && Math.abs(number) < 1e21) return BigInt(number).toString();
  return String(Number(number.toPrecision(15)));
}
