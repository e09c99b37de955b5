import type { Spoken } from '../../words.js';
import type { TimeMark } from './time-marks.js';

/** What the line of time says. */
export interface TimeMessages {
  readonly title: string;
  readonly of: (title: string, zone: string) => string;
  /** The same where others are shown beside it. */
  readonly ofOne: (title: string, zone: string) => string;
  readonly real: string;
  readonly back: string;
  readonly none: string;
  readonly marks: Readonly<Record<TimeMark['kind'], string>>;
}

export const timeMessages: Spoken<TimeMessages> = {
  uk: {
    title: 'Дата перегляду',
    of: (title, zone) => `Дати тренінгу «${title}» (${zone})`,
    ofOne: (title, zone) => `Позначено дати одного з тренінгів: «${title}» (${zone})`,
    real: 'зараз',
    back: 'Повернутися до «зараз»',
    none: 'У цих даних немає дат, між якими можна рухатися.',
    marks: {
      opens: 'Реєстрація відкривається',
      closes: 'Реєстрація закривається',
      starts: 'Тренінг починається',
      ends: 'Тренінг закінчується',
    },
  },
  en: {
    title: 'When it is looked at',
    of: (title, zone) => `The dates of “${title}” (${zone})`,
    ofOne: (title, zone) => `Marked are the dates of one of the trainings: “${title}” (${zone})`,
    real: 'now',
    back: 'Back to now',
    none: 'This data has no dates to move between.',
    marks: {
      opens: 'Registration opens',
      closes: 'Registration closes',
      starts: 'The training starts',
      ends: 'The training ends',
    },
  },
};
