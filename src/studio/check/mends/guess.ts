import { closestWord, isSlipOf } from '../../../check/closest-word.js';

/** A value that was probably meant, where it may be another: it is offered, and never taken for somebody. */
export class Guess {
  constructor(readonly value: unknown) {}
}

/** A value that was probably meant; undefined where there is none. */
export function guess(value: unknown): Guess | undefined {
  return value === undefined ? undefined : new Guess(value);
}

/** The word of a few that was meant: with more than a slip in it, it may be another. */
export function meantOf(word: string, known: readonly string[]): unknown {
  const meant = closestWord(word, known);
  return meant !== undefined && isSlipOf(word, meant) ? meant : guess(meant);
}
