/** Stand before a row and before a cell, with how far it reaches, until the whole of a table is known. */
const ROW = '\ufdd8';
const CELL = '\ufdd9';
const FROM = '\ufdda';

/** No table is meant to have more columns. */
const WIDEST = 100;

/** A row of a table that is still to be written. */
export function markRow(content: string): string {
  return ROW + content;
}

/** A cell of a table that is still to be written. */
export function markCell(content: string, cell: Element): string {
  const [columns, rows] = ['colspan', 'rowspan'].map((name) => Number(cell.getAttribute(name)) || 1);
  return `${CELL}${columns},${rows}${FROM}${content}`;
}

/**
 * A table as GitHub writes them; its first row becomes the head, which there has to be one of. One that holds others is
 * there for the layout, and its cells are texts one after the other.
 */
export function writeTable(content: string, table: Element): string {
  if (table.querySelector('table')) return `\n\n${content.replace(/\ufdd8|\ufdd9[^\ufdda]*\ufdda/g, '\n\n')}\n\n`;
  const [caption = '', ...rows] = content.split(ROW);
  const grid: string[][] = rows.map(() => []);
  rows.forEach((row, top) => {
    let left = 0;
    for (const cell of row.split(CELL).slice(1)) {
      const [reach = '', text = ''] = cell.split(FROM);
      const [columns = 1, height = 1] = reach.split(',').map(Number);
      while (grid[top]![left] !== undefined) left++;
      for (let y = top; y < Math.min(top + height, rows.length); y++)
        for (let x = left; x < Math.min(left + columns, WIDEST); x++)
          grid[y]![x] = x === left && y === top ? oneLine(text) : '';
    }
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  const line = (row: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, index) => row[index] ?? '').join(' | ')} |`;
  const [head = [], ...body] = grid;
  const lines = width === 0 ? [] : [line(head), line(Array<string>(width).fill('---')), ...body.map(line)];
  return `\n\n${caption.trim()}\n\n${lines.join('\n')}\n\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\\?\|/g, '\\|').trim();
}
