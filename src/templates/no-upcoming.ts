import type { Words } from '../locale/words.js';

/** What is said where there is no training to come. */
export function noUpcomingWords({ msg }: Words): string {
  return msg('No upcoming trainings at the moment.', { id: 'empty.upcoming' });
}
