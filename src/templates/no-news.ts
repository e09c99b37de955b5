import type { Words } from '../locale/words.js';

/** What is said where there is no announcement. */
export function noNewsWords({ msg }: Words): string {
  return msg('No announcements yet.', { id: 'empty.news' });
}
