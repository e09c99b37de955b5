import { PAGES, type AnnouncementFolder } from '../announcement/announcement-folder.js';
import { publishedPath } from '../announcement/site-address.js';

/** A file that goes into the site as it is, but for the metadata of a picture. */
export interface CopiedFile {
  /** Where in the site. */
  readonly path: string;
  /** The file that it is a copy of, as people know it: its path in the folder, or in the site. */
  readonly of: string;
  /** Where that lies: in the folder, in this package, or in the cache of smaller pictures, and its path there. */
  readonly within: 'folder' | 'package' | 'pictures';
  readonly from: string;
  /** Equal stamps, equal bytes. */
  readonly stamp: string;
}

/** The pictures and documents that are linked, and the pages as they stand. */
export function copiedFiles({ files, pages }: AnnouncementFolder, linked: ReadonlySet<string>): CopiedFile[] {
  const documents = [...files.values()]
    .filter(({ path }) => linked.has(path))
    .map(({ path, stamp }) => ({ path: publishedPath(path), of: path, from: path, stamp }));
  const own = pages.map(({ path, stamp }) => ({
    path: path.slice(PAGES.length + 1).normalize('NFC'),
    of: path,
    from: path,
    stamp,
  }));
  return [...documents, ...own].map((file) => ({ ...file, within: 'folder' as const }));
}
