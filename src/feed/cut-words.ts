/** No word, and no address that is meant to be read, is longer; browsers take the square of what they cannot break into lines. */
export const LONGEST_WORD = 2_000;

/** Letters of a word that changes its direction again and again: WebKit takes the cube of their number. */
const LONGEST_MIXED = 100;
const MOST_CHANGES = 20;

const OVERLONG = new RegExp(`\\S{${LONGEST_MIXED + 1}}`);

/** A text in which no word is longer than that. */
export function cutWords(text: string): string {
  if (!OVERLONG.test(text)) return text;
  return text.replace(/\S+/g, (word) => {
    if (word.length <= LONGEST_MIXED) return word;
    const longest = changesOf(word) > MOST_CHANGES ? LONGEST_MIXED : LONGEST_WORD;
    return word.length > longest ? `${word.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : word;
  });
}

/** How often letters from right to left follow others or digits; what else stands between them does not count. */
function changesOf(word: string): number {
  const letters = word.replace(/[^\p{L}\p{N}]+/gu, '');
  return letters.match(/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+/g)?.length ?? 0;
}
