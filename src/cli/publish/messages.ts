import type { Translated } from '../language.js';

/** What is said while a folder is published. */
export interface PublishWords {
  noFolder: (folder: string) => string;
  noSettings: (folder: string) => string;
  noAnnouncements: (folder: string) => string;
  yaml: (reason: string) => string;
  yamlLine: (right: string) => string;
  tab: string;
  twice: (name: string) => string;
  remark: (text: string) => string;
  joined: (text: string) => string;
  notDashes: (written: string) => string;
  noEnd: string;
  noFields: string;
  unknownField: (name: string, meant?: string) => string;
  dateForm: (written: string, right: string) => string;
  twoDates: (written: string, first: string, last: string) => string;
  wordForm: (written: string, right: string) => string;
  oneEntry: (written: string, right: string) => string;
  needsFields: (name: string, example: string) => string;
  notUtf8: string;
  emptyFile: string;
  noMatter: string;
  missingTitle: string;
  missingFile: (address: string, meant?: string) => string;
  outside: (address: string) => string;
  linkOut: string;
  leadsToDraft: (address: string) => string;
  draftTranslation: string;
  draftAgain: string;
  drafts: (count: number) => string;
  notYet: (date: string) => string;
  farAhead: (date: string) => string;
  noScheme: (address: string) => string;
  mailAddress: (address: string) => string;
  outputPlace: (written: string) => string;
  settingsAbove: (folder: string) => string;
  outsideFolder: (file: string) => string;
  onThisComputer: (address: string) => string;
  spaceInAddress: (right: string) => string;
  notMarkdown: string;
  notLedTo: (files: string) => string;
  missingSetting: (name: string, example: string) => string;
  badSetting: (name: string, expected: string) => string;
  exampleAddress: string;
  unspoken: (tag: string) => string;
  sameId: (id: string, other: string) => string;
  brokenState: (file: string) => string;
  reserved: (id: string) => string;
  noOriginal: (file: string) => string;
  noTranslation: (file: string) => string;
  samePath: (path: string) => string;
  removed: (file: string) => string;
  removedHow: (id: string) => string;
  notAPicture: string;
  hugePicture: string;
  heavyPicture: string;
  notForBrowsers: (kind: string) => string;
  reading: string;
  pictures: string;
  writing: string;
  refused: (errors: number) => string;
  done: (announcements: number, written: number, output: string) => string;
  embed: (file: string) => string;
  nothingNew: string;
  resumed: string;
}

export const publishMessages: Translated<PublishWords> = {
  en: {
    noFolder: (folder) => `There is no folder ${folder}. To make one with examples: training-widgets init ${folder}`,
    noSettings: (folder) =>
      `In ${folder} there is no training-widgets.yaml. To make one with examples: training-widgets init ${folder}`,
    noAnnouncements: (folder) =>
      `In ${folder} there is no announcement yet: write a file such as first-training.md there.`,
    yaml: (reason) =>
      `The fields cannot be read from here on (${reason}). Each field stands on a line of its own, “name: text”; what goes on in the next line begins there with two spaces.`,
    yamlLine: (right) => `This line cannot be read as a field. Write it like this: ${right}`,
    tab: 'This line begins with a tab. Write two spaces for each tab, here and in the lines below.',
    twice: (name) => `The field “${name}” is there twice. Take one of the two out.`,
    remark: (text) =>
      `What stands behind a space and # is taken for a remark and not published: “${text}”. Put quotation marks round the whole text.`,
    joined: (text) =>
      `“${text}” is taken for a part of the line above. Entries of one list begin at the same place: take spaces out in front of it.`,
    notDashes: (written) =>
      `Above and below the fields stands a line of three hyphens, ---; here it is “${written}”. Word processors put other dashes in their place: write the file in a plain text editor.`,
    noEnd: 'The fields begin with a line of three dashes and never end: write another such line below the last field.',
    noFields: 'Between the two lines of dashes there must be fields such as “title: Workshop”.',
    unknownField: (name, meant) => `There is no field “${name}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
    dateForm: (written, right) => `“${written}” is not how a date is written here. Write ${right}`,
    twoDates: (written, first, last) =>
      `“${written}” is not how dates are written here. Write “startDate: ${first}” and “endDate: ${last}”.`,
    wordForm: (written, right) => `“${written}” is not understood here. Write ${right}`,
    oneEntry: (written, right) =>
      `“${written}” is taken for one entry. If these are several, write ${right} — and if it is one, write it on a line of its own below, behind “- ”.`,
    needsFields: (name, example) =>
      `“${name}” needs fields of its own, each on a line below it that begins with two spaces, such as “${example}: …”.`,
    notUtf8:
      'This file is not in UTF-8, so that its letters cannot be read. Save it again with the encoding UTF-8; in Notepad: Save as, Encoding.',
    emptyFile: 'The file is empty. Write the announcement, or delete the file.',
    noMatter:
      'The fields are missing: a file begins with a line of three hyphens, ---, below it “title: …” and other fields, then another such line, and then the text.',
    missingTitle: 'The title is missing: write “title: …” among the fields.',
    missingFile: (address, meant) =>
      `The file “${address}” is not there. ${meant ? `Did you mean “${meant}”? Capitals count.` : 'Look at its name and folder; capitals count.'}`,
    outside: (address) =>
      `“${address}” is not in the folder announcements. Put a copy there: only what is in it is published.`,
    linkOut:
      'This is a symbolic link that leads out of the folder. Put here what it leads to: only what is in the folder is published.',
    leadsToDraft: (address) =>
      `“${address}” is a draft and has no page yet. Take the link out, or publish that one, too.`,
    draftTranslation:
      'A translation is a draft together with its original: write “draft: yes” there, or take it out here.',
    draftAgain:
      'This announcement has been published and is a draft now, so that it would vanish. People may have put it into their calendars: take “draft” out and write “status: cancelled”. Or let it vanish: --allow-removal',
    drafts: (count) => `Drafts, which are not published: ${count}.`,
    notYet: (date) =>
      `This is to appear on ${date}, but whoever opens the feed or the page can read it already: only lists wait. If nobody is to know yet, write “draft: yes” and take it out on that day.`,
    farAhead: (date) => `This begins on ${date}, which is years ahead. Look whether the year is right.`,
    noScheme: (address) => `“${address}” leads to no file. If it is an address of the web, write https://${address}`,
    mailAddress: (address) => `“${address}” is an e-mail address. Write mailto:${address}`,
    outputPlace: (written) =>
      `The site cannot be in “${written}”, because it would be mixed with what it is made of. Write a folder of its own, such as “output: site”.`,
    settingsAbove: (folder) =>
      `The settings, training-widgets.yaml, are in a folder above. Name that folder instead: ${folder}`,
    outsideFolder: (file) =>
      `${file} is an announcement, which is checked in its folder: it must be in the folder announcements beside a training-widgets.yaml.`,
    onThisComputer: (address) =>
      `“${address}” is a place on your computer, and nobody else can see it. Put the file beside the announcement, and write its name only, with / between folders.`,
    spaceInAddress: (right) =>
      `This is not read as a link, because there is a space in the address. Put it in angle brackets: ${right}`,
    notMarkdown:
      'This file is not published, because nothing leads to it. If it is an announcement, its name must end in .md',
    notLedTo: (files) =>
      `Not published, because nothing leads to it: ${files}. Whatever people are to have, link it in an announcement.`,
    missingSetting: (name, example) => `The setting “${name}” is missing: write “${name}: ${example}”.`,
    badSetting: (name, expected) => `The setting “${name}” must be ${expected}.`,
    unspoken: (tag) => `There are no words for “${tag}” yet: what the pages say by themselves will be English.`,
    exampleAddress:
      'The address in “url” is still the example. Feeds and calendars need the real one to lead people to your pages.',
    sameId: (id, other) =>
      `The id “${id}” is used in ${other} already. Give one of the two another name, or write “id: …”.`,
    brokenState: (file) =>
      `${file} cannot be read; perhaps two versions of it were merged. Take the last good one from version control or a copy. If there is none, delete it: then the changes of each training are counted anew.`,
    reserved: (id) =>
      `“${id}” cannot be the name of an announcement: the site itself uses it. Rename the file, or write “id: …”.`,
    noOriginal: (file) => `This is a translation, but there is no ${file} beside it that it translates.`,
    noTranslation: (file) =>
      `There is no translation: write ${file} beside it, with “title: …” and the text in that language. Until then its page in that language is missing.`,
    samePath: (path) => `pages/${path} would stand in the place of a file that build makes. Rename it.`,
    removed: (file) => `The file of an announcement that has been published is gone: ${file}`,
    removedHow: (id) =>
      `People may have put it into their calendars. Bring the file back and write “status: cancelled”, and build; after that it can be deleted. If it was only renamed, write its old name into the new file, “id: ${id}”. Or let it vanish: --allow-removal`,
    notAPicture:
      'What is in this file is no JPEG or PNG picture, whatever its name says, so that browsers may not show it. Open it in a picture editor and save it as JPEG.',
    hugePicture:
      'This picture has too many dots to be made smaller and is published as it is: it will load slowly. Save it again no more than 2000 dots wide.',
    heavyPicture:
      'This picture cannot be made smaller and is published as it is. Open it in a picture editor and save it as JPEG or PNG again.',
    notForBrowsers: (kind) => `Most browsers do not show ${kind} pictures. Save it as JPEG and use that.`,
    reading: 'Reading announcements',
    pictures: 'Making pictures smaller',
    writing: 'Writing',
    refused: (errors) => `Errors: ${errors}. Nothing was changed: mend them and build again.`,
    done: (announcements, written, output) =>
      `Announcements: ${announcements}. Files written: ${written}. The site is in ${output}`,
    embed: (file) => `What to copy into other pages: ${file}`,
    nothingNew: 'Nothing has changed.',
    resumed: 'The last build was interrupted while its files were put in place; this has been completed.',
  },
  uk: {
    noFolder: (folder) => `Теки ${folder} немає. Створити її з прикладами: training-widgets init ${folder}`,
    noSettings: (folder) =>
      `У ${folder} немає файлу training-widgets.yaml. Створити його з прикладами: training-widgets init ${folder}`,
    noAnnouncements: (folder) => `У ${folder} ще немає оголошень: напишіть там файл, наприклад pershyi-treninh.md.`,
    yaml: () =>
      'Звідси поля не читаються. Кожне поле стоїть на власному рядку, «назва: текст»; те, що продовжується на наступному рядку, починається там двома пробілами.',
    yamlLine: (right) => `Цей рядок не читається як поле. Напишіть його так: ${right}`,
    tab: 'Цей рядок починається з табуляції. Замініть кожну двома пробілами, тут і в рядках нижче.',
    twice: (name) => `Поле «${name}» є двічі. Вилучіть одне з двох.`,
    remark: (text) =>
      `Текст після пробілу та # вважається приміткою і не публікується: «${text}». Візьміть увесь текст у лапки.`,
    joined: (text) =>
      `«${text}» вважається частиною рядка вище. Пункти одного списку починаються на одному рівні: заберіть пробіли перед ним.`,
    notDashes: (written) =>
      `Над полями й під ними стоїть рядок із трьох дефісів, ---, а тут «${written}». Текстові процесори замінюють дефіси на тире: пишіть файл у простому редакторі.`,
    noEnd: 'Поля починаються рядком із трьох рисок і не закінчуються: додайте такий самий рядок після останнього поля.',
    noFields: 'Між двома рядками рисок мають бути поля, як-от «title: Практикум».',
    unknownField: (name, meant) => `Поля «${name}» немає.${meant ? ` Може, «${meant}»?` : ''}`,
    dateForm: (written, right) => `«${written}» — не так тут пишуть дату. Напишіть ${right}`,
    twoDates: (written, first, last) =>
      `«${written}» — не так тут пишуть дати. Напишіть «startDate: ${first}» і «endDate: ${last}».`,
    wordForm: (written, right) => `«${written}» тут незрозуміло. Напишіть ${right}`,
    oneEntry: (written, right) =>
      `«${written}» вважається одним пунктом. Якщо їх кілька, напишіть ${right}, а якщо один — на окремому рядку нижче, після «- ».`,
    needsFields: (name, example) =>
      `«${name}» потребує власних полів, кожного на окремому рядку нижче з двома пробілами на початку, як-от «${example}: …».`,
    notUtf8:
      'Цей файл не в кодуванні UTF-8, тож літер у ньому не прочитати. Збережіть його ще раз у кодуванні UTF-8; у Блокноті: «Зберегти як», «Кодування».',
    emptyFile: 'Файл порожній. Напишіть оголошення або видаліть файл.',
    noMatter:
      'Немає полів: файл починається рядком із трьох дефісів, ---, під ним «title: …» та інші поля, далі ще один такий рядок, а потім текст.',
    missingTitle: 'Немає назви: додайте до полів «title: …».',
    missingFile: (address, meant) =>
      `Файлу «${address}» немає. ${meant ? `Може, «${meant}»? Великі літери мають значення.` : 'Перевірте назву й теку; великі літери мають значення.'}`,
    outside: (address) => `«${address}» не в теці announcements. Покладіть копію туди: публікується лише те, що в ній.`,
    linkOut:
      'Це символічне посилання, яке виводить із теки. Покладіть сюди те, до чого воно веде: публікується лише те, що в теці.',
    leadsToDraft: (address) =>
      `«${address}» — чернетка, і сторінки ще не має. Заберіть посилання або опублікуйте й те оголошення.`,
    draftTranslation: 'Переклад є чернеткою разом з оригіналом: напишіть «draft: так» там або заберіть тут.',
    draftAgain:
      'Це оголошення вже опубліковано, а тепер воно чернетка, тож зникло б. Люди могли додати його до календарів: заберіть «draft» і напишіть «status: cancelled». Або дозвольте йому зникнути: --allow-removal',
    drafts: (count) => `Чернеток, яких не опубліковано: ${count}.`,
    notYet: (date) =>
      `Це має з’явитися ${date}, але прочитати його вже може кожен, хто відкриє стрічку або сторінку: чекають лише списки. Якщо про це ще ніхто не має знати, напишіть «draft: так» і заберіть того дня.`,
    farAhead: (date) => `Початок — ${date}, через багато років. Перевірте рік.`,
    noScheme: (address) => `«${address}» не веде до файлу. Якщо це адреса в інтернеті, напишіть https://${address}`,
    mailAddress: (address) => `«${address}» — адреса електронної пошти. Напишіть mailto:${address}`,
    outputPlace: (written) =>
      `Сайт не може бути в «${written}»: він змішався б із тим, з чого зроблений. Напишіть окрему теку, як-от «output: site».`,
    settingsAbove: (folder) => `Налаштування, training-widgets.yaml, у теці вище. Вкажіть натомість її: ${folder}`,
    outsideFolder: (file) =>
      `${file} — оголошення, яке перевіряється у своїй теці: воно має бути в теці announcements поруч із training-widgets.yaml.`,
    onThisComputer: (address) =>
      `«${address}» — місце на вашому комп’ютері, якого ніхто інший не бачить. Покладіть файл поруч з оголошенням і напишіть лише його назву, а між теками /.`,
    spaceInAddress: (right) =>
      `Це не читається як посилання, бо в адресі є пробіл. Візьміть її в кутові дужки: ${right}`,
    notMarkdown:
      'Цей файл не опубліковано, бо ніщо до нього не веде. Якщо це оголошення, його назва має закінчуватися на .md',
    notLedTo: (files) =>
      `Не опубліковано, бо ніщо до цього не веде: ${files}. Те, що люди мають отримати, додайте посиланням до оголошення.`,
    missingSetting: (name, example) => `Немає налаштування «${name}»: напишіть «${name}: ${example}».`,
    badSetting: (name, expected) => `Налаштування «${name}» має бути таким: ${expected}.`,
    unspoken: (tag) => `Для «${tag}» ще немає слів: написи на сторінках будуть англійською.`,
    exampleAddress:
      'Адреса в «url» досі з прикладу. Стрічкам і календарям потрібна справжня, щоб привести людей на ваші сторінки.',
    sameId: (id, other) => `Ім’я «${id}» вже має ${other}. Перейменуйте один із файлів або напишіть «id: …».`,
    brokenState: (file) =>
      `${file} не читається; можливо, об’єднано дві його версії. Візьміть останню справну із системи контролю версій або з копії. Якщо її немає, видаліть файл: тоді зміни кожного тренінгу лічитимуться заново.`,
    reserved: (id) =>
      `«${id}» не може бути іменем оголошення: його вживає сам сайт. Перейменуйте файл або напишіть «id: …».`,
    noOriginal: (file) => `Це переклад, але поруч немає файлу ${file}, який він перекладає.`,
    noTranslation: (file) =>
      `Немає перекладу: напишіть поруч ${file} з «title: …» і текстом тією мовою. Доти сторінки тією мовою немає.`,
    samePath: (path) => `pages/${path} стало б на місце файлу, який робить build. Перейменуйте його.`,
    removed: (file) => `Зник файл уже опублікованого оголошення: ${file}`,
    removedHow: (id) =>
      `Люди могли додати його до календарів. Поверніть файл, напишіть «status: cancelled» і виконайте build; потім його можна видалити. Якщо його лише перейменовано, напишіть у новому файлі колишню назву, «id: ${id}». Або дозвольте йому зникнути: --allow-removal`,
    notAPicture:
      'Вміст цього файлу — не зображення JPEG чи PNG, хоч би що казала назва, тож браузери можуть його не показати. Відкрийте його в редакторі зображень і збережіть як JPEG.',
    hugePicture:
      'У цьому зображенні забагато точок, щоб його зменшити; його опубліковано як є, і завантажуватиметься воно довго. Збережіть його завширшки не більш як 2000 точок.',
    heavyPicture:
      'Це зображення не вдається зменшити, його опубліковано як є. Відкрийте його в редакторі зображень і збережіть знову як JPEG або PNG.',
    notForBrowsers: (kind) =>
      `Більшість браузерів не показує зображень ${kind}. Збережіть його як JPEG і візьміть той файл.`,
    reading: 'Читання оголошень',
    pictures: 'Зменшення зображень',
    writing: 'Запис',
    refused: (errors) => `Помилок: ${errors}. Нічого не змінено: виправте їх і виконайте build ще раз.`,
    done: (announcements, written, output) =>
      `Оголошень: ${announcements}. Записано файлів: ${written}. Сайт у теці ${output}`,
    embed: (file) => `Рядки, які копіюють на інші сторінки: ${file}`,
    nothingNew: 'Нічого не змінилося.',
    resumed: 'Минулий build перервали, коли він розкладав файли; тепер це завершено.',
  },
};
