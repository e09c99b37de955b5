import type { Spoken } from '../words.js';
import type { Connection } from './set-up.js';

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
  readonly themes: Readonly<Record<string, string>>;
  readonly width: string;
  readonly widths: Readonly<Record<'all' | '390' | '768' | '1280', string>>;
  readonly frame: (width: string, pixels: number) => string;
  readonly connection: string;
  readonly connections: Readonly<Record<Connection, string>>;
  /** What the element then shows. */
  readonly connectionShows: Readonly<Record<Connection, string>>;
  readonly noFeed: string;
  readonly nextItem: string;
  readonly untitled: string;
  readonly toCode: string;
  readonly goesOn: string;
  readonly needsId: string;
  readonly addId: string;
}

export const showMessages: Spoken<ShowMessages> = {
  uk: {
    pick: 'Що показати',
    elements: {
      'training-event': ['Один тренінг', 'Картка, рядок або повний опис'],
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
    themes: {
      dsfr: 'Франція (DSFR)',
      ecl: 'Єврокомісія (ECL)',
      govuk: 'Велика Британія (GOV.UK)',
      neutral: 'Нейтральне',
      nl: 'Нідерланди (NL Design System)',
      ukraine: 'Україна',
      uswds: 'США (USWDS)',
    },
    width: 'Ширина',
    widths: { all: 'Усі разом', '390': 'Телефон', '768': 'Планшет', '1280': 'Комп’ютер' },
    frame: (width, pixels) => `${width}, ${pixels} px`,
    connection: 'Як надходить стрічка',
    connections: { live: 'Як є', slow: 'Повільно', failing: 'Недоступна', stale: 'Застаріла' },
    connectionShows: {
      live: 'Стрічка надходить так, як її віддає сервер.',
      slow: 'Стрічка надходить на 3 секунди пізніше: доти видно те, що стоїть усередині тегу.',
      failing: 'Стрічку не вдається отримати: видно те, що стоїть усередині тегу, і кнопку, щоб спробувати знову.',
      stale: 'Стрічка надійшла, але оновити її не вдалося: видно те, що надійшло, і коли це було.',
    },
    noFeed: 'Виберіть вище джерело, у якому є що показати.',
    nextItem: 'Найближчий тренінг',
    untitled: 'Без назви',
    toCode: 'До коду',
    goesOn: 'Це не все: прокрутіть усередині.',
    needsId: 'Щоб пошук зберігався в адресі, тегу потрібен id.',
    addId: 'Додати id="trainings"',
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
    themes: {
      dsfr: 'France (DSFR)',
      ecl: 'European Commission (ECL)',
      govuk: 'United Kingdom (GOV.UK)',
      neutral: 'Neutral',
      nl: 'Netherlands (NL Design System)',
      ukraine: 'Ukraine',
      uswds: 'United States (USWDS)',
    },
    width: 'Width',
    widths: { all: 'All at once', '390': 'Phone', '768': 'Tablet', '1280': 'Desktop' },
    frame: (width, pixels) => `${width}, ${pixels} px`,
    connection: 'How the feed arrives',
    connections: { live: 'As it is', slow: 'Slowly', failing: 'Not reachable', stale: 'Out of date' },
    connectionShows: {
      live: 'The feed arrives as its server sends it.',
      slow: 'The feed arrives 3 seconds later: until then, what stands inside the tag is shown.',
      failing: 'The feed cannot be loaded: what stands inside the tag is shown, and a button to try again.',
      stale: 'The feed came, and could not be renewed: what came is shown, and when that was.',
    },
    noFeed: 'Choose a source above that has something to show.',
    nextItem: 'The next training',
    untitled: 'Untitled',
    toCode: 'To the code',
    goesOn: 'There is more: scroll inside.',
    needsId: 'To keep the search in the address, the tag needs an id.',
    addId: 'Add id="trainings"',
  },
};
