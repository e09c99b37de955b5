// What React and Preact have in common.
import type { TrainingElements } from './elements.js';

type Tag = keyof TrainingElements;

/** A handler for each event of an element: `ontraining-select`. */
export type Handlers<T extends Tag> = {
  [Name in keyof TrainingElements[T]['events'] as `on${Name & string}`]?:
    ((event: TrainingElements[T]['events'][Name]) => void) | undefined;
};

/** What can be written on an element. */
type NamesOf<T extends Tag> = keyof TrainingElements[T]['attributes'] | keyof Handlers<T>;

type AnyName = { [T in Tag]: NamesOf<T> }[Tag];

/**
 * What only other elements have. TypeScript lets any name with a hyphen pass in JSX, so those that one may take for names of
 * this element are ruled out one by one.
 */
export type NamesOfOthers<T extends Tag> = {
  [Name in Exclude<AnyName, NamesOf<T>> & `${string}-${string}`]?: never;
};
