import type { Command } from '../../terminal/command.js';
import { formatTitles } from './format-titles.js';

const formats = Object.keys(formatTitles.en);

/** Makes announcements to go on with of what another system exports. */
export const importCommand: Command = {
  name: 'import',
  takes: '<file|URL>',
  most: 1,
  summary: {
    en: 'makes announcements of what another system exports, and lists what got lost',
    uk: 'робить оголошення з того, що експортує інша система, і каже, що втрачено',
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
      value: 'folder',
      summary: {
        en: 'the folder with training-widgets.yaml; without it, the one you are in',
        uk: 'тека з training-widgets.yaml; без цього – поточна',
      },
    },
  },
  run: async (task) => (await import('./run-import.js')).runImport(task),
};
