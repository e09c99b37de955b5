import type { Spoken } from '../../words.js';

/** How an option is called, and what it does where the manifest's own sentence is not in this language. */
export interface OptionWords {
  readonly name: string;
  /** In English the manifest says it. */
  readonly sentence?: string;
}

/** The words for options, by `tag.option` where an option means another thing there, else by `option`. */
export const optionWords: Spoken<Readonly<Record<string, OptionWords>>> = {
  uk: {
    item: { name: 'Який тренінг', sentence: 'Без вибору показується найближчий, що ще не минув.' },
    'training-agenda.item': {
      name: 'Який тренінг',
      sentence: 'Без вибору показується найближчий тренінг, що має програму.',
    },
    show: {
      name: 'Які тренінги',
      sentence: 'Тренінг, що триває, вважається майбутнім, доки не скінчиться його останній день.',
    },
    layout: { name: 'Вигляд', sentence: '' },
    'training-event.layout': { name: 'Вигляд', sentence: 'Картка, рядок або повний опис з усім, що є у стрічці.' },
    'training-list.layout': {
      name: 'Вигляд',
      sentence: 'Список, картки або місяць: усі тренінги по днях, разом із минулими.',
    },
    'training-agenda.layout': { name: 'Вигляд', sentence: 'Лінія часу або сітка: напрями чи зали поруч.' },
    'training-news.layout': { name: 'Вигляд', sentence: 'Список, картки або стисло, без зображень і анонсів.' },
    kind: { name: 'Що показувати', sentence: 'Усе, лише новини або лише тренінги.' },
    limit: { name: 'Скільки одразу', sentence: 'Якщо поле порожнє, показується 20.' },
    tags: { name: 'Теми', sentence: 'Показувати лише тренінги й новини з цими темами (через кому).' },
    day: { name: 'День', sentence: 'Лише один день: дата, як-от 2026-11-17, номер дня або today (сьогодні).' },
    opens: { name: 'Де відкривати', sentence: 'Тут або на власній сторінці тренінгу; якщо її немає, то тут.' },
    controls: {
      name: 'Пошук і фільтри',
      sentence:
        'Показувати над переліком пошук і фільтри. «В адресі» зберігає запит в адресі сторінки, якщо тег має id.',
    },
    personal: {
      name: 'Запам’ятовувати план',
      sentence: 'Вибране зберігається на пристрої читача. Інакше воно зникне, коли сторінку закриють.',
    },
    'heading-level': { name: 'Рівень заголовка', sentence: 'Від 2 до 6, щоб не порушити структуру вашої сторінки.' },
    refresh: {
      name: 'Оновлювати, хвилин',
      sentence: 'Як часто оновлювати дані. Якщо поле порожнє, вони завантажуються один раз.',
    },
    offline: {
      name: 'Показувати без інтернету',
      sentence: 'Зберігати останні завантажені дані на пристрої читача, якщо сервер недоступний.',
    },
    limits: {
      name: 'Межі стрічки',
      sentence:
        'Скільки брати зі стрічки, наприклад items=500 pages=3; є також bytes, sessions, entries, text, content, origins.',
    },
    'time-zone': {
      name: 'Часовий пояс',
      sentence: 'event – за часом тренінгу, viewer – за часом читача, або назва поясу, як-от Europe/Kyiv.',
    },
    images: { name: 'Зображення', sentence: 'Чиї зображення завантажувати: чужий сервер дізнається, хто читає.' },
    ics: { name: 'Адреса календаря', sentence: 'Файл календаря, що оновлюється.' },
    rss: { name: 'Адреса RSS', sentence: 'Та сама стрічка як RSS або Atom.' },
  },
  en: {
    item: { name: 'Which training' },
    show: { name: 'Which trainings' },
    layout: { name: 'Layout' },
    kind: { name: 'What to show' },
    limit: { name: 'How many at first' },
    tags: { name: 'Tags' },
    day: { name: 'Day' },
    opens: { name: 'Where it opens' },
    controls: { name: 'Search and filters' },
    personal: { name: 'Keep the plan' },
    'heading-level': { name: 'Heading level' },
    refresh: { name: 'Refresh, minutes' },
    offline: { name: 'Keep for offline' },
    limits: { name: 'Limits of the feed' },
    'time-zone': { name: 'Whose clock' },
    images: { name: 'Images' },
    ics: { name: 'Calendar address' },
    rss: { name: 'RSS address' },
  },
};

/** The words that options take, as people would say them. */
export const valueWords: Spoken<Readonly<Record<string, string>>> = {
  uk: {
    card: 'Картка',
    row: 'Рядок',
    full: 'Повністю',
    list: 'Список',
    cards: 'Картки',
    month: 'Місяць',
    timeline: 'Лінія часу',
    grid: 'Сітка',
    compact: 'Стисло',
    upcoming: 'Майбутні',
    past: 'Минулі',
    all: 'Усі',
    news: 'Новини',
    event: 'Тренінги',
    here: 'Тут',
    page: 'На його сторінці',
    site: 'Лише з ваших сайтів',
    none: 'Без зображень',
    address: 'В адресі',
    '': 'Так',
  },
  en: {
    card: 'Card',
    row: 'Row',
    full: 'In full',
    list: 'List',
    cards: 'Cards',
    month: 'Month',
    timeline: 'Timeline',
    grid: 'Grid',
    compact: 'Compact',
    upcoming: 'Upcoming',
    past: 'Past',
    all: 'All',
    news: 'News',
    event: 'Trainings',
    here: 'Here',
    page: 'On its page',
    site: 'Own sites’',
    none: 'None',
    address: 'In the address',
    '': 'Yes',
  },
};

/** What stands for an option that is off. */
export const offWord: Spoken<string> = { uk: 'Ні', en: 'No' };
