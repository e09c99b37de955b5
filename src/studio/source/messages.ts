import type { Spoken } from '../words.js';

/** What the choice of a source says. */
export interface SourceMessages {
  readonly title: string;
  readonly from: string;
  readonly example: string;
  readonly address: string;
  readonly own: string;
  readonly addressOf: string;
  readonly load: string;
  readonly chooseFile: string;
  readonly drop: string;
  readonly paste: string;
  readonly use: string;
  readonly reads: string;
  readonly loading: string;
  readonly unreachable: string;
  readonly status: (status: number) => string;
  readonly nothing: string;
  readonly packed: string;
  readonly has: (name: string, items: number) => string;
  readonly pasted: string;
  readonly longText: string;
  readonly kept: string;
  readonly notKept: string;
}

const counted = (language: string, forms: Partial<Record<Intl.LDMLPluralRule, string>>) => {
  const rules = new Intl.PluralRules(language);
  return (number: number) => `${number} ${forms[rules.select(number)] ?? forms.other}`;
};
const ukItems = counted('uk', { one: 'оголошення', few: 'оголошення', other: 'оголошень' });
const enItems = counted('en', { one: 'announcement', other: 'announcements' });

export const sourceMessages: Spoken<SourceMessages> = {
  uk: {
    title: 'Звідки дані',
    from: 'Джерело',
    example: 'Приклад',
    address: 'Адреса',
    own: 'Файл або текст',
    addressOf: 'Адреса стрічки',
    load: 'Відкрити',
    chooseFile: 'Вибрати файл',
    drop: 'або перетягніть його будь-куди на сторінку',
    paste: 'Або вставте текст',
    use: 'Показати цей текст',
    reads:
      'Стрічка JSON, оголошення в Markdown, календар .ics, таблиця CSV, розклад чи експорт з іншої системи. Дані не покидають цієї сторінки.',
    loading: 'Відкриваємо…',
    unreachable:
      'За цією адресою нічого не вдалося прочитати. Перевірте, чи вона правильна й чи дозволяє сервер іншим сайтам читати файл (CORS).',
    status: (status) => `Сервер відповів кодом ${status}: за цією адресою нічого немає або доступ закрито.`,
    nothing: 'Із цих даних не вдалося зробити жодного оголошення. Що саме не так, показано на вкладці «Перевірка».',
    packed:
      'Це електронна таблиця або інший запакований файл. Збережіть таблицю як CSV і відкрийте її тут, або імпортуйте .xlsx командою training-widgets import.',
    has: (name, items) => `${name}: ${ukItems(items)}`,
    pasted: 'Вставлений текст',
    longText: 'Текст задовгий для цього поля. Редагувати його можна на вкладці «Перевірка».',
    kept: 'Текст зберігається лише в цій вкладці, доки ви її не закриєте: оновлення сторінки його не зітре.',
    notKept:
      'Зберегти текст у вкладці не вдалося: він завеликий або браузер цього не дозволяє. Завантажте його, перш ніж оновити чи закрити сторінку.',
  },
  en: {
    title: 'Where the data comes from',
    from: 'Source',
    example: 'Example',
    address: 'Address',
    own: 'File or text',
    addressOf: 'Address of the feed',
    load: 'Open',
    chooseFile: 'Choose a file',
    drop: 'or drop it anywhere on the page',
    paste: 'Or paste a text',
    use: 'Show this text',
    reads:
      'A JSON feed, an announcement in Markdown, an .ics calendar, a CSV table, a schedule or an export of another system. The data does not leave this page.',
    loading: 'Opening…',
    unreachable:
      'Nothing could be read at this address. Check it, and whether its server lets other sites read the file (CORS).',
    status: (status) => `The server answered ${status}: there is nothing at this address, or it is closed.`,
    nothing: 'No announcement could be made of this. What is wrong is told under “Check”.',
    packed:
      'This is a spreadsheet or another packed file. Save the table as CSV and open it here, or import the .xlsx by the command training-widgets import.',
    has: (name, items) => `${name}: ${enItems(items)}`,
    pasted: 'Pasted text',
    longText: 'The text is too long for this field. It can be edited under “Check”.',
    kept: 'The text is kept in this tab alone until you close it: a reload brings it back.',
    notKept:
      'The text could not be kept in this tab: it is too long, or the browser forbids it. Download it before you reload or close the page.',
  },
};
