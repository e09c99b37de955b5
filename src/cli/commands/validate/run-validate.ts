import { statSync } from 'node:fs';
import { EXIT, Failure, type Task } from '../../terminal/command.js';
import { whyNotOnDisk } from '../../disk/disk-errors.js';
import { byPosition } from '../../../check/line-index.js';
import { isAddress, readInput } from '../../input/read-input.js';
import type { UiLanguage, Translated } from '../../../locale/ui-language.js';
import { problems } from '../../../check/problems.js';
import { checkAnnouncement } from './check-announcement.js';
import { checkFolder } from './check-folder.js';
import { checkPages } from './check-pages.js';
import { countOf, reportAsJson, reportAsText, reportForGithub } from './report.js';
import type { Checked } from './checked.js';

export const messages: Translated<{ checking: string; local: string }> = {
  en: {
    checking: 'Checking',
    local: 'The address is on this computer: what is found about CORS and caching need not hold for the public server.',
  },
  uk: {
    checking: 'Перевірка',
    local: 'Адреса веде на цей комп’ютер: висновки про CORS і кешування можуть не стосуватися справжнього сервера.',
  },
};

/** Checks everything that was named, and reports it together. */
export async function runValidate({ args: named, options, language, terminal }: Task): Promise<number> {
  const say = messages[language];
  const words = named.length > 0 ? named : ['.'];
  const checked: Checked[] = [];
  const unread: Checked[] = [];
  const progress = terminal.progress(say.checking, words.length);
  for (const name of words) {
    try {
      if (isAddress(name) && /^\w+:\/\/(localhost|127\.|\[::1\])/.test(name)) terminal.say(say.local);
      const found = await check(name, language);
      checked.push(...found.map((one) => ({ ...one, diagnostics: [...one.diagnostics].sort(byPosition) })));
    } catch (error) {
      const why = error instanceof Failure ? error.message : whyNotOnDisk(error, language);
      if (why === undefined) throw error;
      // What cannot be read must not hide what is wrong with the rest.
      terminal.warn(why);
      unread.push({ name, diagnostics: [{ severity: 'error', cause: problems.unreadable(why) }] });
    }
    progress.step();
  }
  progress.stop();
  // People have been told already.
  const forPrograms = { json: reportAsJson, github: reportForGithub }[String(options.format)];
  const report =
    forPrograms?.([...checked, ...unread], language) ?? (checked.length && reportAsText(checked, language));
  if (report) terminal.result(report);
  if (unread.length > 0) return EXIT.couldNotRun;
  const counted = countOf(checked, 'error') + (options.strict ? countOf(checked, 'warning') : 0);
  return counted > 0 ? EXIT.findings : EXIT.clean;
}

async function check(name: string, language: UiLanguage): Promise<Checked[]> {
  const found = isAddress(name) ? undefined : statSync(name, { throwIfNoEntry: false });
  if (found?.isDirectory()) return checkFolder(name, language);
  if (found && /\.md$/i.test(name)) return checkAnnouncement(name, language);
  return checkPages(await readInput(name, language), language);
}
