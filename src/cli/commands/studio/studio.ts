import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Translated } from '../../../locale/ui-language.js';
import { packageFolder } from '../../disk/package-files.js';
import { Failure, type Command } from '../../terminal/command.js';

export const messages: Translated<{
  badPort: string;
  missing: string;
  taken: (port: number) => string;
  at: (url: string) => string;
  end: string;
}> = {
  en: {
    badPort: 'The port must be a number from 1 to 65535.',
    missing: 'The studio is not in this copy of the package. If you build it from its sources: npm run build',
    taken: (port) => `Port ${port} is taken.`,
    at: (url) => `The studio: ${url}`,
    end: 'Nothing that is opened in it leaves this machine. End with Ctrl-C.',
  },
  uk: {
    badPort: 'Порт має бути числом від 1 до 65535.',
    missing: 'У цій копії пакета студії немає. Якщо ви збираєте його з вихідного коду, виконайте: npm run build',
    taken: (port) => `Порт ${port} зайнято.`,
    at: (url) => `Студія: ${url}`,
    end: 'Дані, відкриті в студії, не залишають цього комп’ютера. Завершити: Ctrl-C.',
  },
};

/** Serves the studio to this machine, and looks at addresses for it as no page can. */
export const studio: Command = {
  name: 'studio',
  takes: { en: '', uk: '' },
  most: 0,
  summary: {
    en: 'opens the studio: shows a feed as it will look, says what is wrong with it and mends it',
    uk: 'відкриває студію, яка показує, який вигляд матиме стрічка та що в ній не так, і виправляє помилки',
  },
  options: {
    port: {
      type: 'string',
      value: '8100',
      summary: {
        en: 'the port; if it is in use, the next free one',
        uk: 'порт; якщо він зайнятий, береться наступний вільний',
      },
    },
  },
  async run({ options, language, terminal }) {
    const { serveStudio } = await import('./serve-studio.js');
    const say = messages[language];
    const wanted = Number(options.port ?? 8100);
    if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) throw new Failure(say.badPort);
    if (!existsSync(join(packageFolder, 'studio/index.html'))) throw new Failure(say.missing);

    const served = await serveStudio(packageFolder, wanted, language);
    if (served.port !== wanted) terminal.say(say.taken(wanted));
    terminal.result(say.at(served.url));
    terminal.say(say.end);
    // It goes on until somebody ends the process.
    return new Promise<never>(() => {});
  },
};
