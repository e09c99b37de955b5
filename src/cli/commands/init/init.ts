import { dirname, join } from 'node:path';
import { EXIT, Failure, type Command } from '../../terminal/command.js';
import { exampleFiles } from './example-folder.js';
import type { Translated } from '../../../locale/ui-language.js';
import { ConfinedFolder, statsAt, writeNew } from '../../disk/confined-folder.js';
import { makeFolder } from '../../disk/make-folder.js';
import { ignoreProducts } from './ignore-products.js';

export const messages: Translated<{
  exists: (file: string) => string;
  made: string;
  next: (folder: string) => string;
}> = {
  en: {
    exists: (file) => `${file} is there already, so nothing was changed. Name another folder.`,
    made: 'Made:',
    next: (folder) =>
      `\nWrite your site’s address into ${folder}/training-widgets.yaml, and your announcements into ${folder}/announcements.\nNext:\n  npx training-widgets build ${folder}\n  npx training-widgets preview ${folder}`,
  },
  uk: {
    exists: (file) => `Файл ${file} уже є, тож нічого не змінено. Вкажіть іншу теку.`,
    made: 'Створено:',
    next: (folder) =>
      `\nЗапишіть адресу свого сайту в ${folder}/training-widgets.yaml, а оголошення – у ${folder}/announcements.\nДалі:\n  npx training-widgets build ${folder}\n  npx training-widgets preview ${folder}`,
  },
};

/** Makes a folder with settings and examples to go on from. */
export const init: Command = {
  name: 'init',
  takes: { en: '[folder]', uk: '[тека]' },
  most: 1,
  summary: {
    en: 'makes a folder with settings and two examples to go on from',
    uk: 'створює теку з налаштуваннями та двома прикладами для початку',
  },
  options: {},
  // eslint-disable-next-line @typescript-eslint/require-await
  async run({ args: [folder = '.'], language, terminal }) {
    const say = messages[language];
    const files = Object.entries(exampleFiles(Date.now(), language));
    const own = new ConfinedFolder(folder);
    const existing = files.map(([path]) => path).find((path) => statsAt(own.at(path)));
    if (existing) throw new Failure(say.exists(join(folder, existing)));
    const made = files.map(([path, text]) => {
      const file = own.at(path);
      makeFolder(dirname(file));
      writeNew(file, text);
      return `  ${join(folder, path)}`;
    });
    if (ignoreProducts(own)) made.push(`  ${join(folder, '.gitignore')}`);
    terminal.say([say.made, ...made, say.next(folder)].join('\n'));
    return EXIT.clean;
  },
};
