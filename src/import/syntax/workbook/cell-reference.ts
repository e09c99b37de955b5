import type { Merge } from '../sheet.js';

/** The row and the column of `B12`, both counted from 0; undefined where it is no such name. */
export function cellAt(reference: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** The cells of `B2:C5`. */
export function cellsIn(reference: string): Merge | undefined {
  const [first = '', last = first] = reference.split(':');
  const [from, to] = [cellAt(first), cellAt(last)];
  return from && to && { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
