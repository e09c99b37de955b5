import { ANNOUNCEMENTS } from './announcement-folder.js';
import { nameFault } from './disk-names.js';

/** What an announcement has to know of the site that it will stand in. */
export interface AnnouncementSite {
  /** Where the site is, absolute, with a slash at its end. */
  readonly url: string;
  /** The same while a preview shows it elsewhere. */
  readonly publishedUrl: string;
  /** The languages of the pages; the first is that of the announcements. */
  readonly languages: readonly [string, ...string[]];
  /** Whose clock a time is of that names no zone. */
  readonly timeZone: string;
}

/** The folder of the site for pictures and documents. */
export const FILES = 'files';

/** The folder of an announcement's page. Ids that would not do in an address or are too long get a shorter name with a number. */
export function folderOf(id: string): string {
  if (/^[\p{L}\p{N}][\p{L}\p{N}._ -]*$/u.test(id) && id.length <= 120 && !id.endsWith('.') && nameFault(id) !== 'long')
    return id;
  let hash = 0;
  for (const character of id) hash = (Math.imul(hash, 31) + character.codePointAt(0)!) >>> 0;
  const readable = id
    .replace(/^[a-z]+:\/*/i, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
    // Not through the middle of a letter.
    .toWellFormed()
    .replace(/\ufffd$/, '');
  return `${readable || 'item'}-${hash.toString(36)}`;
}

/** A path as an address, each name in it escaped. */
export function toAddress(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** An address with its letters as they are; as it stands where it is not well escaped. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Where the page of an announcement will be; in the site's first language without naming it. */
export function pageUrl(id: string, language: string | undefined, { url }: Pick<AnnouncementSite, 'url'>): string {
  return `${url}${language ? `${language}/` : ''}${toAddress(folderOf(id))}/`;
}

/** Where a file of the folder is in the site: `files/a.pdf` of `announcements/a.pdf`. */
export function publishedPath(path: string): string {
  return `${FILES}/${path.slice(ANNOUNCEMENTS.length + 1).normalize('NFC')}`;
}

/** The file of the folder that is published at an address; undefined for an address of anything else. */
export function publishedFrom(address: string, site: string): string | undefined {
  const files = `${site}${FILES}/`;
  return address.startsWith(files)
    ? `${ANNOUNCEMENTS}/${decodeAddress(address.slice(files.length).replace(/[?#].*/s, ''))}`
    : undefined;
}
