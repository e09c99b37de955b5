import type { Translated } from '../../../locale/ui-language.js';
import type { Unreadable } from '../../../import/syntax/parsed-text.js';
import { xmlReason } from './xml-reasons.js';

/** What the command says while it imports something. */
export interface ImportMessages {
  nothing: string;
  problem: (name: string, { problem, position, detail }: Unreadable, json: string) => string;
  notThatFormat: (name: string, format: string) => string;
  noItems: (name: string, format: string) => string;
  manyItems: (count: number, most: number) => string;
  embed: string;
  writing: string;
  settings: string;
  lost: string;
  refused: string;
  hidden: (count: number) => string;
  ownClock: (count: number) => string;
  lostElements: (name: string, count: number) => string;
  nothingLost: string;
  again: (count: number) => string;
  recurring: (count: number) => string;
  unknownZone: (count: number) => string;
  noTitle: string;
  untitled: (count: number) => string;
  unreadable: (line: number) => string;
  kept: (file: string) => string;
  cannotWrite: (folder: string, why: string) => string;
  done: (format: string, announcements: number, files: number, folder: string) => string;
  next: (folder: string) => string;
}

/** The same in the languages of the command. */
export const importMessages: Translated<ImportMessages> = {
  en: {
    nothing:
      'Say what to import: a file or an address. For example: training-widgets import https://ministry.example/feed/',
    problem: (name, { problem, position, detail }, json) => {
      const where = position ? `, line ${position.line}, column ${position.column}` : '';
      switch (problem) {
        case 'empty':
          return `“${name}” is empty. Look whether it was saved, or whether another file is meant.`;
        case 'page-without-data':
          return `“${name}” is a web page without structured data (JSON-LD) of events or articles. Give the address of its feed or calendar: sites often link to it as RSS or .ics.`;
        case 'broken-data':
          return `“${name}” is a web page whose structured data is broken: “${detail}”. Tell those who run the site, or give the address of its feed or calendar.`;
        case 'broken-xml':
          return `“${name}”${where}: the file is XML, and broken here: ${xmlReason(detail ?? '', 'en')}. Export it again, or ask those who run the site.`;
        case 'unknown-xml':
          return `“${name}” is XML of a kind that is not known here: its root is <${detail}>. RSS, Atom and schedules of conferences are.`;
        case 'broken-calendar':
          return `“${name}”${where}: the calendar is broken here: “${detail}”. Export it again.`;
        case 'open-calendar':
          return `“${name}”${where}: the calendar is cut off: ${detail} begins here and never ends. Export it again.`;
        case 'broken-json':
          return `“${name}”${where}: the file is JSON, and broken here. Expected ${json}. Export it again.`;
        case 'unknown-json':
          return `“${name}” is JSON of a kind that is not known here; it begins with: ${detail || 'nothing'}. If you know its format, name it by --from.`;
        case 'too-deep':
          return `In “${name}” values stand one in another more deeply than anybody means it, so that it is not read. Export it again.`;
        default:
          return `“${name}” is no feed, calendar or export that is known here; it begins with: ${detail}`;
      }
    },
    notThatFormat: (name, format) => `“${name}” is ${format}, and not what --from says.`,
    noItems: (name, format) => `“${name}” is ${format}, and there is no announcement in it that is public.`,
    manyItems: (count, most) =>
      `There are ${count} announcements in it; only the first ${most} were carried over. Export the rest apart.`,
    embed: 'Pictures, authors and tags come along if “?_embed” stands at the end of the address.',
    writing: 'Writing',
    settings: 'What the source says of itself, for training-widgets.yaml:',
    lost: 'Not carried over, because announcements have no place for it or it cannot be read (field, how often, an example):',
    lostElements: (name, count) => `<${name}> in texts  ×${count}`,
    refused: 'Left out, because no site could be built with it (field of the announcement, how often, an example):',
    hidden: (count) =>
      `Ways into online meetings and addresses with passwords: ${count}. They were left out, because everybody can read announcements; send them to participants only.`,
    ownClock: (count) =>
      `Announcements with times that are on nobody’s clock: ${count}. They are written in UTC or with a fixed distance from it, because the folder has no time zone yet. To have them on its clock: training-widgets init, and import again.`,
    again: (count) =>
      `Announcements whose id another one or the site itself has: ${count}. Their files have their own names for ids; look whether they are the same.`,
    recurring: (count) =>
      `Events that recur: ${count}. Each became one announcement, of its first time, or without a date if that one does not take place; write a copy of its file for every further time.`,
    unknownZone: (count) =>
      `Events whose time zone nobody knows by its name: ${count}. Only their days were carried over; add the times, and the zone as timeZone.`,
    noTitle: 'Untitled',
    untitled: (count) =>
      `Announcements without a title and a text: ${count}. They are called “Untitled”; give them titles.`,
    unreadable: (line) =>
      `Letters are not in UTF-8, on line ${line} for the first time, and the source does not say in which encoding they are: they stand as � in the announcements. Save it in UTF-8 and import it again.`,
    nothingLost: 'Everything was carried over.',
    kept: (file) => `${file} is there already and was left as it is.`,
    cannotWrite: (folder, why) => `Nothing can be written to ${folder} (${why}).`,
    done: (format, announcements, files, folder) =>
      `Recognised: ${format}. Announcements: ${announcements}. Files written: ${files}, in ${folder}`,
    next: (folder) => `Read them through; then: training-widgets build ${folder}`,
  },
  uk: {
    nothing:
      'Вкажіть, що імпортувати: файл або адресу. Наприклад: training-widgets import https://ministry.example/feed/',
    problem: (name, { problem, position, detail }, json) => {
      const where = position ? `, рядок ${position.line}, стовпець ${position.column}` : '';
      switch (problem) {
        case 'empty':
          return `«${name}» порожній. Перевірте, чи його збережено й чи це той файл.`;
        case 'page-without-data':
          return `«${name}» – вебсторінка без структурованих даних (JSON-LD) про події чи статті. Вкажіть адресу її стрічки або календаря: сайти часто дають на них посилання RSS або .ics.`;
        case 'broken-data':
          return `«${name}» – вебсторінка, структуровані дані якої пошкоджено: «${detail}». Повідомте тих, хто веде сайт, або вкажіть адресу її стрічки чи календаря.`;
        case 'broken-xml':
          return `«${name}»${where}: це XML, пошкоджений у цьому місці: ${xmlReason(detail ?? '', 'uk')}. Експортуйте його ще раз або запитайте тих, хто веде сайт.`;
        case 'unknown-xml':
          return `«${name}» – це XML невідомого тут виду: його корінь <${detail}>. Відомі RSS, Atom і розклади конференцій.`;
        case 'broken-calendar':
          return `«${name}»${where}: календар пошкоджено в цьому місці: «${detail}». Експортуйте його ще раз.`;
        case 'open-calendar':
          return `«${name}»${where}: календар обірвано: ${detail} тут починається й не закінчується. Експортуйте його ще раз.`;
        case 'broken-json':
          return `«${name}»${where}: це JSON, пошкоджений у цьому місці. Має бути: ${json}. Експортуйте його ще раз.`;
        case 'unknown-json':
          return `«${name}» – це JSON невідомого тут виду; він починається з: ${detail || 'нічого'}. Якщо ви знаєте його формат, назвіть його через --from.`;
        case 'too-deep':
          return `У «${name}» значення вкладено одне в одне глибше, ніж хтось міг би мати на увазі, тож його не прочитано. Експортуйте його ще раз.`;
        default:
          return `«${name}» – не стрічка, не календар і не відомий тут експорт; файл починається з: ${detail}`;
      }
    },
    notThatFormat: (name, format) => `«${name}» – це ${format}, а не те, що вказано в --from.`,
    noItems: (name, format) => `«${name}» – це ${format}, але відкритих оголошень там немає.`,
    manyItems: (count, most) => `Оголошень у ньому ${count}; перенесено лише перші ${most}. Решту експортуйте окремо.`,
    embed: 'Зображення, автори й теги теж перенесуться, якщо додати в кінці адреси «?_embed».',
    writing: 'Запис',
    settings: 'Що джерело каже про себе, для training-widgets.yaml:',
    lost: 'Не перенесено, бо в оголошень немає для цього місця або цього не прочитати (поле, скільки разів, приклад):',
    lostElements: (name, count) => `<${name}> у текстах  ×${count}`,
    refused: 'Пропущено, бо з цим не зробити сайту (поле оголошення, скільки разів, приклад):',
    hidden: (count) =>
      `Входів до онлайн-зустрічей та адрес із паролями: ${count}. Їх пропущено, бо оголошення може прочитати кожен; надішліть їх лише учасникам.`,
    ownClock: (count) =>
      `Оголошень, час яких не за чиїмось годинником: ${count}. Його записано за UTC або зі сталою різницею з ним, бо в теки ще немає часового поясу. Щоб записати за її годинником: training-widgets init, а тоді імпортуйте ще раз.`,
    again: (count) =>
      `Оголошень з ідентифікатором іншого або самого сайту: ${count}. Їхні ідентифікатори – назви їхніх файлів; перевірте, чи це не те саме оголошення.`,
    recurring: (count) =>
      `Подій, що повторюються: ${count}. З кожної зроблено одне оголошення, про перший раз або без дати, якщо його не буде; для кожного наступного зробіть копію його файлу.`,
    unknownZone: (count) =>
      `Подій, часовий пояс яких за назвою не впізнати: ${count}. Перенесено лише їхні дні; допишіть час, а пояс – у timeZone.`,
    noTitle: 'Без назви',
    untitled: (count) => `Оголошень без назви й тексту: ${count}. Їх названо «Без назви»; дайте їм назви.`,
    unreadable: (line) =>
      `Літери не в кодуванні UTF-8, уперше в рядку ${line}, і джерело не каже, в якому вони: в оголошеннях на їхньому місці �. Збережіть його в UTF-8 та імпортуйте ще раз.`,
    nothingLost: 'Перенесено все.',
    kept: (file) => `${file} уже є, його залишено без змін.`,
    cannotWrite: (folder, why) => `До ${folder} не вдається писати (${why}).`,
    done: (format, announcements, files, folder) =>
      `Розпізнано: ${format}. Оголошень: ${announcements}. Записано файлів: ${files}, у ${folder}`,
    next: (folder) => `Перегляньте їх; потім: training-widgets build ${folder}`,
  },
};
