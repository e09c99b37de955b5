/**
 * How many entries all lists of something have together. No list alone is too long for a page, but a thousand of them are:
 * where there are more, the longest are cut. docs/decisions/budgets.md says why so many.
 */
export const LIST_BUDGETS = {
  /** Of all items of a feed. */
  feed: 100_000,
  /** Of an item, without its programme. */
  item: 2_000,
  /** Of all sessions of a programme. */
  programme: 10_000,
} as const;

/** Different languages that a feed speaks of. */
export const MOST_LANGUAGES = 1_000;

/** Languages that one text, or all translations of an item, are read in. */
export const MOST_TRANSLATIONS = 100;

/** How long lists may be, so that all together keep to a budget, and none is longer than it may be anyway. */
export function longestWithin(budget: number, lengths: readonly number[], most: number): number {
  let longest = most;
  const sum = () => lengths.reduce((all, length) => all + Math.min(length, longest), 0);
  while (longest > 1 && sum() > budget) longest = Math.ceil(longest / 2);
  return longest;
}

/** The lengths of those of an object's lists that have more than one entry; what is not a list is not looked at. */
export function lengthsOf(value: unknown, names: readonly string[]): number[] {
  if (typeof value !== 'object' || value === null) return [];
  return names.flatMap((name) => {
    const list: unknown = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
    return Array.isArray(list) && list.length > 1 ? [list.length] : [];
  });
}
