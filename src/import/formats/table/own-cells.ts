import type { ColumnName } from '../../../announcement/column-synonyms.js';
import type { Cell, Sheet } from '../../syntax/sheet.js';
import { saysNothing } from './blank-cells.js';
import type { RowGroup } from './body.js';
import type { Column, Header } from './header.js';
import type { FilledRow } from './unmerge.js';

/** A column of a sheet, whether it can be seen or not. */
export interface SheetColumn extends Column {
  readonly isHidden: boolean;
}

/** A cell of a training with its column and its row; one that stands in a further row and belongs to no list cannot be read. */
export interface OwnCell {
  readonly row: number;
  readonly column: SheetColumn;
  readonly cell: Cell;
  readonly isReadable: boolean;
}

/** The columns that there are, also those without a heading. */
export function columnsOf({ hiddenColumns }: Sheet, rows: readonly FilledRow[], { columns }: Header): SheetColumn[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, index) => ({
    ...(columns[index] ?? { index, heading: '', name: undefined }),
    // Without titles there would be nothing.
    isHidden: hiddenColumns?.has(index) === true && columns[index]?.name !== 'title',
  }));
}

/** What may stand in several rows of one training. */
const LISTS: ReadonlySet<ColumnName | undefined> = new Set<ColumnName>([
  ...(['speakers', 'tags', 'topics', 'audience', 'organizer', 'contacts', 'materials', 'description'] as const),
]);

/** The cells of a training that say something; those of a list, which stand in several rows, as one. */
export function cellsOf(group: RowGroup, columns: readonly SheetColumn[]): OwnCell[] {
  return columns.flatMap((column): OwnCell[] => {
    const { index, name, isHidden } = column;
    const isReadable = name !== undefined && !isHidden;
    const found = group.flatMap(({ number, cells, filled }, place): OwnCell[] => {
      const cell = cells[index];
      if (!cell || saysNothing(cell.text) || (place > 0 && filled.has(index))) return [];
      return [{ row: number, column, cell, isReadable: isReadable && (place === 0 || LISTS.has(name)) }];
    });
    const [first] = found;
    if (!first || !isReadable || !LISTS.has(name)) return found;
    return [{ ...first, cell: { ...first.cell, text: found.map(({ cell }) => cell.text).join('\n') } }];
  });
}
