import type { Translated } from '../language.js';

/** What is said while a folder is published. */
export interface PublishWords {
  noFolder: (folder: string) => string;
  noSettings: (folder: string) => string;
  noAnnouncements: (folder: string) => string;
  settingsAbove: (folder: string) => string;
  outsideFolder: (file: string) => string;
  drafts: (count: number) => string;
  brokenState: (file: string) => string;
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
    settingsAbove: (folder) =>
      `The settings, training-widgets.yaml, are in a folder above. Name that folder instead: ${folder}`,
    outsideFolder: (file) =>
      `${file} is an announcement, which is checked in its folder: it must be in the folder announcements beside a training-widgets.yaml.`,
    drafts: (count) => `Drafts, which are not published: ${count}.`,
    brokenState: (file) =>
      `${file} cannot be read; perhaps two versions of it were merged. Take the last good one from version control or a copy. If there is none, delete it: then the changes of each training are counted anew.`,
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
    settingsAbove: (folder) => `Налаштування, training-widgets.yaml, у теці вище. Вкажіть натомість її: ${folder}`,
    outsideFolder: (file) =>
      `${file} — оголошення, яке перевіряється у своїй теці: воно має бути в теці announcements поруч із training-widgets.yaml.`,
    drafts: (count) => `Чернеток, яких не опубліковано: ${count}.`,
    brokenState: (file) =>
      `${file} не читається; можливо, об’єднано дві його версії. Візьміть останню справну із системи контролю версій або з копії. Якщо її немає, видаліть файл: тоді зміни кожного тренінгу лічитимуться заново.`,
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
