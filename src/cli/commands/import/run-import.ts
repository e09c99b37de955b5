import { AnnouncementFiles } from '../../../announcement/write/announcement-files.js';
import type { JsonFeedItem } from '../../../feed/format.js';
import { LIMITS } from '../../../feed/limits.js';
import { PrivateLinks } from '../../../import/private-links.js';
import { readItems } from '../../../import/read-items.js';
import { toZone } from '../../../import/to-zone.js';
import { EXIT, Failure, type Task } from '../../terminal/command.js';
import { UNREADABLE } from '../../../check/decode-text.js';
import { LineIndex } from '../../../check/line-index.js';
import { inputMessages } from '../../input/input-messages.js';
import { readInput } from '../../input/read-input.js';
import { formatTitles } from './format-titles.js';
import { importMessages } from './import-messages.js';
import { detectInput } from './detect-input.js';
import { FeedFile } from './feed-file.js';
import { reportImport } from './import-report.js';
import { readAllPages } from './read-all-pages.js';
import { readTargetSite } from './read-target-site.js';
import { writeAnnouncements } from './write-announcements.js';

/** Reads a source, writes what can be carried over, and lists the rest. */
export async function runImport(task: Task): Promise<number> {
  const { args: words, options, language, terminal } = task;
  const say = importMessages[language];
  const [name] = words;
  if (name === undefined) throw new Failure(say.nothing);
  if (options.to !== undefined && options.into !== undefined) throw new Failure(say.feedInstead);
  const input = await readInput(name, language, undefined, true);
  const { format, node: first } = await detectInput(input, options.from, language);
  const title = formatTitles[language][format.name];
  const { node, incomplete } = await readAllPages(format, first, input, language);
  if (incomplete) terminal.warn(incomplete);
  const { encoding, contradicted } = input.decoded;
  if (contradicted) terminal.warn(inputMessages[language].otherEncoding(name, encoding, contradicted));
  const unreadable = input.text.indexOf(UNREADABLE);
  if (unreadable >= 0) terminal.warn(say.unreadable(new LineIndex(input.text).positionAt(unreadable).line));
  const to = typeof options.to === 'string' ? options.to : '.';
  const into = typeof options.into === 'string' ? new FeedFile(options.into, language) : undefined;
  const settings = readTargetSite(to);
  const site = into ? { ...settings, timeZone: into.timeZone ?? settings.timeZone } : settings;
  const all = readItems(format, node);
  const read = { ...all, items: all.items.slice(0, LIMITS.items) };
  if (read.items.length < all.items.length) terminal.warn(say.manyItems(all.items.length, LIMITS.items));
  const { feed, items } = toZone(site.timeZone, read);
  const { left = [], headings = new Map<string, string>() } = read;
  if (items.length === 0) throw new Failure(left.length > 0 ? say.emptyRows(name) : say.noItems(name, title));

  const privateLinks = new PrivateLinks();
  const open = items.map((item) => privateLinks.without(item));
  const base = input.answer ? input.base : feed.url;
  const hasNewClock = (item: JsonFeedItem, index: number) =>
    item._training?.timeZone !== read.items[index]!._training?.timeZone;
  const clocks = site.timeZone === undefined ? items.filter(hasNewClock).length : 0;
  const written = into
    ? into.write(open, { title, name, feed, base, site }, task)
    : writeFolder(open, new AnnouncementFiles(base, site, say.noTitle), to, title, task);
  const { files, next } = written;
  const lost = node.lostFields();
  const report = { format, feed, lost, left, headings, files, hidden: privateLinks.count, clocks };
  for (const text of reportImport(report, language)) terminal.result(text);
  terminal.say(next);
  return EXIT.clean;
}

/** Writes a file for each announcement, and says so. */
function writeFolder(items: readonly JsonFeedItem[], files: AnnouncementFiles, to: string, title: string, task: Task) {
  const say = importMessages[task.language];
  const { folder, written } = writeAnnouncements(items, files, to, task);
  task.terminal.result(say.done(title, items.length, written, folder));
  return { files, next: say.next(to) };
}
