import type { Translated } from '../../../locale/ui-language.js';
import type { Unreadable } from '../../../import/syntax/parsed-text.js';
import { xmlReason } from './xml-reasons.js';

/** How many items of a feed are new, in the place of older ones, and left as they were. */
export interface FeedCounts {
  readonly added: number;
  readonly replaced: number;
  readonly kept: number;
}

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
  lostElements: (name: string) => string;
  lostOfTable: string;
  htmlTable: (name: string) => string;
  emptyRows: (name: string) => string;
  nothingLost: string;
  feedInstead: string;
  noFeed: (file: string) => string;
  cannotWriteFeed: (file: string, why: string) => string;
  doneFeed: (format: string, file: string, counts: FeedCounts) => string;
  feedClock: (zone: string) => string;
  nextFeed: (file: string) => string;
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
          return `“${name}” is XML in an unknown format: its root is <${detail}>. Known are RSS, Atom and schedules of conferences.`;
        case 'broken-calendar':
          return `“${name}”${where}: the calendar is broken here: “${detail}”. Export it again.`;
        case 'open-calendar':
          return `“${name}”${where}: the calendar is cut off: ${detail} begins here and never ends. Export it again.`;
        case 'broken-json':
          return `“${name}”${where}: the file is JSON, and broken here. Expected ${json}. Export it again.`;
        case 'unknown-json':
          return `“${name}” is JSON in an unknown format; it begins with: ${detail || 'nothing'}. If you know the format, name it by --from.`;
        case 'too-deep':
          return `In “${name}” values are nested too deeply, so it is not read. Export it again.`;
        case 'open-quote':
          return `“${name}”${where}: a quotation mark opens here and is never closed, so that nobody can tell where the cell ends: ${detail}. Close it, or save the table as .xlsx.`;
        case 'large-table':
          return `“${name}” has more cells, columns or data in it than any table of trainings. Copy the rows that are meant into a new file.`;
        case 'unknown-table':
          return `“${name}” is no feed, calendar or export that is known here, and no table of trainings: no row of headings was found that has a column of titles and another one that is known here. Call the columns, for example: Title, Start date, End date, Place, Link. What stands there: ${detail}`;
        case 'broken-workbook':
          return `“${name}” is a spreadsheet that is broken. Open it, save it again as .xlsx or CSV, and import that.`;
        default:
          return `“${name}” is no feed, calendar or export in a known format; it begins with: ${detail}`;
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
    lostElements: (name) => `<${name}> in texts`,
    refused: 'Left out, because no site could be built with it (field of the announcement, how often, an example):',
    hidden: (count) =>
      `Ways into online meetings and addresses with passwords: ${count}. They were left out, because everybody can read announcements; send them to participants only.`,
    ownClock: (count) =>
      `Announcements without a time zone: ${count}. Their times are written in UTC or with a fixed offset from it, because the folder has no time zone yet. To have them in its time zone: training-widgets init, and import again.`,
    again: (count) =>
      `Announcements whose id another one or the site itself has: ${count}. The name of the file is taken instead; look whether it is the same announcement.`,
    recurring: (count) =>
      `Events that recur: ${count}. Each became one announcement, of its first time, or without a date if that is called off. Make a copy of its file for every further time.`,
    unknownZone: (count) =>
      `Events with an unknown time zone: ${count}. Only their days were carried over; add the times, and the zone as timeZone.`,
    noTitle: 'Untitled',
    untitled: (count) =>
      `Announcements without a title and a text: ${count}. They are called “Untitled”; give them titles.`,
    unreadable: (line) =>
      `Letters are not in UTF-8, on line ${line} for the first time, and the source does not say in which encoding they are: they stand as � in the announcements. Save it in UTF-8 and import it again.`,
    lostOfTable:
      'Not carried over, because announcements have no place for it or it cannot be read (what, how often, an example):',
    htmlTable: (name) =>
      `“${name}” is called a spreadsheet, and is a web page inside. Open it in Excel, and save it as .xlsx or CSV.`,
    emptyRows: (name) => `There are headings in “${name}”, and no row below them that is a training.`,
    nothingLost: 'Everything was carried over.',
    feedInstead: 'Take --to for a folder of announcements or --into for a feed, and not both.',
    noFeed: (file) => `${file} is there already and is no JSON feed. Look at it, or give another name.`,
    cannotWriteFeed: (file, why) => `${file} cannot be written (${why}).`,
    doneFeed: (format, file, { added, replaced, kept }) =>
      `Recognised: ${format}. Written to ${file}: ${added} new items, ${replaced} in the place of items with the same id; ${kept} others were kept.`,
    feedClock: (zone) =>
      `The feed’s times are on the clock of ${zone}, as this computer is. If they are meant elsewhere, change “timeZone” in the feed.`,
    nextFeed: (file) => `Look it through; then: training-widgets validate ${file}`,
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
          return `«${name}» – вебсторінка, структуровані дані якої пошкоджено: «${detail}». Повідомте адміністратора сайту або вкажіть адресу її стрічки чи календаря.`;
        case 'broken-xml':
          return `«${name}»${where}: це XML, пошкоджений у цьому місці: ${xmlReason(detail ?? '', 'uk')}. Експортуйте його ще раз або зверніться до адміністратора сайту.`;
        case 'unknown-xml':
          return `«${name}»: формат XML не розпізнано, кореневий елемент – <${detail}>. Відомі формати: RSS, Atom і розклади конференцій.`;
        case 'broken-calendar':
          return `«${name}»${where}: календар пошкоджено в цьому місці: «${detail}». Експортуйте його ще раз.`;
        case 'open-calendar':
          return `«${name}»${where}: календар обірвано: ${detail} тут починається й не закінчується. Експортуйте його ще раз.`;
        case 'broken-json':
          return `«${name}»${where}: це JSON, пошкоджений у цьому місці. Має бути: ${json}. Експортуйте його ще раз.`;
        case 'unknown-json':
          return `«${name}»: формат JSON не розпізнано; файл починається з: ${detail || 'нічого'}. Якщо ви знаєте формат, вкажіть його в --from.`;
        case 'too-deep':
          return `У «${name}» значення вкладено одне в одне надто глибоко, тож файл не прочитано. Експортуйте його ще раз.`;
        case 'open-quote':
          return `«${name}»${where}: тут відкрито лапки, яких не закрито, тож не зрозуміло, де закінчується комірка: ${detail}. Закрийте їх або збережіть таблицю як .xlsx.`;
        case 'large-table':
          return `У «${name}» більше комірок, стовпців або даних, ніж у будь-якій таблиці тренінгів. Скопіюйте потрібні рядки до нового файлу.`;
        case 'unknown-table':
          return `«${name}» – не стрічка, не календар, не відомий тут експорт і не таблиця тренінгів: не знайдено рядка заголовків, у якому є стовпець назв і ще один відомий тут стовпець. Назвіть стовпці, наприклад: Назва, Дата початку, Дата завершення, Місце, Посилання. Там стоїть: ${detail}`;
        case 'broken-workbook':
          return `«${name}» – пошкоджена електронна таблиця. Відкрийте її, збережіть ще раз як .xlsx або CSV та імпортуйте.`;
        default:
          return `Формат «${name}» не розпізнано: це не стрічка, не календар і не відомий експорт. Файл починається з: ${detail}`;
      }
    },
    notThatFormat: (name, format) => `«${name}» – це ${format}, а не те, що вказано в --from.`,
    noItems: (name, format) => `«${name}» – це ${format}, але загальнодоступних оголошень там немає.`,
    manyItems: (count, most) => `Оголошень у файлі: ${count}. Перенесено перших: ${most}. Решту експортуйте окремо.`,
    embed: 'Щоб перенести також зображення, авторів і теги, додайте в кінці адреси «?_embed».',
    writing: 'Запис',
    settings: 'Що джерело повідомляє про себе, для training-widgets.yaml:',
    lost: 'Не перенесено, бо для цього немає місця в оголошеннях або його не вдалося прочитати (поле, скільки разів, приклад):',
    lostElements: (name) => `<${name}> у текстах`,
    refused: 'Пропущено, бо з такими значеннями сайт не вдалося б зробити (поле оголошення, скільки разів, приклад):',
    hidden: (count) =>
      `Пропущено посилань на вхід до онлайн-зустрічей та адрес із паролями: ${count}. Оголошення може прочитати кожен, тож надішліть їх лише учасникам.`,
    ownClock: (count) =>
      `Оголошень без зазначеного часового поясу: ${count}. Час записано за UTC або зі сталою різницею з ним, бо для теки часового поясу ще не вказано. Щоб записати час за її поясом, виконайте training-widgets init та імпортуйте ще раз.`,
    again: (count) =>
      `Оголошень, ідентифікатор яких уже має інше оголошення або сам сайт: ${count}. Замість нього взято назву файлу; перевірте, чи це не те саме оголошення.`,
    recurring: (count) =>
      `Подій, що повторюються: ${count}. З кожної зроблено одне оголошення – про перший раз, а якщо його скасовано, то без дати. Для кожного наступного разу зробіть копію файлу.`,
    unknownZone: (count) =>
      `Подій із невідомим часовим поясом: ${count}. Перенесено лише дні; допишіть час, а пояс – у timeZone.`,
    noTitle: 'Без назви',
    untitled: (count) => `Оголошень без назви й тексту: ${count}. Їх названо «Без назви»; дайте їм назви.`,
    unreadable: (line) =>
      `Є літери не в кодуванні UTF-8, уперше в рядку ${line}, а джерело не вказує, в якому вони: в оголошеннях замість них стоїть �. Збережіть джерело в UTF-8 та імпортуйте ще раз.`,
    lostOfTable:
      'Не перенесено, бо в оголошень немає для цього місця або цього не прочитати (що, скільки разів, приклад):',
    htmlTable: (name) =>
      `«${name}» має назву електронної таблиці, але всередині – вебсторінка. Відкрийте її в Excel і збережіть як .xlsx або CSV.`,
    emptyRows: (name) => `У «${name}» є заголовки, але жодного рядка з тренінгом під ними.`,
    nothingLost: 'Перенесено все.',
    feedInstead: 'Вкажіть або --to (тека оголошень), або --into (стрічка), а не обидва.',
    noFeed: (file) => `${file} уже є, і це не стрічка JSON. Перевірте його або вкажіть іншу назву.`,
    cannotWriteFeed: (file, why) => `Не вдалося записати ${file} (${why}).`,
    doneFeed: (format, file, { added, replaced, kept }) =>
      `Розпізнано: ${format}. Записано в ${file}: нових оголошень – ${added}, замість оголошень з тим самим ідентифікатором – ${replaced}; залишено інших – ${kept}.`,
    feedClock: (zone) =>
      `Час у стрічці – за годинником ${zone}, як на цьому комп’ютері. Якщо малося на увазі інше, змініть у стрічці «timeZone».`,
    nextFeed: (file) => `Перегляньте її, а потім виконайте: training-widgets validate ${file}`,
    kept: (file) => `Файл ${file} уже є, його залишено без змін.`,
    cannotWrite: (folder, why) => `Не вдалося записати до ${folder} (${why}).`,
    done: (format, announcements, files, folder) =>
      `Розпізнано: ${format}. Оголошень: ${announcements}. Записано файлів: ${files}, у ${folder}`,
    next: (folder) => `Перегляньте їх, а потім виконайте: training-widgets build ${folder}`,
  },
};
