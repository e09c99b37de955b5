import type { Item } from '../feed/feed.js';
import { capitalise } from '../locale/capitalise.js';
import type { Words } from '../locale/words.js';
import { formatLocal } from '../time/date-format.js';
import { describeTitle } from './headline.js';
import type { Setting } from './setting.js';

/** `Mon`, `Monday`, and what of it there is room for where there is little. */
export interface Weekday {
  readonly short: string;
  readonly long: string;
  readonly brief: string;
}

/** Titles of a day that are read out at once at most; its list has them all. */
const MOST_SAID = 3;

/** `November 2026`. */
export function monthWords(local: number, words: Words): string {
  return capitalise(formatLocal(words, local, { month: 'long', year: 'numeric' }), words.locale);
}

/** What a day of the week is called, by one of its dates. */
export function weekdayWords(date: number, words: Words): Weekday {
  const [short, long, narrow] = (['short', 'long', 'narrow'] as const).map((weekday) =>
    formatLocal(words, date, { weekday }),
  ) as [string, string, string];
  // Languages whose short names are long have letters; those that have no letters, their beginnings.
  return { short, long, brief: [...short].length <= 3 ? short : [...narrow].slice(0, 2).join('') };
}

/** What is said of a day that a reader has chosen: its first trainings, or that there is none. */
export function dayWords({ title, items }: { title: string; items: readonly Item[] }, setting: Setting): string {
  const { msg } = setting.words;
  const said = items.slice(0, MOST_SAID).map((item) => describeTitle(item, setting).text);
  const rest = items.length - said.length;
  if (said.length === 0) said.push(msg('Nothing is planned for this day.', { id: 'empty.day' }));
  return [title, ...said, ...(rest > 0 ? [moreWords(rest, setting.words)] : [])].join('; ');
}

/** `2 more`. */
export function moreWords(count: number, { msg, plural }: Words): string {
  return plural(count, msg('# more|# more', { id: 'month.more', desc: 'plural' }));
}
