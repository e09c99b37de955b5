import { SOURCE } from '../../check/source-budgets.js';
import { excerpt as excerptOfValue } from '../../feed/finding.js';

/** Something that no announcement has. */
export interface Lost {
  /** The field, for all the entries of a list at once: `events[].cost_details.values[]`. */
  readonly field: string;
  readonly count: number;
  /** What was there, the first time. */
  readonly example: string;
}

/** Counts what is lost, field by field. */
export class LostFields {
  readonly #fields = new Map<string, Lost>();
  #others = 0;

  /** Counts one more loss of a field. @param example What was there. */
  add(field: string, example: unknown): void {
    // Where names are data, there are as many as entries.
    if (this.#fields.size >= SOURCE.findings && !this.#fields.has(field)) return void this.#others++;
    const { count, example: first } = this.#fields.get(field) ?? { count: 0, example: excerpt(example) };
    this.#fields.set(field, { field, count: count + 1, example: first });
  }

  /** The fields in the order in which they were first lost. */
  get all(): Lost[] {
    const others = this.#others > 0 ? [{ field: '…', count: this.#others, example: '…' }] : [];
    return [...this.#fields.values(), ...others];
  }
}

function excerpt(value: unknown): string {
  const text = typeof value === 'string' ? value.trimStart().slice(0, 1000) : excerptOfValue(value);
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 || text.length === 1000 ? `${line.slice(0, 59)}…` : line;
}
