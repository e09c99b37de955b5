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
    drafts: (count) => `Drafts, not published: ${count}.`,
    noAnnouncements: (folder) =>
      `In ${folder} there is no announcement yet: write a file such as first-training.md there.`,
    refused: (errors) => `Errors: ${errors}. Nothing was changed: mend them and build again.`,
    done: (announcements, written, output) =>
      `Announcements: ${announcements}. Files written: ${written}. The site is in ${output}`,
    embed: (file) => `Code for other pages: ${file}`,
    nothingNew: 'Nothing has changed.',
  },
  uk: {
    drafts: (count) => `Неопублікованих чернеток: ${count}.`,
    noAnnouncements: (folder) => `У ${folder} ще немає оголошень: напишіть там файл, наприклад pershyi-treninh.md.`,
    refused: (errors) => `Помилок: ${errors}. Сайт не змінено: виправте їх і виконайте build ще раз.`,
    done: (announcements, written, output) =>
      `Оголошень: ${announcements}. Записано файлів: ${written}. Сайт у теці ${output}`,
    embed: (file) => `Код для інших сторінок: ${file}`,
    nothingNew: 'Нічого не змінилося.',
  },
};
