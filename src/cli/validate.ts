import { EXIT, Failure, type Command, type Task } from './command.js';
import { isAddress, readInput } from './input/read-input.js';
import type { Translated } from './language.js';
import { checkInput } from './validate/check-input.js';
import { countOf, reportAsJson, reportAsText, reportForGithub, type Checked } from './validate/report.js';

const messages: Translated<{ nothing: string; checking: string; local: string }> = {
  en: {
    nothing: 'Say what to check: a file, an address or a folder. For example: training-widgets validate feed.json',
    checking: 'Checking',
    local:
      'The server of this computer was asked, so what it says of CORS and caching need not hold for the public one.',
  },
  uk: {
    nothing: 'Вкажіть, що перевірити: файл, адресу або теку. Наприклад: training-widgets validate feed.json',
    checking: 'Перевірка',
    local: 'Відповідав сервер цього комп’ютера: сказане про CORS і кешування може не стосуватися справжнього.',
  },
};

/** Finds what is wrong with feeds before their readers do. */
export const validate: Command = {
  name: 'validate',
  takes: '<file|URL|folder>…',
  most: Infinity,
  summary: {
    en: 'finds mistakes in feeds and announcements, and says how to mend them',
    uk: 'знаходить помилки у стрічках та оголошеннях і каже, як їх виправити',
  },
  options: {
    format: {
      type: 'string',
      value: 'text|json|github',
      choices: ['text', 'json', 'github'],
      summary: {
        en: 'for people, for programs, or for the checks of GitHub',
        uk: 'для людей, для програм чи для перевірок GitHub',
      },
    },
    strict: {
      type: 'boolean',
      summary: { en: 'warnings count as errors', uk: 'попередження рахуються як помилки' },
    },
  },
  run,
};

async function run({ words, options, language, terminal }: Task): Promise<number> {
  const say = messages[language];
  if (words.length === 0) throw new Failure(say.nothing);
  const checked: Checked[] = [];
  let failed = false;
  const progress = terminal.progress(say.checking, words.length);
  for (const name of words) {
    try {
      const input = await readInput(name, language);
      if (isAddress(name) && /^(localhost|127\.|\[::1\])/.test(new URL(input.base).host)) terminal.say(say.local);
      checked.push({ name, findings: checkInput(input) });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      // What cannot be read must not hide what is wrong with the rest.
      terminal.warn(error.message);
      failed = true;
    }
    progress.step();
  }
  progress.stop();
  const write = { json: reportAsJson, github: reportForGithub }[String(options.format)] ?? reportAsText;
  const report = checked.length > 0 || options.format === 'json' ? write(checked, language) : '';
  if (report) terminal.result(report);
  if (failed) return EXIT.couldNotRun;
  const counted = countOf(checked, 'error') + (options.strict ? countOf(checked, 'warning') : 0);
  return counted > 0 ? EXIT.findings : EXIT.clean;
}
