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

  add(field: string, example: unknown): void {
    const { count, example: first } = this.#fields.get(field) ?? { count: 0, example: excerpt(example) };
    this.#fields.set(field, { field, count: count + 1, example: first });
  }

  get all(): Lost[] {
    return [...this.#fields.values()];
  }
}

function excerpt(value: unknown): string {
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).replace(/\s+/g, ' ').trim();
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
