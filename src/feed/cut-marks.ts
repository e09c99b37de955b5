/** No language needs a tenth of them, and what is written so for fun stays. */
const MOST_MARKS = 100;

const PILE = new RegExp(`(\\p{M}{${MOST_MARKS}})\\p{M}+`, 'gu');

/** A text in which no letter has a pile of accents and other marks: browsers sort them, which takes the square of their number. */
export function cutMarks(text: string): string {
  return text.length > MOST_MARKS ? text.replace(PILE, '$1') : text;
}
