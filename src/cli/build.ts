import { EXIT, type Command } from './command.js';

/** Makes feeds, calendars and pages of a folder of announcements. */
export const build: Command = {
  name: 'build',
  takes: '[folder]',
  most: 1,
  summary: {
    en: 'makes feeds, calendars and pages of a folder of announcements',
    uk: 'робить із теки з оголошеннями стрічки, календарі та сторінки',
  },
  options: {
    'allow-removal': {
      type: 'boolean',
      summary: {
        en: 'lets announcements vanish whose files are gone, though they were not cancelled',
        uk: 'дозволяє зникнути оголошенням, файлів яких більше немає, хоч їх і не скасовано',
      },
    },
  },
  // eslint-disable-next-line @typescript-eslint/require-await
  run: async () => EXIT.clean,
};
