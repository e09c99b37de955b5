import type { Words } from '../locale/words.js';

/** What leads back to all announcements. */
export function allNewsWords({ msg }: Words): string {
  return msg('All announcements', { id: 'news.back' });
}
