import { join } from 'node:path';
import { Failure, type Command } from '../../terminal/command.js';
import type { Translated } from '../../../locale/ui-language.js';

export const messages: Translated<{
  badPort: string;
  taken: (port: number) => string;
  at: (url: string) => string;
  studio: (url: string) => string;
  rebuilt: string;
  kept: (errors: number) => string;
  end: string;
}> = {
  en: {
    badPort: 'The port must be a number from 1 to 65535.',
    taken: (port) => `Port ${port} is taken.`,
    at: (url) => `The site: ${url}`,
    studio: (url) => `Its feed in the studio: ${url}`,
    rebuilt: 'The site is up to date.',
    kept: (errors) => `Errors: ${errors}. The site is shown as it was before.`,
    end: 'It follows every change of a file. End with Ctrl-C.',
  },
  uk: {
    badPort: 'Порт має бути числом від 1 до 65535.',
    taken: (port) => `Порт ${port} зайнято.`,
    at: (url) => `Сайт: ${url}`,
    studio: (url) => `Стрічка сайту в студії: ${url}`,
    rebuilt: 'Сайт оновлено.',
    kept: (errors) => `Помилок: ${errors}. Показано попередню версію сайту.`,
    end: 'Сторінки оновлюються з кожною зміною файлу. Завершити: Ctrl-C.',
  },
};

/** Shows the site of a folder while somebody writes in it. */
export const preview: Command = {
  name: 'preview',
  takes: { en: '[folder]', uk: '[тека]' },
  most: 1,
  summary: {
    en: 'shows the site in the browser, and follows every change of a file',
    uk: 'показує сайт у браузері та оновлює його з кожною зміною файлу',
  },
  options: {
    port: {
      type: 'string',
      value: '8000',
      summary: {
        en: 'the port; if it is in use, the next free one',
        uk: 'порт; якщо він зайнятий, береться наступний вільний',
      },
    },
  },
  async run({ args: [folder = '.'], options, language, terminal }) {
    const { publish } = await import('../../publish/publish.js');
    const { fileDiagnosticLines } = await import('../../terminal/diagnostic-lines.js');
    const { PREVIEW_SITE } = await import('../../folder/folder-places.js');
    const { serveSite } = await import('./serve-site.js');
    const { watchFolder } = await import('./watch-folder.js');
    const say = messages[language];
    const wanted = Number(options.port ?? 8000);
    if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) throw new Failure(say.badPort);

    const site = await serveSite(join(folder, PREVIEW_SITE), wanted, language);
    const build = async () => {
      const outcome = await publish({ folder, language, terminal, preview: { url: site.url } });
      for (const diagnostic of outcome.diagnostics) terminal.warn(fileDiagnosticLines(diagnostic, language));
      const errors = outcome.diagnostics.filter(({ severity }) => severity === 'error').length;
      if (outcome.changed === undefined) terminal.warn(say.kept(errors));
      return outcome.changed;
    };
    // What cannot be built at all, as while the settings are away, may be so again after the next change.
    const rebuild = () =>
      build().catch((error: unknown) => {
        if (!(error instanceof Failure)) throw error;
        terminal.warn(error.message);
      });
    try {
      const nextChange = await watchFolder(folder);
      await build();
      if (site.port !== wanted) terminal.say(say.taken(wanted));
      terminal.result(say.at(site.url));
      terminal.result(say.studio(site.studio));
      terminal.say(say.end);
      for (;;) {
        await nextChange();
        if (!(await rebuild())) continue;
        terminal.say(say.rebuilt);
        site.reload();
      }
    } finally {
      site.close();
    }
  },
};
