import { capitalise } from '../locale/capitalise.js';
import { formatLocal } from '../time/date-format.js';
import { addMonths, monthOf, yearOf } from '../time/month.js';
import type { Words } from '../locale/words.js';
import type { Stretch } from './stretch.js';

/** What a reader chooses a month or a year from. */
export interface MonthJump {
  /** `Month` or `Year`. */
  readonly label: string;
  readonly options: readonly { readonly month: number; readonly text: string; readonly isShown: boolean }[];
}

/** Years before and after the present one that can be chosen; the buttons lead further. */
const MOST_YEARS = 20;

/** A choice of months and one of years, in the order in which the language writes them. */
export function monthJumps(all: readonly Stretch[], month: number, now: number, words: Words): MonthJump[] {
  const { msg } = words;
  const shown = yearOf(month);
  const { from, to } = yearsOf(all, shown, yearOf(now));
  const option = (at: number, text: string) => ({ month: at, text, isShown: at === month });
  const months = Array.from({ length: 12 }, (_, index) => {
    const at = addMonths(month, index - monthOf(month));
    return option(at, capitalise(formatLocal(words, at, { month: 'long' }), words.locale));
  });
  const years = Array.from({ length: to - from + 1 }, (_, index) => {
    const at = addMonths(month, 12 * (from + index - shown));
    return option(at, formatLocal(words, at, { year: 'numeric' }));
  });
  const jumps = [
    { label: msg('Month', { id: 'date.month' }), options: months },
    { label: msg('Year', { id: 'date.year' }), options: years },
  ];
  const both = formatLocal(words, month, { month: 'long', year: 'numeric' });
  return /^\p{Nd}/u.test(both) ? jumps.reverse() : jumps;
}

/** From the first year that has something to the last, with the present one and the one that is shown. */
function yearsOf(all: readonly Stretch[], shown: number, now: number): { from: number; to: number } {
  const first = all.reduce((day, one) => Math.min(day, one.first), Infinity);
  const last = all.reduce((day, one) => Math.max(day, one.last), -Infinity);
  const from = isFinite(first) ? Math.max(yearOf(first), now - MOST_YEARS) : now;
  const to = isFinite(last) ? Math.min(yearOf(last), now + MOST_YEARS) : now;
  // A link or a key may have led far away: its year is there, and no list is longer for it.
  if (shown < now - MOST_YEARS || shown > now + MOST_YEARS) return { from: shown, to: shown };
  return { from: Math.min(from, now, shown), to: Math.max(to, now, shown) };
}
