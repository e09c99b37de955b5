import type { Command } from '../../terminal/command.js';
import { formatTitles } from './format-titles.js';

const formats = Object.keys(formatTitles.en);

/** Makes announcements to go on with of what another system exports. */
export const importCommand: Command = {
  name: 'import',
  takes: { en: '<file|URL>', uk: '<файл|адреса>' },
  most: 1,
  summary: {
    en: 'makes announcements of a table or of what another system exports, and lists what got lost',
    uk: 'робить оголошення з таблиці або з експорту іншої системи і повідомляє, що втрачено',
  },
  options: {
    from: {
      type: 'string',
      value: formats.join('|'),
      choices: formats,
      summary: { en: 'the format, if it is not recognised', uk: 'формат, якщо його не розпізнано' },
    },
    to: {
      type: 'string',
      value: { en: 'folder', uk: 'тека' },
      summary: {
        en: 'the folder with training-widgets.yaml; without it, the one you are in',
        uk: 'тека з training-widgets.yaml; якщо не вказати – поточна',
      },
    },
    into: {
      type: 'string',
      value: 'feed.json',
      summary: {
        en: 'a feed instead of a folder; items with the same id are replaced, others kept',
        uk: 'стрічка замість теки; оголошення з тим самим id замінюються, інші лишаються',
      },
    },
  },
  run: async (task) => (await import('./run-import.js')).runImport(task),
};
