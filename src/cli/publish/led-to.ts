import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../language.js';
import { ANNOUNCEMENTS, type Folder } from './source-files.js';
import { publishedPath, toAddress } from './addresses.js';
import type { Issue } from './issue.js';
import { unshrunk } from './pictures.js';
import { problemsIn } from './problems.js';
import type { Settings } from './settings.js';

/** Files that may name others: a picture or an archive is not looked through. */
const TEXT = /\.(html?|xhtml|css|m?js|json|xml|svg|txt|md|webmanifest)$/i;
/** Some of them are announcements whose names have another ending. */
const WRITTEN = /\.(txt|markdown|mdown|mkd|docx?|odt|rtf|html?|ya?ml)$/i;

/**
 * The files that go into the site. What nobody has put a link to may be a list of participants that lies beside the text, so
 * that only those are published that an announcement leads to, the settings, or a page of one's own.
 *
 * @param ledTo What the announcements lead to.
 */
export function filesLedTo(
  folder: string,
  { files, pages }: Folder,
  settings: Settings,
  ledTo: Iterable<string>,
): Set<string> {
  const found = new Set<string>();
  if (files.size === 0) return found;
  for (const path of ledTo) found.add(path).add(unshrunk(path));
  const left = [...files.keys()].filter((path) => !found.has(path));
  if (left.length === 0) return found;
  const written = pages
    .filter(({ path }) => TEXT.test(path))
    .map(({ path }) => readFileSync(join(folder, path), 'utf8'));
  const texts = [JSON.stringify(settings), ...written.map(unshrunk)];
  for (const path of left) {
    const published = publishedPath(path);
    if (texts.some((text) => text.includes(published) || text.includes(toAddress(published)))) found.add(path);
  }
  return found;
}

/** Tells what stays out of the site because nothing leads to it. */
export function notPublished({ files }: Folder, ledTo: ReadonlySet<string>, language: Language): Issue[] {
  const say = problemsIn(language);
  const left = [...files.keys()].filter((path) => !ledTo.has(path));
  const written = left.filter((path) => WRITTEN.test(path));
  const others = left.filter((path) => !WRITTEN.test(path)).map((path) => path.slice(ANNOUNCEMENTS.length + 1));
  return [
    ...written.map((file): Issue => ({ file, severity: 'warning', ...say.notMarkdown() })),
    ...(others.length > 0
      ? [{ file: ANNOUNCEMENTS, severity: 'warning' as const, ...say.notLedTo(others.join(', ')) }]
      : []),
  ];
}
