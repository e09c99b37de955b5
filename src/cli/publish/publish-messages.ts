import type { Translated } from '../../locale/ui-language.js';

/** What is said while a folder is published. */
export const publishMessages: Translated<{
  reading: string;
  pictures: string;
  writing: string;
  resumed: string;
  waits: (pid: number, host: string) => string;
}> = {
  en: {
    reading: 'Reading announcements',
    pictures: 'Making pictures smaller',
    writing: 'Writing',
    resumed: 'The last build was interrupted while its files were put in place; this has been completed.',
    waits: (pid, host) =>
      `This folder is being built already, by process ${pid} on ${host}. Waiting until that is done …`,
  },
  uk: {
    reading: 'Читання оголошень',
    pictures: 'Зменшення зображень',
    writing: 'Запис',
    resumed: 'Попередній build перервався, коли записував файли; тепер його завершено.',
    waits: (pid, host) => `Цю теку вже збирає інший процес (${pid}, комп’ютер ${host}). Очікуємо, доки він закінчить …`,
  },
};
