import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EXIT, Failure, type Command } from './command.js';
import { exampleFiles } from './example-folder.js';
import type { Translated } from './language.js';
import { makeFolder } from './make-folder.js';

const messages: Translated<{ exists: (file: string) => string; made: string; next: (folder: string) => string }> = {
  en: {
    exists: (file) => `${file} is there already: nothing was changed.`,
    made: 'Made:',
    next: (folder) =>
      `\nWrite your site’s address into ${folder}/training-widgets.yaml, and your announcements into ${folder}/announcements.\nNext:\n  npx training-widgets build ${folder}\n  npx training-widgets preview ${folder}`,
  },
  uk: {
    exists: (file) => `${file} вже є: нічого не змінено.`,
    made: 'Створено:',
    next: (folder) =>
      `\nЗапишіть адресу свого сайту в ${folder}/training-widgets.yaml, а оголошення — в ${folder}/announcements.\nДалі:\n  npx training-widgets build ${folder}\n  npx training-widgets preview ${folder}`,
  },
};

/** Makes a folder with settings and examples to go on from. */
export const init: Command = {
  name: 'init',
  takes: '[folder]',
  most: 1,
  summary: {
    en: 'makes a folder with settings and two examples to go on from',
    uk: 'створює теку з налаштуваннями та двома прикладами для початку',
  },
  options: {},
  // eslint-disable-next-line @typescript-eslint/require-await
  async run({ words: [folder = '.'], language, terminal }) {
    const say = messages[language];
    const files = Object.entries(exampleFiles(Date.now(), language));
    const existing = files.map(([path]) => join(folder, path)).find((path) => existsSync(path));
    if (existing) throw new Failure(say.exists(existing));
    const made = files.map(([path, text]) => {
      const file = join(folder, path);
      makeFolder(dirname(file));
      writeFileSync(file, text);
      return `  ${file}`;
    });
    terminal.say([say.made, ...made, say.next(folder)].join('\n'));
    return EXIT.clean;
  },
};
