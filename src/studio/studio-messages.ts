import type { Spoken } from './words.js';

/** What the shell of the studio says. */
export interface StudioMessages {
  readonly title: string;
  readonly lead: string;
  readonly language: string;
  readonly rooms: string;
  readonly show: string;
  readonly check: string;
  readonly dropHere: string;
  readonly missing: string;
}

export const studioMessages: Spoken<StudioMessages> = {
  uk: {
    title: 'Студія віджетів для тренінгів',
    lead: 'Виберіть віджет, налаштуйте його на своїх даних і скопіюйте код для сторінки.',
    language: 'Мова студії',
    rooms: 'Що зробити',
    show: 'Показ',
    check: 'Перевірка',
    dropHere: 'Відпустіть файл, щоб відкрити його',
    missing: 'Не вдалося завантажити частину студії. Оновіть сторінку.',
  },
  en: {
    title: 'Training Widgets Studio',
    lead: 'Pick a widget, set it up with your own data, and copy the code for your page.',
    language: 'Language of the studio',
    rooms: 'What to do',
    show: 'Show',
    check: 'Check',
    dropHere: 'Let go of the file to open it',
    missing: 'A part of the studio could not be loaded. Reload the page.',
  },
};
