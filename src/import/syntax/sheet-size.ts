import { SOURCE } from '../../check/source-budgets.js';
import type { Unreadable } from './parsed-text.js';
import type { Sheet } from './sheet.js';

/** Whether sheets have more in them than is read; undefined where they have not. */
export function countCells(sheets: readonly Sheet[]): Unreadable | undefined {
  let cells = 0;
  for (const { rows } of sheets)
    for (const row of rows) {
      let last = 0;
      row.cells.forEach(({ text }, column) => {
        if (text === '') return;
        cells++;
        last = column + 1;
      });
      if (last > SOURCE.columns || cells > SOURCE.cells)
        return { problem: 'large-table', detail: last > SOURCE.columns ? 'columns' : 'cells' };
    }
  return undefined;
}
