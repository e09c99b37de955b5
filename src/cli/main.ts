import { parseArgs } from 'node:util';
import { build } from './commands/build/build.js';
import { closestWord } from '../check/closest-word.js';
import { EXIT, Failure, type Command } from './terminal/command.js';
import { helpOf, helpOfAll } from './help.js';
import { importCommand } from './commands/import/import.js';
import { init } from './commands/init/init.js';
import { whyNotOnDisk } from './disk/disk-errors.js';
import { systemLanguage } from './terminal/system-language.js';
import type { UiLanguage, Translated } from '../locale/ui-language.js';
import { packageVersion } from './disk/package-files.js';
import { preview } from './commands/preview/preview.js';
import { studio } from './commands/studio/studio.js';
import { Terminal } from './terminal/terminal.js';
import { validate } from './commands/validate/validate.js';

/** In the order of the help. */
const commands: readonly Command[] = [init, build, preview, studio, validate, importCommand];

export const messages: Translated<{
  unknownCommand: (name: string, meant?: string) => string;
  unknownOption: (name: string, command: string, meant?: string) => string;
  needsValue: (name: string) => string;
  takesNone: (name: string) => string;
  choices: (name: string, choices: string) => string;
  tooMany: (word: string, command: string) => string;
  broken: (message: string) => string;
}> = {
  en: {
    unknownCommand: (name, meant) =>
      `There is no command “${name}”.${meant ? ` Did you mean “${meant}”?` : ''} See: training-widgets --help`,
    unknownOption: (name, command, meant) =>
      `“${command}” has no option ${name}.${meant ? ` Did you mean ${meant}?` : ''} See: training-widgets ${command} --help`,
    needsValue: (name) => `The option ${name} needs a value: ${name}=…`,
    takesNone: (name) => `The option ${name} takes no value.`,
    choices: (name, choices) => `The option ${name} takes one of these: ${choices}.`,
    tooMany: (word, command) => `“${command}” does not take “${word}”. See: training-widgets ${command} --help`,
    broken: (message) =>
      `Internal error of the program: ${message}\nTo report it, run the command again with TRAINING_WIDGETS_DEBUG=1, which shows where it happened.`,
  },
  uk: {
    unknownCommand: (name, meant) =>
      `Команди «${name}» немає.${meant ? ` Можливо, це «${meant}»?` : ''} Довідка: training-widgets --help`,
    unknownOption: (name, command, meant) =>
      `Команда «${command}» не має параметра ${name}.${meant ? ` Можливо, це ${meant}?` : ''} Довідка: training-widgets ${command} --help`,
    needsValue: (name) => `Для параметра ${name} вкажіть значення: ${name}=…`,
    takesNone: (name) => `Параметр ${name} пишуть без значення.`,
    choices: (name, choices) => `Значення параметра ${name} має бути одним із таких: ${choices}.`,
    tooMany: (word, command) =>
      `Команда «${command}» не приймає «${word}». Довідка: training-widgets ${command} --help`,
    broken: (message) =>
      `Внутрішня помилка програми: ${message}\nЩоб повідомити про неї, виконайте команду ще раз із TRAINING_WIDGETS_DEBUG=1: буде показано, де вона сталася.`,
  },
};

/** Runs a command line and resolves to what the process ends with. Never rejects, never shows a stack trace unasked. */
export async function run(args: readonly string[], language: UiLanguage = systemLanguage()): Promise<number> {
  const quiet = args.includes('--quiet') || args.includes('-q');
  const terminal = new Terminal(process.stdout, process.stderr, quiet);
  try {
    return await start(
      args.filter((arg) => arg !== '--quiet' && arg !== '-q'),
      language,
      terminal,
    );
  } catch (error) {
    if (process.env.TRAINING_WIDGETS_DEBUG) console.error(error);
    const text = error instanceof Error ? error.message : String(error);
    terminal.warn(error instanceof Failure ? text : (whyNotOnDisk(error, language) ?? messages[language].broken(text)));
    return EXIT.couldNotRun;
  }
}

async function start(args: readonly string[], language: UiLanguage, terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-V') {
    terminal.result(packageVersion());
    return EXIT.clean;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.result(helpOfAll(commands, language));
    return name === undefined ? EXIT.couldNotRun : EXIT.clean;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) {
    const meant = closestWord(
      name,
      commands.map((one) => one.name),
    );
    throw new Failure(messages[language].unknownCommand(name, meant));
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.result(helpOf(command, language));
    return EXIT.clean;
  }
  const { words, options } = read(rest, command, language);
  return command.run({ args: words, options, language, terminal });
}

/** The words and options behind a command's name; throws a `Failure` for what the command does not know. */
function read(args: readonly string[], command: Command, language: UiLanguage) {
  const say = messages[language];
  const known = Object.entries(command.options);
  const config = Object.fromEntries(known.map(([name, { type }]) => [name, { type }]));
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: config,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = command.options[token.name];
    if (!option) {
      const meant = closestWord(token.name, Object.keys(command.options));
      throw new Failure(say.unknownOption(token.rawName, command.name, meant && `--${meant}`));
    }
    if (option.type === 'string' && !token.value) throw new Failure(say.needsValue(token.rawName));
    if (option.type === 'boolean' && token.value !== undefined) throw new Failure(say.takesNone(token.rawName));
    if (option.choices && !option.choices.includes(token.value ?? ''))
      throw new Failure(say.choices(token.rawName, option.choices.join(', ')));
  }
  const tooMany = positionals[command.most];
  if (tooMany !== undefined) throw new Failure(say.tooMany(tooMany, command.name));
  return { words: positionals, options: values as Record<string, string | boolean | undefined> };
}
