import type { Words } from '../locale/words.js';

/** What is said of an item that was asked for and is not there. */
export function itemGoneWords({ msg }: Words): string {
  return msg('There is no such announcement, or it has been withdrawn.', { id: 'empty.item' });
}
