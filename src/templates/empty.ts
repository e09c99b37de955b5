import type { Words } from '../locale/words.js';

/** What is said where there is no training to come. */
export function noUpcomingWords({ msg }: Words): string {
  return msg('No upcoming trainings at the moment.', { id: 'empty.upcoming' });
}

/** What is said where no training has taken place. */
export function noPastWords({ msg }: Words): string {
  return msg('No past trainings yet.', { id: 'empty.past' });
}

/** What is said where there is no announcement. */
export function noNewsWords({ msg }: Words): string {
  return msg('No announcements yet.', { id: 'empty.news' });
}

/** What is said of a training without sessions. */
export function noProgrammeWords({ msg }: Words): string {
  return msg('There is no programme yet.', { id: 'empty.agenda' });
}

/** What is said of an item that was asked for and is not there. */
export function itemGoneWords({ msg }: Words): string {
  return msg('There is no such announcement, or it has been withdrawn.', { id: 'empty.item' });
}
