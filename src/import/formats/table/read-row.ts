import type { ColumnName } from '../../../announcement/column-synonyms.js';
import type { JsonFeedItem } from '../../../feed/format.js';
import { ImportNode, TEXT } from '../../import-node.js';
import type { DateHabit } from './dates.js';
import type { OwnCell, SheetColumn } from './own-cells.js';
import { Row, type RowCell } from './row.js';
import { trainingOf } from './training.js';

/** A cell, or where it leads, that nothing was made of. */
export interface LostCell {
  readonly row: number;
  readonly column: SheetColumn;
  readonly isLink: boolean;
  readonly example: string;
}

/** Makes an announcement of cells; whatever is not read of them is lost. */
export function readRow(cells: readonly OwnCell[], habit: DateHabit): { item: JsonFeedItem; lost: LostCell[] } {
  const data = cells.map(({ cell: { text, link } }) => (link === undefined ? text : { [TEXT]: text, '@link': link }));
  const root = ImportNode.of(data);
  const byName = new Map<ColumnName, RowCell[]>();
  cells.forEach(({ column: { name, heading }, isReadable }, index) => {
    if (!name || !isReadable) return;
    const own = byName.get(name) ?? [];
    own.push({ heading, node: root.get(index) });
    byName.set(name, own);
  });
  const item = trainingOf(new Row(byName), habit);
  cells.forEach(({ column: { name }, cell: { text, link } }, index) => {
    // Rows are counted by themselves; a draft that is none is told by that it is here; a link often says what the cell says.
    if (name === 'rowNumber' || name === 'draft') root.skip(index);
    if (link?.replace(/^mailto:/, '') === text) root.get(index).skip('@link');
  });
  const lost = root.lostParts().map(({ path, value }) => {
    const { row, column } = cells[Number(path[0])]!;
    return { row, column, isLink: path[1] === '@link', example: String(value) };
  });
  return { item, lost };
}
