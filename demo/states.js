/**
 * What the demo shows: every element in every state it can be in. The tests walk through the same list.
 *
 * @typedef {object} State
 * @property {string} id What the page's address calls it: `?state=card`.
 * @property {[uk: string, en: string]} title
 * @property {string} tag
 * @property {Record<string, string>} attributes
 * @property {string} [children] The host's own content inside the tag.
 * @property {string} [inline] The file of a feed that is put into the page instead of being fetched.
 * @property {string} [opens] The id of an item that is opened by a click.
 * @property {string} [menu] The button that is pressed, by its selector, and stays so.
 * @property {boolean} [reload] Whether the feed is asked for a second time.
 */

/** The present of the demo: the second day of the training of trainers. */
export const NOW = '2026-11-17T11:00+02:00';

const FEED = 'feeds/training.json';
const SITE = 'https://training-widgets.example/';
const link = `<p><a href="${SITE}trainings">Усі тренінги · All trainings</a></p>`;

const card = (id, title, item, more = {}) => ({
  id,
  title,
  tag: 'training-event',
  attributes: { src: FEED, item, now: NOW, ...more },
});

/** @type {{ id: string, title: [string, string], states: State[] }[]} */
export const groups = [
  {
    id: 'event',
    title: ['Тренінг', 'One training'],
    states: [
      card('card-running', ['Триває, день 2 з 3', 'Running, day 2 of 3'], 'training-for-trainers'),
      card('card-open', ['Реєстрацію відкрито, очно та онлайн', 'Registration open, hybrid'], 'mentoring-first-steps'),
      card('card-soon', ['Реєстрація скоро завершиться', 'Registration closes soon'], 'procurement-documents'),
      card('card-few', ['Мало місць, онлайн', 'Few places, online'], 'accessible-documents'),
      card('card-full', ['Місць немає, через північ', 'Full, across midnight'], 'night-cyber-exercise'),
      card('card-waitlist', ['Список очікування, інший пояс', 'Waiting list, another zone'], 'brussels-exchange'),
      card(
        'card-not-open',
        ['Реєстрацію ще не відкрито, кілька днів', 'Not open yet, all-day range'],
        'leadership-winter-school',
      ),
      card('card-no-picture', ['Без зображення', 'No picture'], 'open-data-evening'),
      card('card-month', ['Відомий лише місяць', 'Only the month is known'], 'spring-forum-2027'),
      card('card-new-york', ['За часом Нью-Йорка', 'New York time'], 'new-york-dialogue'),
      card('card-new-year', ['Через Новий рік', 'Across New Year'], 'new-year-self-study'),
      card('card-no-end', ['Без часу завершення', 'No end given'], 'drop-in-consultation'),
      card('card-many-speakers', ['Багато спікерів', 'Many speakers'], 'integrity-conference'),
      card(
        'card-private-address',
        ['Адреса після реєстрації', 'Address after registration'],
        'trauma-informed-interview',
      ),
      card('card-long-words', ['Довгі слова', 'Long words'], 'medical-social-examination'),
      card('card-cancelled', ['Скасовано', 'Cancelled'], 'autumn-regional-forum'),
      card('card-postponed', ['Відкладено', 'Postponed'], 'media-literacy-lab'),
      card('card-rescheduled', ['Перенесено', 'Rescheduled'], 'project-management-basics'),
      card('card-moved-online', ['Переведено в онлайн', 'Moved online'], 'local-budget-webinar'),
      card(
        'card-over',
        ['Завершено: матеріали й запис', 'Over: materials and recording'],
        'training-for-trainers-2024',
      ),
      card('row', ['Рядок', 'A row'], 'training-for-trainers', { layout: 'row' }),
      card('full', ['Повністю, з програмою', 'In full, with the programme'], 'training-for-trainers', {
        layout: 'full',
      }),
      {
        ...card('calendar-menu', ['Меню календаря', 'The calendar menu'], 'integrity-conference'),
        menu: '.calendar > button',
      },
      {
        id: 'next',
        title: ['Найближчий тренінг', 'The next training'],
        tag: 'training-event',
        attributes: { src: FEED, now: NOW },
      },
      card('item-missing', ['Оголошення немає у стрічці', 'Not in the feed'], 'no-such-item'),
      {
        id: 'inline',
        title: ['Стрічка всередині сторінки', 'A feed inside the page'],
        tag: 'training-event',
        attributes: { now: NOW },
        inline: 'feeds/regional.json',
      },
    ],
  },
  {
    id: 'list',
    title: ['Перелік тренінгів', 'Many trainings'],
    states: [
      {
        id: 'list',
        title: ['Перелік', 'A list'],
        tag: 'training-list',
        attributes: { src: FEED, limit: '6', now: NOW },
      },
      {
        id: 'list-cards',
        title: ['Картки', 'Cards'],
        tag: 'training-list',
        attributes: { src: FEED, layout: 'cards', limit: '6', now: NOW },
      },
      {
        id: 'list-month',
        title: ['Місяць', 'A month'],
        tag: 'training-list',
        attributes: { src: FEED, layout: 'month', now: NOW },
      },
      {
        id: 'list-month-full',
        title: ['Місяць: багато подій за день', 'A month with much on one day'],
        tag: 'training-list',
        attributes: { src: 'feeds/busy.json', layout: 'month', now: NOW },
      },
      {
        id: 'list-controls',
        title: ['Пошук, фільтри та мій план', 'Search, filters and my plan'],
        tag: 'training-list',
        attributes: { src: FEED, controls: '', limit: '4', now: NOW },
      },
      {
        id: 'list-filters',
        title: ['Фільтри відкрито', 'The filters open'],
        tag: 'training-list',
        attributes: { id: 'trainings', src: FEED, controls: 'address', layout: 'cards', limit: '2', now: NOW },
        menu: '.ask > button',
      },
      {
        id: 'list-past',
        title: ['Минулі', 'Past ones'],
        tag: 'training-list',
        attributes: { src: FEED, show: 'past', now: NOW },
      },
      {
        id: 'list-merged',
        title: ['Дві стрічки разом', 'Two feeds as one'],
        tag: 'training-list',
        attributes: { src: `${FEED} feeds/regional.json`, limit: '6', now: NOW },
      },
      {
        id: 'list-empty',
        title: ['Немає запланованих', 'Nothing upcoming'],
        tag: 'training-list',
        attributes: { src: 'feeds/past.json', now: NOW },
      },
      {
        id: 'list-odd',
        title: ['Стрічка з помилками', 'A feed with mistakes'],
        tag: 'training-list',
        attributes: { src: 'feeds/odd.json', show: 'all', now: NOW },
      },
    ],
  },
  {
    id: 'agenda',
    title: ['Програма', 'The programme'],
    states: [
      {
        id: 'agenda',
        title: ['Три дні, паралельні потоки', 'Three days, parallel tracks'],
        tag: 'training-agenda',
        attributes: { src: FEED, item: 'training-for-trainers', now: NOW },
      },
      {
        id: 'agenda-today',
        title: ['Лише сьогодні', 'Today only'],
        tag: 'training-agenda',
        attributes: { src: FEED, item: 'training-for-trainers', day: 'today', now: NOW },
      },
      {
        id: 'agenda-grid',
        title: ['Сітка: потоки поруч', 'A grid: tracks side by side'],
        tag: 'training-agenda',
        attributes: { src: FEED, item: 'training-for-trainers', layout: 'grid', now: NOW },
      },
      {
        id: 'agenda-grid-hard',
        title: [
          'Сітка: накладання, кілька аудиторій, після півночі',
          'A grid: overlaps, several rooms, after midnight',
        ],
        tag: 'training-agenda',
        attributes: { src: FEED, item: 'communities-forum', layout: 'grid', now: '2027-02-17T11:20+02:00' },
      },
      {
        id: 'agenda-controls',
        title: ['Пошук, фільтри та мій план на пристрої', 'Search, filters and my plan kept on the device'],
        tag: 'training-agenda',
        attributes: { src: FEED, item: 'training-for-trainers', day: 'today', controls: '', personal: '', now: NOW },
        menu: '.ask > button',
      },
      {
        id: 'agenda-empty',
        title: ['Програми ще немає', 'No programme yet'],
        tag: 'training-agenda',
        attributes: { src: FEED, item: 'spring-forum-2027', now: NOW },
      },
    ],
  },
  {
    id: 'news',
    title: ['Новини', 'News'],
    states: [
      {
        id: 'news',
        title: ['Перелік', 'A list'],
        tag: 'training-news',
        attributes: { id: 'announcements', src: FEED, limit: '5', now: NOW },
      },
      {
        id: 'news-cards',
        title: ['Картки', 'Cards'],
        tag: 'training-news',
        attributes: { src: FEED, layout: 'cards', kind: 'news', now: NOW },
      },
      {
        id: 'news-compact',
        title: ['Стисло', 'Compact'],
        tag: 'training-news',
        attributes: { src: FEED, layout: 'compact', limit: '5', now: NOW },
      },
      {
        id: 'news-controls',
        title: ['Пошук і фільтри', 'Search and filters'],
        tag: 'training-news',
        attributes: { src: FEED, controls: '', limit: '3', now: NOW },
      },
      {
        id: 'news-open',
        title: ['Відкрите оголошення', 'One opened'],
        tag: 'training-news',
        attributes: { src: FEED, kind: 'news', now: NOW },
        opens: 'training-for-trainers-2024-news',
      },
      {
        id: 'news-rich',
        title: ['Таблиці, цитати, зображення', 'Tables, quotes, pictures'],
        tag: 'training-news',
        attributes: { src: FEED, kind: 'news', now: NOW },
        opens: 'registration-2027',
      },
      {
        id: 'news-plain',
        title: ['Звичайна стрічка JSON Feed', 'A plain JSON Feed'],
        tag: 'training-news',
        attributes: { src: 'feeds/plain.json', now: NOW },
      },
      {
        id: 'news-arabic',
        title: ['Арабською', 'In Arabic'],
        tag: 'training-news',
        attributes: { src: 'feeds/ar.json', now: NOW },
      },
      {
        id: 'news-empty',
        title: ['Порожня стрічка', 'An empty feed'],
        tag: 'training-news',
        attributes: { src: 'feeds/empty.json', now: NOW },
      },
    ],
  },
  {
    id: 'subscribe',
    title: ['Підписка', 'To follow'],
    states: [
      {
        id: 'subscribe',
        title: ['Календар, RSS і JSON', 'Calendar, RSS and JSON'],
        tag: 'training-subscribe',
        attributes: { src: FEED, ics: `${SITE}calendar.ics`, rss: `${SITE}feed.xml` },
      },
    ],
  },
  {
    id: 'faults',
    title: ['Коли щось не так', 'When something is wrong'],
    states: [
      {
        id: 'loading',
        title: ['Завантажується', 'Loading'],
        tag: 'training-event',
        attributes: { src: 'feeds/never.json', now: NOW },
      },
      {
        id: 'loading-fallback',
        title: ['Завантажується, з вмістом сторінки', 'Loading, with the page’s own content'],
        tag: 'training-list',
        attributes: { src: 'feeds/never.json', now: NOW },
        children: link,
      },
      {
        id: 'failed',
        title: ['Стрічка недоступна', 'The feed cannot be had'],
        tag: 'training-list',
        attributes: { src: 'feeds/unreachable.json', now: NOW },
        children: link,
      },
      {
        id: 'not-json',
        title: ['Стрічка обірвана', 'The feed is cut short'],
        tag: 'training-event',
        attributes: { src: 'feeds/broken.json', now: NOW },
      },
      {
        id: 'stale',
        title: ['Оновити не вдалося', 'A refresh failed'],
        tag: 'training-list',
        attributes: { src: 'feeds/once.json', limit: '3', now: NOW },
        reload: true,
      },
    ],
  },
];
