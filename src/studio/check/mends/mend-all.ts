import { applyEdits, togetherFrom, type Edit } from './edit.js';
import type { Mended } from './mend-finding.js';

/** A text with what was found in it. */
export interface CheckedText {
  readonly text: string;
  readonly found: readonly Partial<Mended>[];
}

/** The mends that can be made for somebody: a guess is for them to look at. */
export function sureMends(found: CheckedText['found']): (readonly Edit[])[] {
  return found.flatMap(({ mend, isGuess }) => (mend && !isGuess ? [mend] : []));
}

/** What is mended may uncover what stood behind it, so that all is mended in turns. */
const MOST_TURNS = 10;

/**
 * Makes every mend that is no guess, as long as there are some.
 *
 * @param find Finds what is wrong with a text; undefined where nobody wants to know any more.
 * @returns The text in the end, and how many places were mended.
 */
export async function mendAll(
  { text, found }: CheckedText,
  find: (text: string) => Promise<CheckedText['found'] | undefined>,
): Promise<{ readonly text: string; readonly count: number }> {
  let count = 0;
  let left: CheckedText['found'] | undefined = found;
  for (let turn = 0; turn < MOST_TURNS && left; turn++) {
    const mends = sureMends(left);
    if (mends.length === 0) break;
    text = applyEdits(text, togetherFrom(mends));
    count += mends.length;
    left = await find(text);
  }
  return { text, count };
}
