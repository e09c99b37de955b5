import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonFeedItem } from '../../feed/format.js';
import { describeFinding } from '../../describe/findings/describe-finding.js';
import { EXIT, Failure, type Task } from '../command.js';
import { makeFolder } from '../make-folder.js';
import { AnnouncementFiles } from './announcement-files.js';
import { readFurtherPages } from './further-pages.js';
import { importAtom } from './import-atom.js';
import { importCalendar } from './import-icalendar.js';
import { importEventsCalendar } from './import-events-calendar.js';
import { importIndico } from './import-indico.js';
import { importJsonFeed } from './import-json-feed.js';
import { importJsonLd } from './import-json-ld.js';
import { importMessages } from './import-messages.js';
import { importOpenAgenda } from './import-openagenda.js';
import { importOpenTechEvents } from './import-opentechevents.js';
import { importRss } from './import-rss.js';
import { importSchedule } from './import-schedule.js';
import { importWordPress } from './import-wordpress.js';
import type { Importer, Imported } from './imported.js';
import type { Format } from './formats.js';
import { harmless, reportImport } from './import-report.js';
import { onClockOf } from './on-clock-of.js';
import { PrivateLinks } from './private-links.js';
import { recognise, type Recognised } from './recognise.js';
import { siteIn } from './site-in.js';
import { Source } from './source.js';
import { readOlderPages } from '../input/older-pages.js';
import { UNREADABLE } from '../input/decode-text.js';
import { LineIndex } from '../input/line-index.js';
import { readInput, type Input } from '../input/read-input.js';

const importers: Readonly<Record<Format, Importer>> = {
  rss: importRss,
  atom: importAtom,
  icalendar: importCalendar,
  wordpress: importWordPress,
  'events-calendar': importEventsCalendar,
  'json-ld': importJsonLd,
  schedule: importSchedule,
  openagenda: importOpenAgenda,
  indico: importIndico,
  opentechevents: importOpenTechEvents,
  'json-feed': importJsonFeed,
};

/** Reads a source, writes what can be carried over, and lists the rest. */
export async function runImport(task: Task): Promise<number> {
  const { words, options, language, terminal } = task;
  const say = importMessages[language];
  const [name] = words;
  if (name === undefined) throw new Failure(say.nothing);
  const input = await readInput(name, language);
  const recognised = recogniseInput(input, options.from as Format | undefined, task);
  const { format } = recognised;
  const source = await allPages(recognised, input, task);
  const unreadable = input.text.indexOf(UNREADABLE);
  if (unreadable >= 0) terminal.warn(say.unreadable(new LineIndex(input.text).placeOf(unreadable).line));
  const to = typeof options.to === 'string' ? options.to : '.';
  const site = siteIn(to);
  const read = withoutEmpty(importDeep(format, source, name, task));
  const { feed, items } = onClockOf(site.timeZone, read);
  if (items.length === 0) throw new Failure(say.noItems(name, say.formats[format]));

  const folder = join(to, 'announcements');
  const privateLinks = new PrivateLinks();
  const files = new AnnouncementFiles(input.answer ? input.base : feed.url, site, language);
  const open = items.map((item) => privateLinks.without(item));
  const written = write(open, files, folder, task);
  terminal.result(say.done(say.formats[format], items.length, written, folder));
  const hasNewClock = (item: JsonFeedItem, index: number) =>
    item._training?.timeZone !== read.items[index]!._training?.timeZone;
  const clocks = site.timeZone === undefined ? items.filter(hasNewClock).length : 0;
  const report = { format, feed, lost: source.lostOf(), files, hidden: privateLinks.count, clocks };
  for (const text of reportImport(report, say)) terminal.result(text);
  terminal.say(say.next(to));
  return EXIT.clean;
}

/** The source with the entries of all its pages. */
async function allPages({ format, source }: Recognised, first: Input, { language, terminal }: Task): Promise<Source> {
  if (/^(wordpress|events-calendar|openagenda)$/.test(format)) {
    const { value, incomplete } = await readFurtherPages(format, first, language);
    if (incomplete) terminal.warn(incomplete);
    return Source.of(value);
  }
  if (format !== 'json-feed') return source;
  const { pages, broken, left } = await readOlderPages(first, language);
  for (const text of [broken, left]) if (text) terminal.warn(text);
  const feeds = [first, ...pages].map(({ text }) => JSON.parse(text) as { items: unknown[] });
  return Source.of({ ...feeds[0], items: feeds.flatMap(({ items }) => items) });
}

/** Without what is no announcement, such as a server's word on why it has none: its fields stand in the list of the lost. */
function withoutEmpty({ feed, items }: Imported): Imported {
  const says = ({ title, summary, content_html, content_text, _training }: JsonFeedItem) =>
    Boolean(title ?? (summary || content_html || content_text || _training?.startDate));
  return { feed, items: items.filter(says) };
}

/** Reads the source; throws a `Failure` where it is nested so deeply that no program can follow it. */
function importDeep(format: Format, source: Source, name: string, { language }: Task): Imported {
  const say = importMessages[language];
  try {
    // What will be listed is as deep as what is read.
    source.lostOf();
    return importers[format](source);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Failure(say.problem(name, { problem: 'unknown', detail: '[[[[…' }, ''));
  }
}

/** The source by its format; throws a `Failure` that says what it is instead. */
function recogniseInput(input: Input, asked: Format | undefined, { language }: Task): Recognised {
  const say = importMessages[language];
  const recognised = recognise(input.text, asked);
  if ('problem' in recognised) {
    const expected = { code: 'not-json', path: '', expected: recognised.detail, received: '' } as const;
    const json = describeFinding(expected, language).expected;
    throw new Failure(harmless(say.problem(input.name, recognised, json)));
  }
  if (asked && recognised.format !== asked)
    throw new Failure(say.notThatFormat(input.name, say.formats[recognised.format]));
  return recognised;
}

/** Writes what is not there yet; returns how many files that were. */
function write(
  items: readonly JsonFeedItem[],
  files: AnnouncementFiles,
  folder: string,
  { language, terminal }: Task,
): number {
  const say = importMessages[language];
  const progress = terminal.progress(say.writing, items.length);
  let written = 0;
  try {
    makeFolder(folder);
    for (const item of items) {
      for (const { name, text } of files.write(item)) {
        const path = join(folder, name);
        // Somebody may have gone on with it.
        if (existsSync(path)) terminal.warn(say.kept(path));
        else {
          writeFileSync(path, text);
          written++;
        }
      }
      progress.step();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    throw new Failure(say.cannotWrite(folder, code));
  } finally {
    progress.stop();
  }
  return written;
}
