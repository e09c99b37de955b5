import type { Command } from './terminal/command.js';
import type { UiLanguage, Translated } from '../locale/ui-language.js';

export const messages: Translated<{
  usage: string;
  command: string;
  options: string;
  commands: string;
  about: string;
  more: string;
  help: string;
  version: string;
  quiet: string;
}> = {
  en: {
    usage: 'Usage',
    command: 'command',
    options: 'Options',
    commands: 'Commands',
    about: 'Turns a folder of announcements into feeds, calendars and pages that always agree.',
    more: 'More on one of them: training-widgets <command> --help',
    help: 'shows this help',
    version: 'shows the version',
    quiet: 'shows results, warnings and errors only',
  },
  uk: {
    usage: 'Використання',
    command: 'команда',
    options: 'Параметри',
    commands: 'Команди',
    about: 'Робить із теки з оголошеннями стрічки, календарі та сторінки, які завжди збігаються.',
    more: 'Докладніше про кожну: training-widgets <команда> --help',
    help: 'показує цю довідку',
    version: 'показує версію',
    quiet: 'показує лише результати, попередження й помилки',
  },
};

/** The help of the whole command. */
export function helpOfAll(commands: readonly Command[], language: UiLanguage): string {
  const say = messages[language];
  return [
    say.about,
    `${say.usage}: training-widgets <${say.command}>`,
    `${say.commands}:\n${columns(commands.map(({ name, takes, summary }) => [`${name} ${takes[language]}`, summary[language]]))}`,
    `${say.options}:\n${columns([...shared(language), ['--version', say.version]])}`,
    say.more,
  ].join('\n\n');
}

/** The help of one command. */
export function helpOf({ name, takes, summary, options }: Command, language: UiLanguage): string {
  const say = messages[language];
  const own = Object.entries(options).map(([option, { value, summary: text }]): [string, string] => [
    `--${option}${value ? `=${typeof value === 'string' ? value : value[language]}` : ''}`,
    text[language],
  ]);
  return [
    `${say.usage}: training-widgets ${name} ${takes[language]}`,
    summary[language],
    `${say.options}:\n${columns([...own, ...shared(language)])}`,
  ].join('\n\n');
}

function shared(language: UiLanguage): [string, string][] {
  const say = messages[language];
  return [
    ['--quiet', say.quiet],
    ['--help', say.help],
  ];
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
