/** A place in a text, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Orders what is about places in one text as it is met with when reading; what is about the whole comes first. */
export function byPosition(
  a: { readonly position?: Position | undefined },
  b: { readonly position?: Position | undefined },
): number {
  const [{ line, column }, other] = [a.position ?? BEFORE, b.position ?? BEFORE];
  return line - other.line || column - other.column;
}

const BEFORE: Position = { line: 0, column: 0 };

/** Finds the line and the column of any offset in a text. */
export class LineIndex {
  readonly #starts = [0];

  constructor(text: string) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) this.#starts.push(end + 1);
  }

  positionAt(offset: number): Position {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 };
  }
}
