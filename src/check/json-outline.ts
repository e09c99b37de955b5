const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Where each value of a JSON text stands, in one pass and in a few numbers for each: a tree of objects would take a hundred
 * times the text. Values are told by their numbers, in the order in which they begin; the whole is 0.
 */
export class JsonOutline {
  #count = 0;
  /** Where each value begins. */
  readonly #starts: Int32Array;
  /** The value that each stands in. */
  readonly #parents: Int32Array;
  /** Where the name of each begins, in an object. */
  readonly #names: Int32Array;
  /** What is in the values that were asked for. */
  readonly #entries = new Map<number, Int32Array>();
  readonly #fields = new Map<number, ReadonlyMap<string, number>>();
  /** Those that stand in each value, in one list, and where the ones of each begin in it. */
  #within: Int32Array | undefined;
  #from: Int32Array | undefined;

  /** @param text What JSON can be read of. */
  constructor(private readonly text: string) {
    // What is not written to takes no memory, and what grows takes twice as much while it does.
    const most = mostValuesIn(text);
    this.#starts = new Int32Array(most);
    this.#parents = new Int32Array(most);
    this.#names = new Int32Array(most);
    let parent = -1;
    let name = -1;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === CLOSE_LIST || code === CLOSE_OBJECT) parent = this.#parents[parent] ?? -1;
      else if (code > 0x20 && code !== COMMA && code !== COLON && code !== 0xfeff) {
        const holds = code === OPEN_LIST || code === OPEN_OBJECT;
        const end = holds ? at : this.#endOf(at);
        if (code === QUOTE && name < 0 && parent >= 0 && this.#isObject(parent)) name = at;
        else {
          this.#starts[this.#count] = at;
          this.#parents[this.#count] = parent;
          this.#names[this.#count] = name;
          name = -1;
          if (holds) parent = this.#count;
          this.#count++;
        }
        at = end;
      }
    }
  }

  /** Where a value begins. */
  offsetOf(value: number): number {
    return this.#starts[value] ?? 0;
  }

  /** An entry of a list. */
  entry(value: number, index: number): number | undefined {
    return this.#isObject(value) ? undefined : this.#entriesOf(value)[index];
  }

  /** A field of an object; of those that stand twice, the first. */
  field(value: number, name: string): number | undefined {
    let fields = this.#fields.get(value);
    if (!fields) {
      const named = this.#isObject(value)
        ? Array.from(this.#entriesOf(value), (one) => [this.#nameOf(one), one] as const)
        : [];
      this.#fields.set(value, (fields = new Map(named.reverse())));
    }
    return fields.get(name);
  }

  #entriesOf(value: number): Int32Array {
    let entries = this.#entries.get(value);
    if (!entries) {
      if (!this.#within) this.#group();
      const [begin, end] = [this.#from![value]!, this.#from![value + 1]!];
      this.#entries.set(value, (entries = this.#within!.subarray(begin, end)));
    }
    return entries;
  }

  /** Puts those together that stand in the same value. */
  #group(): void {
    const parents = this.#parents.subarray(0, this.#count);
    const from = new Int32Array(this.#count + 2);
    for (const parent of parents) from[parent + 2]!++;
    for (let value = 0; value < from.length - 1; value++) from[value + 1]! += from[value]!;
    const within = new Int32Array(this.#count);
    const next = from.slice();
    parents.forEach((parent, value) => (within[next[parent + 1]!++] = value));
    this.#from = from.subarray(1);
    this.#within = within;
  }

  #isObject(value: number): boolean {
    return this.text.charCodeAt(this.#starts[value]!) === OPEN_OBJECT;
  }

  #nameOf(value: number): string {
    const begin = this.#names[value]!;
    return JSON.parse(this.text.slice(begin, this.#endOf(begin) + 1)) as string;
  }

  /** The last character of a text, a number or a word. */
  #endOf(begin: number): number {
    const { text } = this;
    if (text.charCodeAt(begin) !== QUOTE) {
      let end = begin;
      while (end + 1 < text.length && /[\w.+-]/.test(text[end + 1]!)) end++;
      return end;
    }
    for (let end = begin + 1; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === QUOTE) return end;
      if (code === BACKSLASH) end++;
    }
    return text.length - 1;
  }
}

/** Each value but the first follows a comma or an opening bracket. */
function mostValuesIn(text: string): number {
  let most = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === COMMA || code === OPEN_LIST || code === OPEN_OBJECT) most++;
  }
  return most;
}
