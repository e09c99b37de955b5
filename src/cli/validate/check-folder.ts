import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readFeed } from '../../feed/read-feed.js';
import { Failure } from '../command.js';
import { decodeText } from '../input/decode-text.js';
import { readInput } from '../input/read-input.js';
import type { Language, Translated } from '../language.js';
import { clashes, copiesFor } from '../publish/copies.js';
import { warnOfDates } from '../publish/dates-ahead.js';
import { feedHead } from '../publish/feed-head.js';
import { filesLedTo, notPublished } from '../publish/led-to.js';
import { publishMessages } from '../publish/messages.js';
import { problemsIn } from '../publish/problems.js';
import { readState } from '../publish/state-file.js';
import { TakenNames } from '../publish/taken-names.js';
import { PictureBook } from '../publish/pictures.js';
import { readAnnouncement } from '../publish/read-announcement.js';
import { readSettings, settingsAbove, SETTINGS_FILE } from '../publish/settings.js';
import { readFolder } from '../publish/source-files.js';
import { checkInput } from './check-input.js';
import type { Checked } from './report.js';

const messages: Translated<{ nothing: (folder: string) => string }> = {
  en: {
    nothing: (folder) =>
      `In ${folder} there is neither a training-widgets.yaml nor a feed (*.json). To make a folder with examples: training-widgets init`,
  },
  uk: {
    nothing: (folder) =>
      `У ${folder} немає ні training-widgets.yaml, ні стрічок (*.json). Створити теку з прикладами: training-widgets init`,
  },
};

/** Checks a folder of announcements as `build` reads it; a folder without settings, feed by feed. */
export async function checkFolder(folder: string, language: Language): Promise<Checked[]> {
  if (existsSync(join(folder, SETTINGS_FILE))) return checkAnnouncements(folder, language);
  const feeds = feedsIn(folder);
  const above = settingsAbove(folder);
  if (feeds.length === 0 && above)
    throw new Failure(publishMessages[language].settingsAbove(relative('', above) || '.'));
  if (feeds.length === 0) throw new Failure(messages[language].nothing(folder));
  const checked: Checked[] = [];
  for (const name of feeds) checked.push({ name, findings: checkInput(await readInput(name, language)) });
  return checked;
}

function checkAnnouncements(folder: string, language: Language): Checked[] {
  const say = problemsIn(language);
  const { settings, issues: found } = readSettings(folder, language);
  const issues = [...found];
  const read = readFolder(folder);
  // A broken one ends a build.
  readState(folder, language);
  for (const { path, why, other } of read.misfits) issues.push({ file: path, severity: 'error', ...say[why](other) });
  // Nothing is made of the pictures here: it is enough that they are there.
  const pictures = new PictureBook(folder, folder);
  const textOf = (path: string) => decodeText(readFileSync(join(folder, path)));
  const head = feedHead(settings);
  const feed = readFeed({ ...head, items: [] }, `${settings.url}feed.json`)!;
  const context = { settings, folder: read, pictures, feed, head, language, textOf };
  const names = new TakenNames(settings, say);
  const named = new Set<string>();
  const dated: Parameters<typeof warnOfDates>[0][number][] = [];
  for (const source of read.sources) {
    const file = source.main.path;
    for (const { raw, item, isDraft, issues: own, files } of readAnnouncement(source, context)) {
      if (isDraft) continue;
      dated.push({ file, publishedAt: item.publishedAt, startsAt: item.span?.startsAt });
      issues.push(...own);
      files.forEach((path) => named.add(path));
      const taken = names.take(raw.id, file);
      if (taken) issues.push({ file, severity: 'error', ...taken });
    }
  }
  issues.push(...warnOfDates(dated, Date.now(), settings, language));
  const ledTo = filesLedTo(folder, read, settings, named);
  issues.push(...clashes(copiesFor(folder, read, ledTo, settings, pictures), say));
  issues.push(...notPublished(read, ledTo, language));
  const files = [
    SETTINGS_FILE,
    ...read.sources
      .flatMap(({ main, translations }) => [main, ...translations.map((one) => one.file)])
      .map(({ path }) => path),
  ];
  const all = new Set([...files, ...issues.map(({ file }) => file)]);
  return [...all].map((file) => ({
    name: join(folder, file),
    findings: issues.filter((issue) => issue.file === file),
  }));
}

/** The JSON files below that say of themselves that they are feeds. */
function feedsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
      if (entry.isDirectory()) return feedsIn(path);
      return entry.name.endsWith('.json') && readFileSync(path, 'utf8').includes('jsonfeed.org/version/') ? [path] : [];
    });
}
