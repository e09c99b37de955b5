import type { Translated } from '../language.js';

/** What is said while a folder is published. */
export interface PublishWords {
  noFolder: (folder: string) => string;
  noSettings: (folder: string) => string;
  noAnnouncements: (folder: string) => string;
  yaml: (reason: string) => string;
  noEnd: string;
  noFields: string;
  json: (reason: string) => string;
  unknownField: (name: string, meant?: string) => string;
  dateForm: (written: string, right: string) => string;
  missingTitle: string;
  missingFile: (address: string) => string;
  outside: (address: string) => string;
  missingSetting: (name: string, example: string) => string;
  badSetting: (name: string, expected: string) => string;
  exampleAddress: string;
  unspoken: (tag: string) => string;
  sameId: (id: string, other: string) => string;
  reserved: (id: string) => string;
  noOriginal: (file: string) => string;
  samePath: (path: string) => string;
  removed: (file: string) => string;
  removedHow: string;
  heavyPicture: (reason: string) => string;
  reading: string;
  pictures: string;
  writing: string;
  refused: (errors: number) => string;
  done: (announcements: number, written: number, output: string) => string;
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
      `The fields cannot be read from here on (${reason}). A text with a colon or a quotation mark in it needs quotation marks round it, and lines that belong together begin at the same place.`,
    noEnd: 'The fields begin with a line of three dashes and never end: write another such line below the last field.',
    noFields: 'Between the two lines of dashes there must be fields such as “title: Workshop”.',
    json: (reason) => `This is not JSON: ${reason}`,
    unknownField: (name, meant) => `There is no field “${name}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
    dateForm: (written, right) => `“${written}” is not how a date is written here. Write ${right}`,
    missingTitle: 'The title is missing: write “title: …” among the fields.',
    missingFile: (address) => `The file “${address}” is not there. Look at its name and folder; capitals count.`,
    outside: (address) =>
      `“${address}” is not in the folder announcements. Put a copy there: only what is in it is published.`,
    missingSetting: (name, example) => `The setting “${name}” is missing: write “${name}: ${example}”.`,
    badSetting: (name, expected) => `The setting “${name}” must be ${expected}.`,
    unspoken: (tag) => `There are no words for “${tag}” yet: what the pages say by themselves will be English.`,
    exampleAddress:
      'The address in “url” is still the example. Feeds and calendars need the real one to lead people to your pages.',
    sameId: (id, other) =>
      `The id “${id}” is used in ${other} already. Give one of the two another name, or write “id: …”.`,
    reserved: (id) =>
      `“${id}” cannot be the name of an announcement: the site itself uses it. Rename the file, or write “id: …”.`,
    noOriginal: (file) => `This is a translation, but there is no ${file} beside it that it translates.`,
    samePath: (path) => `pages/${path} would stand in the place of a file that build makes. Rename it.`,
    removed: (file) => `The file of an announcement that has been published is gone: ${file}`,
    removedHow:
      'People may have put it into their calendars. Bring the file back and write “status: cancelled”, and build; after that it can be deleted. Or let it vanish: --allow-removal',
    heavyPicture: (reason) => `This picture cannot be made smaller and is published as it is: ${reason}`,
    reading: 'Reading announcements',
    pictures: 'Making pictures smaller',
    writing: 'Writing',
    refused: (errors) => `Errors: ${errors}. Nothing was changed: mend them and build again.`,
    done: (announcements, written, output) =>
      `Announcements: ${announcements}. Files written: ${written}. The site is in ${output}`,
    nothingNew: 'Nothing has changed.',
    resumed: 'The last build was interrupted while its files were put in place; this has been completed.',
  },
  uk: {
    noFolder: (folder) => `Теки ${folder} немає. Створити її з прикладами: training-widgets init ${folder}`,
    noSettings: (folder) =>
      `У ${folder} немає файлу training-widgets.yaml. Створити його з прикладами: training-widgets init ${folder}`,
    noAnnouncements: (folder) => `У ${folder} ще немає оголошень: напишіть там файл, наприклад pershyi-treninh.md.`,
    yaml: (reason) =>
      `Звідси поля не читаються (${reason}). Текст із двокрапкою чи лапками потрібно взяти в лапки, а рядки, які належать разом, починаються на одному рівні.`,
    noEnd: 'Поля починаються рядком із трьох рисок і не закінчуються: додайте такий самий рядок після останнього поля.',
    noFields: 'Між двома рядками рисок мають бути поля, як-от «title: Практикум».',
    json: (reason) => `Це не JSON: ${reason}`,
    unknownField: (name, meant) => `Поля «${name}» немає.${meant ? ` Може, «${meant}»?` : ''}`,
    dateForm: (written, right) => `«${written}» — не так тут пишуть дату. Напишіть ${right}`,
    missingTitle: 'Немає назви: додайте до полів «title: …».',
    missingFile: (address) => `Файлу «${address}» немає. Перевірте назву й теку; великі літери мають значення.`,
    outside: (address) => `«${address}» не в теці announcements. Покладіть копію туди: публікується лише те, що в ній.`,
    missingSetting: (name, example) => `Немає налаштування «${name}»: напишіть «${name}: ${example}».`,
    badSetting: (name, expected) => `Налаштування «${name}» має бути таким: ${expected}.`,
    unspoken: (tag) => `Для «${tag}» ще немає слів: написи на сторінках будуть англійською.`,
    exampleAddress:
      'Адреса в «url» досі з прикладу. Стрічкам і календарям потрібна справжня, щоб привести людей на ваші сторінки.',
    sameId: (id, other) => `Ім’я «${id}» вже має ${other}. Перейменуйте один із файлів або напишіть «id: …».`,
    reserved: (id) =>
      `«${id}» не може бути іменем оголошення: його вживає сам сайт. Перейменуйте файл або напишіть «id: …».`,
    noOriginal: (file) => `Це переклад, але поруч немає файлу ${file}, який він перекладає.`,
    samePath: (path) => `pages/${path} стало б на місце файлу, який робить build. Перейменуйте його.`,
    removed: (file) => `Зник файл уже опублікованого оголошення: ${file}`,
    removedHow:
      'Люди могли додати його до календарів. Поверніть файл, напишіть «status: cancelled» і виконайте build; потім його можна видалити. Або дозвольте йому зникнути: --allow-removal',
    heavyPicture: (reason) => `Це зображення не вдається зменшити, його опубліковано як є: ${reason}`,
    reading: 'Читання оголошень',
    pictures: 'Зменшення зображень',
    writing: 'Запис',
    refused: (errors) => `Помилок: ${errors}. Нічого не змінено: виправте їх і виконайте build ще раз.`,
    done: (announcements, written, output) =>
      `Оголошень: ${announcements}. Записано файлів: ${written}. Сайт у теці ${output}`,
    nothingNew: 'Нічого не змінилося.',
    resumed: 'Минулий build перервали, коли він розкладав файли; тепер це завершено.',
  },
};
