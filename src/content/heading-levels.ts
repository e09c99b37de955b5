/**
 * The levels that the headings of a text get below a heading of its page: the first ones get the level named, and each other
 * one the level below that which it stands under, so that no level is left out (WCAG 2.2, 1.3.1), whatever levels were written.
 *
 * @param written The levels of the headings in their order, 1 to 6.
 * @param top The level of the text's highest headings, 2 to 6.
 */
export function headingLevels(written: readonly number[], top: number): number[] {
  /** The levels of the headings that the present one stands under, as they were written. */
  const above: number[] = [];
  return written.map((level) => {
    while (above.length > 0 && above.at(-1)! >= level) above.pop();
    above.push(level);
    return Math.min(6, top + above.length - 1);
  });
}
