import type { LeftOut } from '../../import-result.js';
import { SOURCE } from '../../../check/source-budgets.js';

/** How many rows are named. */
const NAMED = 10;

/** Counts what is left out of a table, each kind and each column once. */
export class LeftOuts {
  readonly #all = new Map<string, LeftOut & { rows: number[] }>();

  add(what: LeftOut['what'], name: string, example: string, row?: number): void {
    const key = `${what} ${name}`;
    const known = this.#all.get(key);
    const rows = known?.rows ?? [];
    if (row !== undefined && rows.length < NAMED) rows.push(row);
    if (known) this.#all.set(key, { ...known, count: known.count + 1 });
    else if (this.#all.size < SOURCE.findings)
      this.#all.set(key, { what, name, count: 1, rows, example: excerpt(example) });
  }

  /** In the order in which they were first met. */
  get all(): readonly LeftOut[] {
    return [...this.#all.values()];
  }
}

function excerpt(text: string): string {
  const line = text.slice(0, SOURCE.quoted).replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
