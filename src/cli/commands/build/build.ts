import { join, relative } from 'node:path';
import { EXIT, type Command } from '../../terminal/command.js';
import { buildMessages } from './build-messages.js';

/** Makes feeds, calendars and pages of a folder of announcements. */
export const build: Command = {
  name: 'build',
  takes: { en: '[folder]', uk: '[тека]' },
  most: 1,
  summary: {
    en: 'makes feeds, calendars and pages of a folder of announcements',
    uk: 'робить із теки з оголошеннями стрічки, календарі та сторінки',
  },
  options: {
    output: {
      type: 'string',
      value: { en: 'folder', uk: 'тека' },
      summary: {
        en: 'where the site will be, seen from where you are; it may be outside of the folder',
        uk: 'тека для сайту, якщо рахувати від поточної; може бути й поза текою з оголошеннями',
      },
    },
    'allow-removal': {
      type: 'boolean',
      summary: {
        en: 'lets announcements vanish whose files are gone, though they were not cancelled',
        uk: 'прибирає із сайту оголошення, файлів яких більше немає, навіть нескасовані',
      },
    },
  },
  async run({ args: [folder = '.'], options, language, terminal }) {
    const { publish } = await import('../../publish/publish.js');
    const { fileDiagnosticLines } = await import('../../terminal/diagnostic-lines.js');
    const say = buildMessages[language];
    const outcome = await publish({
      folder,
      language,
      terminal,
      allowRemoval: options['allow-removal'] === true,
      output: typeof options.output === 'string' ? options.output : undefined,
    });
    for (const diagnostic of outcome.diagnostics) terminal.warn(fileDiagnosticLines(diagnostic, language));
    if (outcome.changed === undefined) {
      const errors = outcome.diagnostics.filter(({ severity }) => severity === 'error').length;
      terminal.warn(`\n${say.refused(errors)}`);
      return EXIT.findings;
    }
    if (outcome.drafts > 0) terminal.say(say.drafts(outcome.drafts));
    if (outcome.announcements === 0) terminal.warn(say.noAnnouncements(`${folder}/announcements`));
    terminal.say(
      outcome.changed ? say.done(outcome.announcements, outcome.changed, relative('', outcome.output)) : say.nothingNew,
    );
    if (outcome.changed) terminal.say(say.embed(relative('', join(outcome.output, 'embed.html'))));
    return EXIT.clean;
  },
};
