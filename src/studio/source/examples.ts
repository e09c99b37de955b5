import type { Spoken } from '../words.js';

/** An example feed: a file of `demo/feeds`, without its ending, and what it is an example of. */
export interface Example {
  readonly name: string;
  readonly title: Spoken<string>;
}

/** The example feeds that can be chosen; the first is the one to begin with. */
export const EXAMPLE_FEEDS: readonly Example[] = [
  { name: 'training', title: { uk: 'Навчання для публічної служби', en: 'Trainings for the public service' } },
  { name: 'busy', title: { uk: 'Багато тренінгів за один день', en: 'Many trainings on one day' } },
  { name: 'regional', title: { uk: 'Навчання однієї області', en: 'Trainings of one region' } },
  { name: 'plain', title: { uk: 'Звичайні новини без тренінгів', en: 'Plain news without trainings' } },
  { name: 'past', title: { uk: 'Архів: усе вже минуло', en: 'An archive: all is over' } },
  { name: 'ar', title: { uk: 'Арабською, справа наліво', en: 'In Arabic, right to left' } },
  { name: 'odd', title: { uk: 'Стрічка з помилками', en: 'A feed with mistakes' } },
  { name: 'empty', title: { uk: 'Порожня стрічка', en: 'An empty feed' } },
  { name: 'broken', title: { uk: 'Пошкоджений файл', en: 'A broken file' } },
];

/** What of the first example is seen by somebody who comes without an address: a training while it runs. */
export const FIRST_SIGHT = '#.item=training-for-trainers&at=1794906000000';
