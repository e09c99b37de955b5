import type { Spoken } from '../words.js';

/** What the room that shows says, except for options. */
export interface ShowMessages {
  readonly pick: string;
  readonly elements: Readonly<Record<string, readonly [name: string, sentence: string]>>;
  readonly options: string;
  readonly moreOptions: string;
  readonly reset: string;
  readonly preview: string;
  readonly language: string;
  readonly pageLanguage: string;
  readonly direction: string;
  readonly directions: Readonly<Record<'' | 'ltr' | 'rtl', string>>;
  readonly look: string;
  readonly looks: Readonly<Record<'system' | 'light' | 'dark', string>>;
  readonly theme: string;
  readonly ownColours: string;
  readonly width: string;
  readonly widths: Readonly<Record<'all' | '390' | '768' | '1280', string>>;
  readonly frame: (width: string, pixels: number) => string;
  readonly noFeed: string;
  readonly nextItem: string;
  readonly untitled: string;
}

export const showMessages: Spoken<ShowMessages> = {
  uk: {
    pick: 'Що показати',
    elements: {
      'training-event': ['Один тренінг', 'Картка, рядок або все, що про нього сказано'],
      'training-list': ['Перелік тренінгів', 'Список, картки або календар на місяць'],
      'training-agenda': ['Програма', 'Заняття тренінгу по днях і годинах'],
      'training-news': ['Новини', 'Новини й оголошення, найновіші зверху'],
      'training-subscribe': ['Підписка', 'Посилання на календар, RSS і стрічку'],
    },
    options: 'Налаштування',
    moreOptions: 'Інші налаштування',
    reset: 'Скинути',
    preview: 'Попередній перегляд',
    language: 'Мова віджета',
    pageLanguage: 'як на сторінці',
    direction: 'Напрям письма',
    directions: { '': 'За мовою', ltr: 'Зліва направо', rtl: 'Справа наліво' },
    look: 'Тема сторінки',
    looks: { system: 'Як у системі', light: 'Світла', dark: 'Темна' },
    theme: 'Оформлення',
    ownColours: 'кольори сторінки',
    width: 'Ширина',
    widths: { all: 'Усі разом', '390': 'Телефон', '768': 'Планшет', '1280': 'Комп’ютер' },
    frame: (width, pixels) => `${width}, ${pixels} px`,
    noFeed: 'Виберіть вище джерело, з якого можна щось показати.',
    nextItem: 'Найближчий тренінг',
    untitled: 'Без назви',
  },
  en: {
    pick: 'What to show',
    elements: {
      'training-event': ['One training', 'A card, a row, or all that is said of it'],
      'training-list': ['Many trainings', 'A list, cards, or a month’s calendar'],
      'training-agenda': ['Programme', 'A training’s sessions by day and hour'],
      'training-news': ['News', 'News and announcements, the newest first'],
      'training-subscribe': ['Subscription', 'Links to the calendar, RSS and the feed'],
    },
    options: 'Options',
    moreOptions: 'More options',
    reset: 'Reset',
    preview: 'Preview',
    language: 'Language of the widget',
    pageLanguage: 'the page’s own',
    direction: 'Direction',
    directions: { '': 'By language', ltr: 'Left to right', rtl: 'Right to left' },
    look: 'Look of the page',
    looks: { system: 'As the system', light: 'Light', dark: 'Dark' },
    theme: 'Theme',
    ownColours: 'the page’s colours',
    width: 'Width',
    widths: { all: 'All at once', '390': 'Phone', '768': 'Tablet', '1280': 'Desktop' },
    frame: (width, pixels) => `${width}, ${pixels} px`,
    noFeed: 'Choose a source above that something can be shown of.',
    nextItem: 'The next training',
    untitled: 'Untitled',
  },
};
