/** What takes place in some columns. */
interface Timed {
  readonly start: number;
  readonly end: number;
  readonly keys: readonly string[];
}

/** What begins when, in each column and in all. */
export class StartTimes {
  readonly #all: readonly number[];
  /** Of what belongs to no column, and so to every one. */
  readonly #everywhere: readonly number[];
  readonly #of: ReadonlyMap<string, readonly number[]>;

  constructor(entries: readonly Timed[]) {
    this.#all = inOrder(entries.map(({ start }) => start));
    this.#everywhere = inOrder(entries.flatMap(({ start, keys }) => (keys.length ? [] : [start])));
    this.#of = timesByKey(entries, ({ start }) => start);
  }

  /** When the next begins in one of these columns; without any, wherever it is. */
  after(time: number, keys: readonly string[]): number {
    const lists = keys.length ? [this.#everywhere, ...keys.map((key) => this.#of.get(key) ?? [])] : [this.#all];
    return lists.reduce((next, times) => Math.min(next, times[countUpTo(time, times)] ?? Infinity), Infinity);
  }
}

/** What takes place in each column. */
export class Occupancy {
  readonly #starts: ReadonlyMap<string, readonly number[]>;
  readonly #ends: ReadonlyMap<string, readonly number[]>;

  constructor(entries: readonly Timed[]) {
    this.#starts = timesByKey(entries, ({ start }) => start);
    this.#ends = timesByKey(entries, ({ end }) => end);
  }

  /** Whether nothing else is in a column meanwhile, of what is there itself: all that began, but for what has ended. */
  isAlone({ start, end }: Timed, key: string): boolean {
    const begun = countUpTo(end - 1, this.#starts.get(key) ?? []);
    return begun - countUpTo(start, this.#ends.get(key) ?? []) <= 1;
  }
}

function timesByKey(entries: readonly Timed[], timeOf: (entry: Timed) => number): Map<string, readonly number[]> {
  const times = new Map<string, number[]>();
  for (const entry of entries)
    for (const key of entry.keys) {
      const known = times.get(key);
      if (known) known.push(timeOf(entry));
      else times.set(key, [timeOf(entry)]);
    }
  return new Map([...times].map(([key, list]) => [key, inOrder(list)]));
}

function inOrder(times: readonly number[]): number[] {
  return [...times].sort((a, b) => a - b);
}

/** How many of the times, which are in order, are not after a time. */
function countUpTo(time: number, times: readonly number[]): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}
