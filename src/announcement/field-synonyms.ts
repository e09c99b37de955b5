/** What people write for a field before they have looked its name up, and which field that is. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  title: ['назва', 'заголовок', 'name', 'heading'],
  summary: ['опис', 'короткий опис', 'анотація', 'description', 'excerpt'],
  startDate: ['дата', 'початок', 'коли', 'час', 'date', 'time', 'start', 'begin'],
  endDate: ['кінець', 'завершення', 'закінчення', 'end', 'finish'],
  date_published: ['опубліковано', 'дата публікації', 'published', 'pubdate'],
  location: ['місце', 'де', 'адреса', 'place', 'venue', 'where'],
  name: ['назва', 'ім’я', "ім'я", 'title'],
  address: ['адреса'],
  image: ['зображення', 'картинка', 'фото', 'світлина', 'picture', 'photo'],
  imageAlt: ['опис зображення', 'alt'],
  tags: ['теги', 'мітки', 'категорії', 'categories', 'keywords'],
  topics: ['теми', 'subjects'],
  audience: ['для кого', 'аудиторія', 'for'],
  speakers: ['спікери', 'тренери', 'доповідачі', 'trainers', 'presenters'],
  organizer: ['організатор', 'organiser'],
  registration: ['реєстрація'],
  closes: ['дедлайн', 'до', 'deadline'],
  url: ['посилання', 'link'],
  contacts: ['контакти', 'contact'],
  status: ['стан', 'статус'],
  agenda: ['програма', 'programme', 'program', 'schedule'],
  sessions: ['пункти', 'items'],
  language: ['мова', 'lang'],
  draft: ['чернетка', 'unpublished'],
};

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
  const lower = word.toLowerCase();
  return Object.keys(known).find((name) => name.toLowerCase() === lower || FIELDS[name]?.includes(lower));
}

/** The word of the format that is meant, where another was written. */
export function meantWord(definition: string, written: string): string | undefined {
  const lower = written.trim().toLowerCase();
  return Object.entries(WORDS[definition] ?? {}).find(([, pattern]) => pattern.test(lower))?.[0];
}
