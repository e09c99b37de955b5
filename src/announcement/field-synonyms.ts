/** What people write for a field before they have looked its name up, and which field that is. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  title: ['назва', 'назва заходу', 'заголовок', 'тема', 'name', 'heading'],
  summary: ['опис', 'короткий опис', 'анотація', 'description', 'excerpt'],
  startDate: [
    ...['дата', 'початок', 'коли', 'час', 'дата початку', 'дата проведення'],
    ...['date', 'time', 'start', 'begin', 'start date'],
  ],
  endDate: [
    ...['кінець', 'завершення', 'закінчення', 'дата завершення', 'дата закінчення'],
    ...['end', 'finish', 'end date'],
  ],
  date_published: ['опубліковано', 'дата публікації', 'published', 'pubdate'],
  location: ['місце', 'місце проведення', 'де', 'адреса', 'place', 'venue', 'where'],
  name: ['назва', 'ім’я', "ім'я", 'title'],
  address: ['адреса'],
  image: ['зображення', 'картинка', 'фото', 'світлина', 'picture', 'photo'],
  imageAlt: ['опис зображення', 'alt'],
  tags: ['теги', 'мітки', 'категорії', 'categories', 'keywords'],
  topics: ['теми', 'subjects'],
  audience: ['для кого', 'аудиторія', 'цільова аудиторія', 'for', 'target audience'],
  speakers: [
    ...['спікери', 'тренери', 'доповідачі', 'спікер', 'тренер', 'тренерка', 'доповідач'],
    ...['trainers', 'presenters', 'trainer', 'speaker', 'presenter'],
  ],
  organizer: ['організатор', 'організатори', 'organiser', 'organizers', 'organisers'],
  registration: ['реєстрація', 'посилання на реєстрацію', 'registration link', 'registration url'],
  opens: ['початок реєстрації', 'registration opens'],
  closes: [
    ...['дедлайн', 'до', 'кінцевий термін реєстрації', 'кінцевий термін', 'дедлайн реєстрації', 'реєстрація до'],
    ...['deadline', 'registration deadline', 'registration closes'],
  ],
  capacity: ['кількість місць', 'кількість учасників', 'seats', 'number of places', 'number of seats'],
  offers: ['вартість', 'ціна', 'cost', 'price', 'fee'],
  attendanceMode: ['формат', 'формат участі', 'format', 'attendance'],
  eventType: ['тип заходу', 'вид заходу', 'event type'],
  url: ['посилання', 'link'],
  contacts: ['контакти', 'contact'],
  status: ['стан', 'статус'],
  agenda: ['програма', 'programme', 'program', 'schedule'],
  sessions: ['пункти', 'items'],
  language: ['мова', 'lang'],
  draft: ['чернетка', 'unpublished'],
};

/** Whether a word is written for a field, whatever its name. */
export function isWrittenFor(name: string, word: string): boolean {
  const lower = word.toLowerCase();
  return name.toLowerCase() === lower || FIELDS[name]?.includes(lower) === true;
}

/** The words of the format by their definitions in the schema, and what is written for them. */
const WORDS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  Status: {
    scheduled: /^(заплановано|за планом|planned)$/,
    cancelled: /^(скасован\p{L}*|відмінен\p{L}*|canceled)$/u,
    postponed: /^(відкладен\p{L}*)$/u,
    rescheduled: /^(перенесен\p{L}*|moved)$/u,
    'moved-online': /^(перенесено в онлайн|moved online)$/,
  },
  AttendanceMode: {
    'in-person': /^(очн\p{L}*|офлайн|offline|in person)$/u,
    online: /^(онлайн|дистанційн\p{L}*)$/u,
    hybrid: /^(змішан\p{L}*|гібридн\p{L}*|mixed)$/u,
  },
  RegistrationStatus: {
    open: /^(відкрит\p{L}*)$/u,
    closed: /^(закрит\p{L}*|завершен\p{L}*)$/u,
    full: /^(місць немає|заповнен\p{L}*)$/u,
  },
};

/** The field that a word means, if it is one of those that can stand here. */
export function meantField(word: string, known: Readonly<Record<string, unknown>>): string | undefined {
  return Object.keys(known).find((name) => isWrittenFor(name, word));
}

/** The word of the format that is meant, where another was written. */
export function meantWord(definition: string, written: string): string | undefined {
  const lower = written.trim().toLowerCase();
  return Object.entries(WORDS[definition] ?? {}).find(([, pattern]) => pattern.test(lower))?.[0];
}
