import type { ColumnName } from '../../../announcement/column-synonyms.js';
import { SOURCE } from '../../../check/source-budgets.js';
import type { FilledRow } from './unmerge.js';
import { meaningBelow, meaningOf } from './heading.js';

/** A column by its head. */
export interface Column {
  readonly index: number;
  /** As it stands there; of two rows, both. */
  readonly heading: string;
  readonly name: ColumnName | undefined;
}

/** The head of a table. */
export interface Header {
  /** The places of its first row and of the row after it, among the rows of the sheet. */
  readonly begin: number;
  readonly end: number;
  readonly columns: readonly Column[];
}

/** How far down a head is looked for. */
const ROWS = 50;

/** Finds the head of a table, in one row or in two; undefined where no row names titles and something else. */
export function findHeader(rows: readonly FilledRow[]): Header | undefined {
  let best: Header | undefined;
  for (const [begin, row] of rows.slice(0, ROWS).entries()) {
    const single = headerOf(begin, [row]);
    const below = rows[begin + 1];
    const double = below ? headerOf(begin, [row, below]) : single;
    const found = known(double) > known(single) ? double : single;
    if (names(found).has('title') && known(found) > Math.max(1, best ? known(best) : 0)) best = found;
  }
  return best && { ...best, columns: withOneTitle(best.columns) };
}

/** The row that looks most like a head, of which nothing was understood: the first with several texts. */
export function likelyHeader(rows: readonly FilledRow[]): readonly string[] {
  const textsOf = ({ cells }: FilledRow) => cells.map(({ text }) => text).filter((text) => text !== '');
  const [first] = rows;
  const likely = rows.slice(0, ROWS).find((row) => textsOf(row).length > 1) ?? first;
  return likely ? textsOf(likely) : [];
}

function headerOf(begin: number, rows: readonly FilledRow[]): Header {
  const [upper, lower] = rows;
  const width = Math.min(SOURCE.columns, Math.max(...rows.map(({ cells }) => cells.length)));
  const columns: Column[] = [];
  let shared = '';
  let sharedUntil = 0;
  for (let index = 0; index < width; index++) {
    const own = textAt(upper!, index);
    const below = lower ? textAt(lower, index) : '';
    if (own !== '') {
      shared = own;
      sharedUntil = index + (upper!.widths.get(index) ?? (upper!.widths.size === 0 ? width : 1));
    }
    // In a text nobody says how far a heading goes; it goes as far as there is something below and nothing beside it.
    const above = own === '' && below !== '' && index < sharedUntil ? shared : own;
    const name = lower ? meaningBelow(above, below) : meaningOf(own);
    const heading = above === below ? above : [above, below].filter(Boolean).join(' – ');
    columns.push({ index, heading, name: heading.length > 2 * SOURCE.name ? undefined : name });
  }
  return { begin, end: begin + rows.length, columns };
}

function textAt({ cells }: FilledRow, index: number): string {
  return cells[index]?.text.replace(/\s+/g, ' ').trim() ?? '';
}

function names({ columns }: Header): Set<ColumnName> {
  return new Set(columns.flatMap(({ name }) => (name && name !== 'rowNumber' ? name : [])));
}

function known(header: Header): number {
  return names(header).size;
}

/** Where one column is called a name and another a topic, only the first has titles. */
function withOneTitle(columns: readonly Column[]): readonly Column[] {
  const titles = columns.filter(({ name }) => name === 'title');
  const best = titles.find(({ heading }) => /назва|найменування|title|name/i.test(heading)) ?? titles[0];
  return columns.map((column) => {
    if (column.name !== 'title' || column === best) return column;
    if (/тема|topic|subject/i.test(column.heading)) return { ...column, name: 'topics' };
    return { ...column, name: /^(тип|вид|захід|event)/i.test(column.heading) ? 'eventType' : undefined };
  });
}
