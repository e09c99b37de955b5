import type { Translated } from '../../locale/ui-language.js';
import type { BinaryKind } from './binary-kind.js';

const megabytes = (bytes: number) => String(Math.round(bytes / 1024 / 1024));

/** Why a file or an address could not be read. */
export const inputMessages: Translated<{
  noFile: (name: string) => string;
  isFolder: (name: string) => string;
  mayNot: (name: string) => string;
  unreadable: (name: string, why: string) => string;
  tooLarge: (name: string, limit: number) => string;
  binary: (name: string, kind: BinaryKind) => string;
  otherEncoding: (name: string, read: string, named: string) => string;
  perhapsHttp: (name: string, host: string) => string;
  notThere: (url: string) => string;
  locked: (url: string, status: number) => string;
  serverBroke: (url: string, status: number) => string;
  status: (url: string, status: number) => string;
  noHost: (host: string) => string;
  refused: (host: string) => string;
  brokeOff: (url: string) => string;
  certificate: (host: string) => string;
  timeout: (url: string, seconds: number) => string;
  redirects: (url: string) => string;
  badAddress: (url: string) => string;
  withPassword: (host: string) => string;
  network: (url: string, why: string) => string;
  noPage: (address: string) => string;
  endlessPages: (address: string) => string;
  nothingNew: (address: string) => string;
  manyPages: (count: number) => string;
  largePages: (bytes: number, count: number) => string;
  firstPage: (next: string) => string;
}> = {
  en: {
    noFile: (name) => `There is no file “${name}”. Look at its spelling and at the folder you are in.`,
    isFolder: (name) => `“${name}” is a folder. Name a file.`,
    mayNot: (name) => `You have no permission to read “${name}”. Look who may read it.`,
    unreadable: (name, why) => `“${name}” could not be read (${why}).`,
    tooLarge: (name, limit) =>
      `“${name}” has more than ${megabytes(limit)} MB, which is more than any feed has. Is it the right file?`,
    binary: (name, kind) => {
      const what = {
        gzip: 'packed with gzip. Unpack it first, for example by: gzip -d',
        zip: 'a ZIP archive. Unpack it, and give the feed, the calendar or the export that is in it.',
        document:
          'a document of a word processor. Copy its text into an announcement, a text file that ends in .md; copy a table in it into a spreadsheet, and save that as .xlsx or CSV.',
        presentation: 'a presentation. Copy its text into an announcement: a text file that ends in .md.',
        workbook:
          'a spreadsheet, and a feed or an announcement is needed here. Make announcements of it: training-widgets import',
        'binary-workbook': 'a spreadsheet in a format that is not read here (.xlsb). Save it as .xlsx or CSV.',
        'old-workbook': 'a spreadsheet in Excel’s old format (.xls). Open it, and save it as .xlsx or CSV.',
        'locked-workbook':
          'protected with a password. Open it in Excel, take the password off under File → Info → Protect, and save it as .xlsx or CSV.',
        'other-workbook':
          'a spreadsheet of another program than Excel (.ods, .numbers). Open it there, and save it or export it as .xlsx or CSV.',
        pdf: 'a PDF document. Look for the feed or the calendar that it was made of, or copy its text into an announcement.',
        picture: 'a picture. Put it beside an announcement, and name it there as “image”.',
        office: 'a file of Microsoft Office or Outlook. Export a calendar as iCalendar (.ics), or copy the text.',
      }[kind];
      return `“${name}” is ${what}`;
    },
    otherEncoding: (name, read, named) =>
      `“${name}” was read as ${read}, although ${named} is named in it or by its server. Look whether the letters are right.`,
    perhapsHttp: (name, host) =>
      `It was asked for by https. If ${host} has no https, give the address as ${name.replace(/^\w+:/, 'http:')}, but then others can read and change it on its way.`,
    notThere: (url) => `There is nothing at ${url} (404). Look whether the address opens in a browser.`,
    locked: (url, status) =>
      `The server does not give ${url} to everybody (${status}): the address needs a login. Take one that is open to everybody.`,
    serverBroke: (url, status) => `The server failed over ${url} (${status}). Try again later.`,
    status: (url, status) => `The server answered ${url} with ${status}, and no content. Check the address.`,
    noHost: (host) => `No server is called ${host}. Look at the spelling of the address, and whether you are online.`,
    refused: (host) => `${host} did not accept the connection. Try again later.`,
    brokeOff: (url) => `The connection broke off before all of ${url} was there. Try again.`,
    certificate: (host) =>
      `The certificate of ${host} is not valid, so browsers will not open it either. Tell whoever runs the server.`,
    timeout: (url, seconds) => `${url} did not arrive within ${seconds} seconds. Try again later.`,
    redirects: (url) => `${url} leads from one address to the next without end. Tell whoever runs the server.`,
    badAddress: (url) => `“${url}” is not an address. Look at its spelling.`,
    withPassword: (host) =>
      `The address has a name and a password of ${host} in it. Pages cannot use such an address: take one that needs no password, or save the file first.`,
    network: (url, why) => `${url} could not be loaded (${why}). Try again.`,
    noPage: (address) => `${address} should be the next page of the feed, but is something else.`,
    endlessPages: (address) =>
      `The pages of the feed lead round in a circle: ${address} comes again. The last page must have no “next_url”.`,
    nothingNew: (address) => `${address} has nothing new. Reading stops there: each page seems to have the same.`,
    manyPages: (count) => `The feed has more than ${count} pages; only the first ${count} were read.`,
    largePages: (bytes, count) =>
      `The feed’s pages have more than ${megabytes(bytes)} MB together; only the first ${count} were read.`,
    firstPage: (next) =>
      `This file is one page of several; the next one is ${next}. Give the address instead of the file, and all of them are read.`,
  },
  uk: {
    noFile: (name) => `Файлу «${name}» немає. Перевірте назву й теку, у якій ви зараз.`,
    isFolder: (name) => `«${name}» – це тека. Вкажіть файл.`,
    mayNot: (name) => `Немає дозволу читати «${name}». Перевірте, хто може його відкривати.`,
    unreadable: (name, why) => `«${name}» не вдалося прочитати (${why}).`,
    tooLarge: (name, limit) =>
      `Файл «${name}» завеликий для стрічки: понад ${megabytes(limit)} МБ. Перевірте, чи це той файл.`,
    binary: (name, kind) => {
      const what = {
        gzip: 'це файл, запакований gzip. Спершу розпакуйте його, наприклад: gzip -d',
        zip: 'це архів ZIP. Розпакуйте його та вкажіть стрічку, календар чи файл експорту з нього.',
        document:
          'це документ текстового процесора. Скопіюйте його текст до оголошення – текстового файлу, назва якого закінчується на .md; таблицю з нього скопіюйте до електронної таблиці та збережіть її як .xlsx або CSV.',
        presentation:
          'це презентація. Скопіюйте її текст до оголошення – текстового файлу, назва якого закінчується на .md.',
        workbook:
          'це електронна таблиця, а тут потрібна стрічка або оголошення. Зробіть з неї оголошення: training-widgets import',
        'binary-workbook':
          'це електронна таблиця у форматі, який тут не читається (.xlsb). Збережіть її як .xlsx або CSV.',
        'old-workbook':
          'це електронна таблиця у старому форматі Excel (.xls). Відкрийте її та збережіть як .xlsx або CSV.',
        'locked-workbook':
          'цей файл захищено паролем. Відкрийте його в Excel, зніміть пароль у меню «Файл → Відомості → Захистити» та збережіть як .xlsx або CSV.',
        'other-workbook':
          'це електронна таблиця іншої програми, не Excel (.ods, .numbers). Відкрийте її там і збережіть або експортуйте як .xlsx чи CSV.',
        pdf: 'це документ PDF. Знайдіть стрічку чи календар, з яких його зроблено, або скопіюйте текст до оголошення.',
        picture: 'це зображення. Покладіть його поруч з оголошенням і вкажіть його назву в полі «image».',
        office: 'це файл Microsoft Office чи Outlook. Експортуйте календар як iCalendar (.ics) або скопіюйте текст.',
      }[kind];
      return `«${name}» – ${what}`;
    },
    otherEncoding: (name, read, named) =>
      `«${name}» прочитано як ${read}, хоча в ньому або на сервері вказано ${named}. Перевірте, чи літери правильні.`,
    perhapsHttp: (name, host) =>
      `Запит надіслано через https. Якщо ${host} його не підтримує, вкажіть ${name.replace(/^\w+:/, 'http:')}, але тоді дані дорогою можуть прочитати й змінити сторонні.`,
    notThere: (url) => `За адресою ${url} нічого немає (404). Перевірте, чи відкривається вона у браузері.`,
    locked: (url, status) =>
      `Доступ до ${url} обмежено (${status}): там треба ввійти. Візьміть адресу, відкриту для всіх.`,
    serverBroke: (url, status) => `Сервер відповів на запит ${url} помилкою (${status}). Спробуйте пізніше.`,
    status: (url, status) => `Сервер відповів на запит ${url} кодом ${status}, без вмісту. Перевірте адресу.`,
    noHost: (host) => `Сервера ${host} немає. Перевірте адресу та з’єднання з інтернетом.`,
    refused: (host) => `${host} не прийняв з’єднання. Спробуйте пізніше.`,
    brokeOff: (url) => `З’єднання обірвалося, перш ніж надійшло все з ${url}. Спробуйте ще раз.`,
    certificate: (host) =>
      `Сертифікат ${host} недійсний, тож і браузери його не відкриють. Повідомте адміністратора сервера.`,
    timeout: (url, seconds) => `Відповідь від ${url} не надійшла за ${seconds} с. Спробуйте пізніше.`,
    redirects: (url) => `${url} без кінця переспрямовує з адреси на адресу. Повідомте адміністратора сервера.`,
    badAddress: (url) => `«${url}» – не адреса. Перевірте, чи її записано правильно.`,
    withPassword: (host) =>
      `В адресі є ім’я та пароль до ${host}. Сторінки не можуть відкривати таких адрес: візьміть адресу без пароля або спершу збережіть файл.`,
    network: (url, why) => `${url} не вдалося отримати (${why}). Спробуйте ще раз.`,
    noPage: (address) => `За адресою ${address} мала б бути наступна сторінка стрічки, але там щось інше.`,
    endlessPages: (address) =>
      `Сторінки стрічки ведуть по колу: ${address} трапляється знову. На останній сторінці не має бути «next_url».`,
    nothingNew: (address) =>
      `На сторінці ${address} немає нічого нового. Далі не прочитано: схоже, на кожній сторінці те саме.`,
    manyPages: (count) => `Сторінок у стрічці більше ніж ${count}. Прочитано перших сторінок: ${count}.`,
    largePages: (bytes, count) =>
      `Сторінки стрічки разом більші за ${megabytes(bytes)} МБ. Прочитано перших сторінок: ${count}.`,
    firstPage: (next) =>
      `Цей файл – лише одна зі сторінок; наступна: ${next}. Щоб прочитати всі, вкажіть замість файлу адресу.`,
  },
};
