import { nothing } from 'lit';

/** Entries of a list in a row or on a card; an item in full has them all. */
export const FEW = 20;

/** The first of a list, which an ellipsis follows if there are more. */
export function renderFew<T>(list: readonly T[], render: (few: readonly T[]) => unknown): unknown {
  return [render(list.slice(0, FEW)), list.length > FEW ? '…' : nothing];
}
