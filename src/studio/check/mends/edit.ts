/** A change of a text in one place, in UTF-16 units of the text as it was. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The text with the edits made; whatever none of them names stays as it is. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let made = '';
  let at = 0;
  for (const { from, to, insert } of inOrder(edits)) {
    made += text.slice(at, from) + insert;
    at = to;
  }
  return made + text.slice(at);
}

/** As many mends as can be made at once: one that touches another waits for the next time. */
export function togetherFrom(mends: readonly (readonly Edit[])[]): Edit[] {
  const chosen: Edit[] = [];
  const taken = new Taken();
  for (const edits of mends) {
    if (!taken.isFree(edits)) continue;
    taken.add(edits);
    chosen.push(...edits);
  }
  return inOrder(chosen);
}

/** One edit from what both texts begin with to what both end with. */
export function differenceOf(before: string, after: string): Edit {
  const least = Math.min(before.length, after.length);
  let from = 0;
  while (from < least && before[from] === after[from]) from++;
  let end = 0;
  while (end < least - from && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The places that are changed already, in order, so that thousands of mends are looked through quickly. */
class Taken {
  readonly #edits: Edit[] = [];

  isFree(edits: readonly Edit[]): boolean {
    return edits.every(({ from, to }) => {
      const next = this.#indexAfter(from);
      const before = this.#edits[next - 1];
      const after = this.#edits[next];
      return (!before || before.to < from) && (!after || after.from > to);
    });
  }

  add(edits: readonly Edit[]): void {
    for (const edit of edits) this.#edits.splice(this.#indexAfter(edit.from), 0, edit);
  }

  /** The index of the first edit that begins behind a place. */
  #indexAfter(place: number): number {
    let [low, high] = [0, this.#edits.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#edits[middle]!.from <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
