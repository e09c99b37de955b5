import type { Command } from './command.js';
import { FORMATS } from './import/formats.js';

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
      value: FORMATS.join('|'),
      choices: FORMATS,
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
  run: async (task) => (await import('./import/run-import.js')).runImport(task),
};
