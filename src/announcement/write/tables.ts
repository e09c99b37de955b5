import type { Element } from 'hast';
import type { State } from 'hast-util-to-mdast';
import type { RootContent, Table, TableCell } from 'mdast';
import type { Handle } from 'mdast-util-to-markdown';
import { contains, elementsIn } from './html-elements.js';

/** No table is meant to have more columns. */
const WIDEST = 100;

/**
 * A table of HTML, below its caption; its first row becomes the head, which there has to be one of. One that holds others is
 * there for the layout, and its cells are texts one after the other.
 */
export function tableOf(state: State, node: Element): RootContent[] {
  const flow = (one: Element) => state.toFlow(state.all(one)) as RootContent[];
  if (contains(node, ({ tagName }) => tagName === 'table'))
    return elementsIn(node, ['caption', 'td', 'th']).flatMap(flow);
  const rows = elementsIn(node, ['tr']);
  const grid: TableCell[][] = rows.map(() => []);
  rows.forEach((row, top) => {
    let left = 0;
    for (const cell of elementsIn(row, ['td', 'th'])) {
      const [columns, height] = [cell.properties.colSpan, cell.properties.rowSpan].map((reach) => Number(reach) || 1);
      while (grid[top]![left]) left++;
      for (let y = top; y < Math.min(top + height!, rows.length); y++)
        for (let x = left; x < Math.min(left + columns!, WIDEST); x++)
          grid[y]![x] = cellWith(x === left && y === top ? flow(cell) : []);
    }
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  const whole = grid.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? cellWith([])));
  const table: Table = { type: 'table', children: whole.map((children) => ({ type: 'tableRow', children })) };
  return [...elementsIn(node, ['caption']).flatMap(flow), ...(width > 0 ? [table] : [])];
}

/** Markdown has no blocks in a cell, but theirs are told apart until they are written on one line. */
function cellWith(blocks: RootContent[]): TableCell {
  return { type: 'tableCell', children: blocks as TableCell['children'] };
}

/** A table as GitHub writes them. */
export const formatTable: Handle = (node: Table, _, state, info) => {
  const oneLine = (cell: TableCell) =>
    state
      .containerFlow({ type: 'root', children: cell.children }, info)
      .replace(/\s+/g, ' ')
      .replace(/\\?\|/g, '\\|')
      .trim();
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [head = [], ...body] = node.children.map((row) => row.children.map(oneLine));
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
};
