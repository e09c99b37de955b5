import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder, packageVersion } from '../package-files.js';
import { publishedPath } from './addresses.js';
import type { Issue } from './issue.js';
import { hasMetadata, withoutMetadata } from './picture-metadata.js';
import type { PictureBook } from './pictures.js';
import type { Problems } from './problems.js';
import type { Settings } from './settings.js';
import type { Folder } from './source-files.js';
import type { Content } from './staging.js';

/** A file that goes into the site as it is, but for the metadata of a picture. */
export interface Copy {
  /** Where in the site. */
  readonly path: string;
  readonly from: string;
  /** The file of the folder that it is of. */
  readonly of: string;
  /** Equal stamps, equal bytes. */
  readonly stamp: string;
}

/** Those pictures and documents that are led to, the pages as they stand, and the widgets themselves. */
export function copiesFor(
  folder: string,
  found: Folder,
  ledTo: ReadonlySet<string>,
  settings: Settings,
  pictures: PictureBook,
): Copy[] {
  const own = [...found.files.values()]
    .filter(({ path }) => ledTo.has(path))
    .map(({ path, stamp }) => ({ path: publishedPath(path), from: join(folder, path), of: path, stamp }));
  const pages = found.pages.map(({ path, stamp }) => ({
    path: path.slice('pages/'.length).normalize('NFC'),
    from: join(folder, path),
    of: path,
    stamp,
  }));
  return [...own, ...pages, ...(settings.script ? [] : widgets()), ...pictures.copies(ledTo)];
}

/** What stands in the site of a file that is copied to this path: of pictures, what people see. */
export function contentOf(path: string, from: string): Content {
  return hasMetadata(path) ? withoutMetadata(readFileSync(from)) : { copyOf: from };
}

function widgets(): Copy[] {
  const folder = join(packageFolder, 'cdn');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((from) => {
      const path = from.slice(folder.length + 1).replaceAll('\\', '/');
      return { path, from, of: path, stamp: packageVersion() };
    });
}

/** Files that would hide one another in the site. Disks of two systems do not tell A from a. */
export function clashes(copies: readonly Copy[], say: Problems): Issue[] {
  const places = new Map<string, Copy>();
  return copies.flatMap((copy): Issue[] => {
    const place = copy.path.toLowerCase();
    const other = places.get(place);
    if (!other) places.set(place, copy);
    return other ? [{ file: copy.of, severity: 'error', ...say.samePlace(copy.path, other.of) }] : [];
  });
}
