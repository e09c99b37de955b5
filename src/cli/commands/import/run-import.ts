import { AnnouncementFiles } from '../../../announcement/write/announcement-files.js';
import { explain } from '../../../check/explain.js';
import type { JsonFeedItem } from '../../../feed/format.js';
import { LIMITS } from '../../../feed/limits.js';
import { detectFormat, type Detected } from '../../../import/detect-format.js';
import { PrivateLinks } from '../../../import/private-links.js';
import { readItems } from '../../../import/read-items.js';
import { toZone } from '../../../import/to-zone.js';
import { EXIT, Failure, type Task } from '../../terminal/command.js';
import { UNREADABLE } from '../../../check/decode-text.js';
import { LineIndex } from '../../../check/line-index.js';
import type { Input } from '../../input/input.js';
import { inputMessages } from '../../input/input-messages.js';
import { readInput } from '../../input/read-input.js';
import { formatTitles } from './format-titles.js';
import { importMessages } from './import-messages.js';
import { harmless, reportImport } from './import-report.js';
import { readAllPages } from './read-all-pages.js';
import { readTargetSite } from './read-target-site.js';
import { writeAnnouncements } from './write-announcements.js';

/** Reads a source, writes what can be carried over, and lists the rest. */
export async function runImport(task: Task): Promise<number> {
  const { args: words, options, language, terminal } = task;
  const say = importMessages[language];
  const [name] = words;
  if (name === undefined) throw new Failure(say.nothing);
  const input = await readInput(name, language);
  const { format, node: first } = detectInput(input, options.from, task);
  const title = formatTitles[language][format.name];
  const { node, incomplete } = await readAllPages(format, first, input, language);
  if (incomplete) terminal.warn(incomplete);
  const { encoding, contradicted } = input.decoded;
  if (contradicted) terminal.warn(inputMessages[language].otherEncoding(name, encoding, contradicted));
  const unreadable = input.text.indexOf(UNREADABLE);
  if (unreadable >= 0) terminal.warn(say.unreadable(new LineIndex(input.text).positionAt(unreadable).line));
  const to = typeof options.to === 'string' ? options.to : '.';
  const site = readTargetSite(to);
  const all = readItems(format, node);
  const read = { ...all, items: all.items.slice(0, LIMITS.items) };
  if (read.items.length < all.items.length) terminal.warn(say.manyItems(all.items.length, LIMITS.items));
  const { feed, items } = toZone(site.timeZone, read);
  if (items.length === 0) throw new Failure(say.noItems(name, title));

  const privateLinks = new PrivateLinks();
  const open = items.map((item) => privateLinks.without(item));
  const files = new AnnouncementFiles(input.answer ? input.base : feed.url, site, say.noTitle);
  const { folder, written } = writeAnnouncements(open, files, to, task);
  terminal.result(say.done(title, items.length, written, folder));
  const hasNewClock = (item: JsonFeedItem, index: number) =>
    item._training?.timeZone !== read.items[index]!._training?.timeZone;
  const clocks = site.timeZone === undefined ? items.filter(hasNewClock).length : 0;
  const report = { format, feed, lost: node.lostFields(), files, hidden: privateLinks.count, clocks };
  for (const text of reportImport(report, say)) terminal.result(text);
  terminal.say(say.next(to));
  return EXIT.clean;
}

/** The input by its format; throws a `Failure` that says what it is instead. */
function detectInput(input: Input, asked: unknown, { language }: Task): Detected {
  const say = importMessages[language];
  const detected = detectFormat(input.text, asked as string | undefined);
  if ('problem' in detected) {
    const expected = { code: 'not-json', path: '', expected: detected.detail, received: '' } as const;
    const json = explain(expected, language).expected;
    throw new Failure(harmless(say.problem(input.name, detected, json)));
  }
  const { name } = detected.format;
  if (asked && name !== asked) throw new Failure(say.notThatFormat(input.name, formatTitles[language][name]));
  return detected;
}
