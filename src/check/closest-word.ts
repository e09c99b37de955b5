import { SOURCE } from './source-budgets.js';

/** The word that was probably meant: the one with the fewest letters changed, if they are few. */
export function closestWord(word: string, known: readonly string[]): string | undefined {
  if (word.length > SOURCE.name) return undefined;
  const wanted = word.toLowerCase();
  const most = Math.max(1, Math.floor(wanted.length / 3));
  const ranked = known
    // Each letter more or less is a change.
    .filter(({ length }) => Math.abs(length - wanted.length) <= most)
    .map((candidate) => ({ candidate, changes: changesBetween(wanted, candidate.toLowerCase()) }))
    .sort((a, b) => a.changes - b.changes);
  const best = ranked[0];
  return best && best.changes <= most ? best.candidate : undefined;
}

/** So many known words that are the least unlike a word. */
export function nearestWords(word: string, known: readonly string[], most: number): string[] {
  const wanted = word.slice(0, SOURCE.name).toLowerCase();
  return known
    .map((candidate) => ({ candidate, changes: changesBetween(wanted, candidate.toLowerCase()) }))
    .sort((a, b) => a.changes - b.changes)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** Whether it is the same word with one slip of the hand, so that no other can be meant: a short word is soon another. */
export function isSlipOf(word: string, meant: string): boolean {
  return meant.length > 3 && changesBetween(word.toLowerCase(), meant.toLowerCase()) <= 1;
}

/** Levenshtein's distance, with two neighbours that changed places counted once. */
function changesBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, beforeLast[j - 2]! + 1);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
