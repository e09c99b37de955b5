import { isWrittenFor } from './field-synonyms.js';

/**
 * What people write at the head of a column, beside what they write for a field: shorter words, which mean a field only there.
 * The last ones are no fields of an announcement: tables have columns for their parts.
 */
const HEADINGS = {
  rowNumber: ['№', '№ з/п', '№ п/п', '№з/п', '№п/п', 'з/п', 'п/п', 'no', 'no.', '#', 'nr', 'номер', '№ пор', '№ пп'],
  startTime: [
    ...['час', 'час початку', 'початок час', 'години', 'година', 'о котрій', 'час проведення', 'з котрої'],
    ...['time', 'times', 'start time', 'time start', 'hours', 'hour'],
  ],
  endTime: ['час завершення', 'час закінчення', 'час кінця', 'до котрої', 'end time', 'time end', 'finish time'],
  startDate: [
    ...['початкова дата', 'дата і час', 'дата та час', 'дати', 'дата і час початку', 'дата та час початку', 'період'],
    ...['термін', 'терміни', 'строк', 'строки', 'термін проведення', 'терміни проведення', 'з', 'від', 'початок дата'],
    ...['dates', 'begins', 'starts', 'when', 'from', 'date and time', 'date/time', 'period', 'date start'],
    ...['starting date', 'start date and time', 'start date/time', 'begin date'],
  ],
  endDate: [
    ...['дата кінця', 'кінцева дата', 'дата і час завершення', 'дата та час завершення', 'дата і час закінчення', 'по'],
    ...['завершення дата', 'закінчення дата', 'дата та час закінчення'],
    ...['ends', 'date end', 'until', 'to', 'finish date', 'end date and time', 'end date/time', 'ending date'],
  ],
  title: [
    ...['найменування', 'захід', 'подія', 'тренінг', 'навчання', 'курс', 'семінар', 'вебінар', 'назва українською'],
    ...['topic', 'subject', 'event', 'training', 'course', 'workshop', 'webinar', 'seminar'],
  ],
  summary: ['коротко', 'стислий опис', 'short description', 'abstract', 'in short'],
  description: [
    ...['детальний опис', 'повний опис', 'зміст', 'текст', 'про захід', 'про тренінг', 'деталі', 'програма'],
    ...['full description', 'details', 'about', 'content', 'text', 'body', 'agenda', 'programme', 'program'],
  ],
  address: ['адреса проведення', 'street address'],
  location: ['локація', 'заклад', 'майданчик', 'приміщення', 'місце/посилання', 'location/link'],
  city: ['місто', 'населений пункт', 'місто проведення', 'область', 'регіон', 'city', 'town', 'locality', 'region'],
  room: ['кімната', 'зал', 'кабінет', 'room', 'hall'],
  onlineUrl: [
    ...['посилання на підключення', 'посилання для підключення', 'посилання на zoom', 'zoom', 'посилання zoom'],
    ...['посилання на зустріч', 'посилання на конференцію', 'підключення', 'google meet', 'online link'],
    ...['meeting link', 'zoom link', 'join link', 'link to join', 'webinar link', 'meeting url', 'online url'],
  ],
  registration: [
    ...['посилання для реєстрації', 'реєстрація за посиланням', 'форма реєстрації', 'реєстраційна форма'],
    ...['лінк на реєстрацію', 'registration form', 'register', 'sign up', 'link to registration', 'register at'],
  ],
  opens: ['реєстрація з', 'дата початку реєстрації', 'registration from', 'registration start'],
  closes: [
    ...['термін реєстрації', 'кінець реєстрації', 'завершення реєстрації', 'кінцева дата реєстрації'],
    ...['останній день реєстрації', 'дата завершення реєстрації', 'дата закінчення реєстрації', 'строк реєстрації'],
    ...['термін подання заявок', 'прийом заявок до', 'реєстрація завершується'],
    ...['registration until', 'register by', 'apply by', 'registration end', 'application deadline'],
    ...['registration closing date', 'registration end date'],
  ],
  capacity: [
    ...['місць', 'місця', 'к-сть місць', 'кіл-ть місць', 'к-ть місць', 'максимум учасників', 'кількість осіб'],
    ...['places', 'max participants', 'number of participants', 'maximum participants'],
  ],
  remaining: ['вільних місць', 'залишилося місць', 'вільні місця', 'places left', 'seats left', 'free places'],
  free: ['безкоштовно', 'безоплатно', 'free of charge', 'is free'],
  offers: ['оплата', 'плата', 'вартість участі', 'fees', 'price per person'],
  url: [
    ...['сторінка', 'сайт', 'вебсторінка', 'детальніше', 'докладніше', 'лінк', 'посилання на сторінку'],
    ...['links', 'website', 'web page', 'webpage', 'page', 'more information'],
  ],
  speakers: [
    ...['тренер/ка', 'тренер/тренерка', 'викладач', 'викладачі', 'лектор', 'лектори', 'ведучий', 'ведучі', 'експерт'],
    ...['експерти', 'модератор', 'фасилітатор', 'lecturer', 'instructor', 'facilitator', 'teacher', 'lecturers'],
  ],
  organizer: ['організація', 'хто проводить', 'проводить', 'organisation', 'organization', 'host', 'organized by'],
  audience: [
    ...['цільова група', 'категорія учасників', 'категорії учасників', 'учасники', 'категорія слухачів', 'слухачі'],
    ...['target group', 'for whom', 'participants', 'who is it for'],
  ],
  topics: ['тематика', 'напрям', 'напрями', 'напрямок', 'напрямки'],
  tags: ['категорія', 'ключові слова', 'тег', 'category', 'tag'],
  contacts: [
    ...['контакт', 'контактна особа', 'контактні дані', 'відповідальний', 'відповідальна особа', 'відповідальні'],
    ...['contact person', 'contact details'],
  ],
  phone: ['телефон', 'тел', 'тел.', 'контактний телефон', 'номер телефону', 'telephone', 'phone number', 'tel'],
  email: [
    ...['е-пошта', 'пошта', 'електронна пошта', 'ел. пошта', 'електронна адреса', 'імейл'],
    ...['e-mail', 'mail', 'email address'],
  ],
  attendanceMode: [
    ...['форма', 'форма участі', 'форма навчання', 'режим', 'очно/онлайн', 'спосіб проведення'],
    ...['mode', 'attendance mode', 'delivery', 'online/offline', 'delivery mode'],
  ],
  eventType: ['тип', 'вид', 'type', 'kind', 'тип події', 'вид події'],
  prerequisites: ['вимоги', 'попередні вимоги', 'вимоги до учасників', 'requirements'],
  certificate: ['сертифікат', 'сертифікація', 'свідоцтво', 'certification'],
  materials: ['матеріали', 'посилання на матеріали', 'презентація', 'handouts', 'slides'],
  recordingUrl: ['посилання на запис', 'відеозапис', 'запис', 'recording', 'recording link'],
  streamUrl: ['трансляція', 'посилання на трансляцію', 'stream', 'livestream', 'live stream'],
  image: ['посилання на зображення', 'image url'],
  imageAlt: ['alt text'],
  inLanguage: ['мова', 'мови', 'мова навчання', 'language', 'languages', 'lang', 'language of instruction'],
  timeZone: ['часовий пояс', 'часова зона', 'time zone', 'timezone'],
  status: ['state'],
  date_published: ['publication date', 'date published'],
  id: ['ідентифікатор', 'код', 'ід', 'identifier', 'код заходу'],
  draft: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What a column of a table can hold. */
export type ColumnName = keyof typeof HEADINGS;

/** What a column holds by a word at its head; of several meanings the one that stands first above. */
export function meantColumn(word: string): ColumnName | undefined {
  const lower = word.toLowerCase();
  const names = Object.keys(HEADINGS) as ColumnName[];
  return names.find((name) => (HEADINGS[name] as readonly string[]).includes(lower) || isWrittenFor(name, lower));
}
