import * as fc from 'fast-check';
import { expectNoSlower, timeOf } from './clock.js';
import { turn } from './held-network.js';

/** What a reader is tried with: each reader of foreign text has one, and a new one joins with a test like those of the others. */
export interface Tried {
  /** What it looks for in a text. `#` stands for a number that is another one each time. */
  readonly pieces: readonly string[];
  /** Reads a text, draws it, or whatever else must not take long. */
  readonly read: (text: string) => void;
  /** A text of about so many characters as people write them. */
  readonly harmless: (length: number) => string;
}

export interface Search {
  readonly seconds: number;
  readonly length: number;
  readonly seed?: number;
}

/** Looks for texts that take a reader long, until time is up; the shortest one that was found is told by the error. */
export async function findSlow({ pieces, read, harmless }: Tried, { seconds, length, seed }: Search): Promise<void> {
  const usual = harmless(length);
  const limit = 10 * timeOf(() => read(usual)) + 100;
  const property = fc.asyncProperty(repetitions(pieces), async (parts) => {
    await turn();
    const text = write(parts, length);
    const begun = performance.now();
    read(text);
    if (performance.now() - begun > limit)
      expectNoSlower(
        () => read(text),
        () => read(usual),
      );
  });
  await fc.assert(property, {
    numRuns: 1_000_000,
    interruptAfterTimeLimit: 1000 * seconds,
    includeErrorInReport: true,
    ...(seed !== undefined && { seed }),
  });
}

/** A few pieces, and how much of the text is filled with them, one time after another. */
interface Repetition {
  readonly pieces: readonly string[];
  readonly share: number;
}

/** One after another, so that what was begun a thousand times may be ended a thousand times, or never. */
function repetitions(pieces: readonly string[]): fc.Arbitrary<readonly Repetition[]> {
  const repetition = fc.record({
    pieces: fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }),
    share: fc.constantFrom(0, 0.1, 0.5, 1),
  });
  return fc.array(repetition, { minLength: 1, maxLength: 4 });
}

function write(parts: readonly Repetition[], length: number): string {
  const all = parts.reduce((sum, { share }) => sum + share, 0) || 1;
  let number = 0;
  return parts
    .map(({ pieces, share }) => {
      let text = '';
      do text += pieces.join('').replaceAll('#', () => String(number++));
      while (text.length < (length * share) / all);
      return text;
    })
    .join('');
}
