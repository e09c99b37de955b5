import { SOURCE } from '../../../check/source-budgets.js';
import { EMPTY, type Cell, type Sheet } from '../../syntax/sheet.js';

/** A row in which every cell has what it shows, also where that is written in a cell above which it is joined with. */
export interface FilledRow {
  readonly number: number;
  readonly isHidden: boolean;
  readonly cells: readonly Cell[];
  /** The columns whose text comes from the row above. */
  readonly filled: ReadonlySet<number>;
  /** How many columns a cell takes that is joined with those right of it. */
  readonly widths: ReadonlyMap<number, number>;
}

/** Gives each row what cells show that are joined over several rows; what is joined over columns stays in the first. */
export function unmerge({ rows, merges = [] }: Sheet): FilledRow[] {
  const made = rows.map(({ number, isHidden = false, cells }) => ({
    number,
    isHidden,
    cells: [...cells],
    filled: new Set<number>(),
    widths: new Map<number, number>(),
  }));
  const byNumber = new Map(made.map((row) => [row.number, row]));
  let left = SOURCE.cells;
  for (const { top, left: column, bottom, right } of merges) {
    const first = byNumber.get(top + 1);
    if (right > column) first?.widths.set(column, right - column + 1);
    const cell = first?.cells[column];
    if (!cell || cell.text === '') continue;
    for (let row = top + 1; row <= bottom && left-- > 0; row++) {
      const below = byNumber.get(row + 1);
      if (!below) continue;
      while (below.cells.length < column) below.cells.push(EMPTY);
      below.cells[column] = cell;
      below.filled.add(column);
      if (right > column) below.widths.set(column, right - column + 1);
    }
  }
  return made;
}
