import type { Translated } from '../../../locale/ui-language.js';

/** What became of a build. */
export const buildMessages: Translated<{
  drafts: (count: number) => string;
  noAnnouncements: (folder: string) => string;
  refused: (errors: number) => string;
  done: (announcements: number, written: number, output: string) => string;
  embed: (file: string) => string;
  nothingNew: string;
}> = {
  en: {
    drafts: (count) => `Drafts, which are not published: ${count}.`,
    noAnnouncements: (folder) =>
      `In ${folder} there is no announcement yet: write a file such as first-training.md there.`,
    refused: (errors) => `Errors: ${errors}. Nothing was changed: mend them and build again.`,
    done: (announcements, written, output) =>
      `Announcements: ${announcements}. Files written: ${written}. The site is in ${output}`,
    embed: (file) => `What to copy into other pages: ${file}`,
    nothingNew: 'Nothing has changed.',
  },
  uk: {
    drafts: (count) => `Чернеток, яких не опубліковано: ${count}.`,
    noAnnouncements: (folder) => `У ${folder} ще немає оголошень: напишіть там файл, наприклад pershyi-treninh.md.`,
    refused: (errors) => `Помилок: ${errors}. Нічого не змінено: виправте їх і виконайте build ще раз.`,
    done: (announcements, written, output) =>
      `Оголошень: ${announcements}. Записано файлів: ${written}. Сайт у теці ${output}`,
    embed: (file) => `Рядки, які копіюють на інші сторінки: ${file}`,
    nothingNew: 'Нічого не змінилося.',
  },
};
