import type { AnnouncementFolder } from '../announcement/announcement-folder.js';
import { publishedPath, toAddress } from '../announcement/site-address.js';
import { originalOf } from './picture-copies.js';
import type { Settings } from './settings.js';

/** Files that may name others: a picture or an archive is not looked through. */
const TEXT = /\.(html?|xhtml|css|m?js|json|xml|svg|txt|md|webmanifest)$/i;

/**
 * The files that go into the site. What nobody has put a link to may be a list of participants that lies beside the text, so
 * that only those are published that an announcement leads to, the settings, or a page of one's own.
 *
 * @param linked What the announcements lead to.
 * @param textOf The text of a file of the folder.
 */
export function linkedFiles(
  { files, pages }: Pick<AnnouncementFolder, 'files' | 'pages'>,
  settings: Settings,
  linked: Iterable<string>,
  textOf: (path: string) => string,
): Set<string> {
  const found = new Set<string>();
  if (files.size === 0) return found;
  for (const path of linked) found.add(path).add(originalOf(path));
  const left = [...files.keys()].filter((path) => !found.has(path));
  if (left.length === 0) return found;
  const ofPages = pages.filter(({ path }) => TEXT.test(path)).map(({ path }) => originalOf(textOf(path)));
  const texts = [JSON.stringify(settings), ...ofPages];
  for (const path of left) {
    const published = publishedPath(path);
    if (texts.some((text) => text.includes(published) || text.includes(toAddress(published)))) found.add(path);
  }
  return found;
}
