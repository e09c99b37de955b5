import type { JsonFeedItem } from '../../../feed/format.js';
import type { LeftOut } from '../../import-result.js';
import type { Sheet } from '../../syntax/sheet.js';
import { saysNothing } from './blank-cells.js';
import { readBody } from './body.js';
import { columnLetters } from './column-letters.js';
import { isMonthFirst, type DateHabit } from './dates.js';
import { truthOf } from './facts.js';
import { FIELDS_OF } from './fields-of-columns.js';
import type { Header } from './header.js';
import type { LeftOuts } from './left-outs.js';
import { cellsOf, columnsOf, type OwnCell, type SheetColumn } from './own-cells.js';
import { readRow } from './read-row.js';
import type { FilledRow } from './unmerge.js';

/**
 * The announcements of a sheet.
 *
 * @param known What the announcements before say, to find those that are given twice.
 * @param headings Is told which column each field comes from.
 */
export function readSheet(
  sheet: Sheet,
  rows: readonly FilledRow[],
  header: Header,
  left: LeftOuts,
  known: Set<string>,
  headings: Map<string, string>,
): JsonFeedItem[] {
  const columns = columnsOf(sheet, rows, header);
  for (const { name, heading } of columns)
    for (const field of name ? (FIELDS_OF[name] ?? []) : []) if (!headings.has(field)) headings.set(field, heading);
  const { groups, left: leftRows } = readBody(rows, header);
  for (const { row, why } of leftRows)
    left.add(`row-${why}`, sheet.name ?? '', why === 'hidden' ? '' : beginningOf(row), row.number);
  const habit = habitOf(sheet, rows, columns);
  return groups.flatMap((group) => {
    const [first] = group;
    const place = (what: 'row-draft' | 'row-again', example: string) => {
      left.add(what, sheet.name ?? '', example, first!.number);
      return [];
    };
    const cells = cellsOf(group, columns);
    if (isDraft(cells)) return place('row-draft', '');
    const read = readRow(cells, habit);
    // A training that is given twice is the same in all that was read of it.
    const said = JSON.stringify(read.item).toLowerCase();
    if (known.has(said)) return place('row-again', read.item.title ?? '');
    known.add(said);
    for (const { row, column, isLink, example } of read.lost) {
      const name = column.heading || columnLetters(column.index);
      left.add(whatIs(column, isLink), name, column.isHidden ? '' : example, row);
    }
    return [read.item];
  });
}

function habitOf({ from1904 }: Sheet, rows: readonly FilledRow[], columns: readonly SheetColumn[]): DateHabit {
  const dates = columns.filter(({ name }) => name && /Date$|^opens$|^closes$|^date_/.test(name));
  const texts = rows.flatMap(({ cells }) => dates.map(({ index }) => cells[index]?.text ?? ''));
  return { from1904, isMonthFirst: isMonthFirst(texts) };
}

function isDraft(cells: readonly OwnCell[]): boolean {
  return cells.some(({ column, cell }) => column.name === 'draft' && truthOf(cell.text) === true);
}

function whatIs({ heading, isHidden }: SheetColumn, isLink: boolean): LeftOut['what'] {
  if (isHidden) return 'hidden-column';
  if (isLink) return 'link';
  return heading === '' ? 'unnamed-column' : 'column';
}

function beginningOf({ cells }: FilledRow): string {
  return cells
    .map(({ text }) => text)
    .filter((text) => !saysNothing(text))
    .slice(0, 5)
    .join(' | ');
}
