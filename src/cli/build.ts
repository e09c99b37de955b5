import { join, relative } from 'node:path';
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
  async run({ words: [folder = '.'], options, language, terminal }) {
    const { publish } = await import('./publish/publish.js');
    const { writeIssue } = await import('./publish/issue.js');
    const { publishMessages } = await import('./publish/messages.js');
    const say = publishMessages[language];
    const outcome = await publish({ folder, language, terminal, allowRemoval: options['allow-removal'] === true });
    for (const issue of outcome.issues) terminal.warn(writeIssue(issue, language));
    if (outcome.changed === undefined) {
      const errors = outcome.issues.filter(({ severity }) => severity === 'error').length;
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
