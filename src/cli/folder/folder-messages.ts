import type { Translated } from '../../locale/ui-language.js';

/** Why a folder of announcements cannot be read. */
export const folderMessages: Translated<{
  noFolder: (folder: string) => string;
  noSettings: (folder: string) => string;
  settingsAbove: (folder: string) => string;
  outsideFolder: (file: string) => string;
  brokenState: (file: string) => string;
  mixedSite: (folder: string) => string;
}> = {
  en: {
    noFolder: (folder) => `There is no folder ${folder}. To make one with examples: training-widgets init ${folder}`,
    noSettings: (folder) =>
      `In ${folder} there is no training-widgets.yaml. To make one with examples: training-widgets init ${folder}`,
    settingsAbove: (folder) =>
      `The settings, training-widgets.yaml, are in a folder above. Name that folder instead: ${folder}`,
    outsideFolder: (file) =>
      `${file} is an announcement, and those are checked in their folder. Put it into the folder announcements beside a training-widgets.yaml.`,
    brokenState: (file) =>
      `${file} cannot be read; perhaps two versions of it were merged. Take the last good one from version control or a copy. If there is none, delete it: then the changes of each training are counted anew.`,
    mixedSite: (folder) =>
      `The site cannot be in ${folder}, because it would be mixed with what it is made of. Name a folder of its own.`,
  },
  uk: {
    noFolder: (folder) => `Теки ${folder} немає. Створити її з прикладами: training-widgets init ${folder}`,
    noSettings: (folder) =>
      `У ${folder} немає файлу training-widgets.yaml. Створити його з прикладами: training-widgets init ${folder}`,
    settingsAbove: (folder) => `Налаштування, training-widgets.yaml, лежать у теці вище. Вкажіть її: ${folder}`,
    outsideFolder: (file) =>
      `${file} – оголошення, а його перевіряють у його теці. Покладіть його до теки announcements поруч із training-widgets.yaml.`,
    brokenState: (file) =>
      `Файл ${file} не читається; можливо, у ньому змішано дві версії. Поверніть останню справну версію із системи контролю версій або з копії. Якщо її немає, видаліть файл: тоді зміни кожного тренінгу рахуватимуться заново.`,
    mixedSite: (folder) =>
      `Сайт не може бути в ${folder}: він змішався б із файлами, з яких його зроблено. Вкажіть окрему теку.`,
  },
};
