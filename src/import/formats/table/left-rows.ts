import type { FilledRow } from './unmerge.js';

/** A row that is no announcement, and why. */
export interface LeftRow {
  readonly row: FilledRow;
  readonly why: 'above' | 'note' | 'total' | 'untitled' | 'hidden' | 'draft' | 'again';
}
