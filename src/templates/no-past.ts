import type { Words } from '../locale/words.js';

/** What is said where no training has taken place. */
export function noPastWords({ msg }: Words): string {
  return msg('No past trainings yet.', { id: 'empty.past' });
}
