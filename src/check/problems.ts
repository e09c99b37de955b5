import { en } from './texts/problem-texts.en.js';
import type { ProblemTexts } from './texts/problem-texts.js';

/** Something wrong that only a folder of announcements can have: its name, and what it is about. */
export interface Problem {
  readonly problem: keyof ProblemTexts;
  readonly about: readonly unknown[];
}

/** One function for each problem that there is. */
export type Problems = ProblemTexts<Problem>;

/** Makes problems: `problems.sameId(id, otherFile)`. Which there are, the texts say. */
export const problems: Problems = Object.fromEntries(
  Object.keys(en).map((name) => [name, (...about: unknown[]) => ({ problem: name, about })]),
) as unknown as Problems;
