/** Work that may be left off where it yields, and gone on with in another task. */
export type Steps<T = unknown> = Generator<void, T>;

/** All of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What is made of each thing, with a step for each. */
export function* stepwise<T, U>(things: readonly T[], make: (thing: T, index: number) => U): Steps<U[]> {
  const made: U[] = [];
  for (const thing of things) {
    made.push(make(thing, made.length));
    yield;
  }
  return made;
}
