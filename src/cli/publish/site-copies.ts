import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnouncementFolder } from '../../announcement/announcement-folder.js';
import { copiedFiles, type CopiedFile } from '../../site/copied-files.js';
import type { Settings } from '../../site/settings.js';
import { ConfinedFolder } from '../disk/confined-folder.js';
import { PICTURES } from '../folder/folder-places.js';
import { packageFolder, packageVersion } from '../disk/package-files.js';
import { hasMetadata, withoutMetadata } from './pictures/picture-metadata.js';
import type { PictureBook } from './pictures/picture-book.js';
import type { Content } from './staging/staging.js';

/** Everything that is copied into a site: what is linked, its smaller pictures, the pages as they stand, and the widgets. */
export function siteCopies(
  found: AnnouncementFolder,
  linked: ReadonlySet<string>,
  settings: Settings,
  pictures: PictureBook,
): CopiedFile[] {
  return [...copiedFiles(found, linked), ...(settings.script ? [] : widgetFiles()), ...pictures.copies(linked)];
}

/** What stands in the site of a file that is copied: of pictures, what people see. */
export function contentOf({ path, within, from }: CopiedFile, folder: string): Content {
  // What people wrote was looked through when it was listed; what was made of it lies where no link leads.
  const places = {
    folder: () => join(folder, from),
    package: () => join(packageFolder, 'cdn', from),
    pictures: () => new ConfinedFolder(folder).at(`${PICTURES}/${from}`),
  };
  const file = places[within]();
  return hasMetadata(path) ? withoutMetadata(readFileSync(file)) : { copyOf: file };
}

function widgetFiles(): CopiedFile[] {
  const folder = join(packageFolder, 'cdn');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((from) => {
      const path = from.slice(folder.length + 1).replaceAll('\\', '/');
      return { path, of: path, within: 'package', from: path, stamp: packageVersion() };
    });
}
