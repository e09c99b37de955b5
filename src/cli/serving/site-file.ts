import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { ConfinedFolder, isPlainFile, statsAt } from '../disk/confined-folder.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/feed+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.pdf': 'application/pdf',
};

/** What an address of a served folder means. */
export type Found =
  | { readonly file: string; readonly type: string }
  /** The folder of a page was written without the slash at its end. */
  | { readonly redirect: string };

/**
 * The file that the path of a request means, as it was sent; undefined if there is none, or it lies outside of the folder, and
 * that is so where a link leads, too.
 */
export function findSiteFile(folder: string, target: string): Found | undefined {
  const [path = ''] = target.slice(1).split(/[?#]/, 1);
  const names = decode(path.replace(/\/$/, ''));
  if (names === undefined) return undefined;
  // Asked anew each time, because the site is built anew meanwhile.
  const site = new ConfinedFolder(folder);
  const place = names === '' ? site.root : site.find(names);
  const stats = place === undefined ? undefined : statsAt(place);
  if (place === undefined || stats === undefined) return undefined;
  if (stats.isFile()) return path.endsWith('/') ? undefined : withType(place);
  const index = site.find(names === '' ? 'index.html' : `${names}/index.html`);
  if (index === undefined || !isPlainFile(index)) return undefined;
  return path === '' || path.endsWith('/') ? withType(index) : { redirect: `/${path}/` };
}

/** A path with its letters as they are; undefined where it is not well escaped. */
function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function withType(file: string): Found {
  return { file, type: TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream' };
}

/** The text of a page; undefined where it has vanished meanwhile. */
export function readPage(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
