import type { StudioLanguage } from '../../words.js';

/** How the room speaks that shows what others see. */
export interface OthersMessages {
  readonly title: string;
  readonly why: string;
  readonly show: string;
  readonly working: string;
  readonly failed: string;
  readonly item: string;
  readonly search: string;
  readonly complete: string;
  readonly needed: string;
  readonly wished: string;
  readonly data: string;
  readonly calendar: string;
  readonly noCalendar: string;
  readonly rss: string;
  readonly noRss: string;
  readonly page: string;
  readonly pageWhy: string;
  readonly asText: string;
}

export const othersMessages: Readonly<Record<StudioLanguage, OthersMessages>> = {
  en: {
    title: 'What others see',
    why: 'Search engines, calendars and readers of RSS see no widget. This is what they get of an announcement.',
    show: 'Show',
    working: 'Making…',
    failed: 'Nothing can be made of this feed. Mend its errors first.',
    item: 'Announcement',
    search: 'A search result',
    complete: 'It has everything that search engines ask for.',
    needed: 'Needed for a rich result, and missing:',
    wished: 'Recommended, and missing:',
    data: 'Structured data',
    calendar: 'Calendar',
    noCalendar: 'No entry: it has no date, or only a month.',
    rss: 'RSS',
    noRss: 'It is in no RSS: it has no date_published.',
    page: 'The page without JavaScript',
    pageWhy: 'Its words alone: build adds the style sheet of the site.',
    asText: 'As a program reads it',
  },
  uk: {
    title: 'Що бачать інші',
    why: 'Пошукові системи, календарі й програми для RSS не бачать віджета. Ось що вони отримують з оголошення.',
    show: 'Показати',
    working: 'Готуємо…',
    failed: 'Із цієї стрічки нічого зробити не вдалося. Спершу виправте помилки.',
    item: 'Оголошення',
    search: 'Результат пошуку',
    complete: 'Є все, що потрібно пошуковим системам.',
    needed: 'Для розширеного результату бракує:',
    wished: 'Бажано додати:',
    data: 'Структуровані дані',
    calendar: 'Календар',
    noCalendar: 'Запису немає: дати немає або відомий лише місяць.',
    rss: 'RSS',
    noRss: 'В RSS його немає: не вказано date_published.',
    page: 'Сторінка без JavaScript',
    pageWhy: 'Лише текст: стилі додає build.',
    asText: 'Як це читає програма',
  },
};
