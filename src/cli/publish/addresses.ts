import { posix } from 'node:path';
import { ANNOUNCEMENTS, type Folder, type Source } from './source-files.js';

/** Where things are in the site. */
export const FILES = 'files';

/** The folder of an announcement's page. Names that would not do in an address or on a disk get a number for a name. */
export function folderOf(id: string): string {
  if (/^[\p{L}\p{N}][\p{L}\p{N}._ -]*$/u.test(id) && id.length <= 120 && !id.endsWith('.')) return id;
  let hash = 0;
  for (const character of id) hash = (Math.imul(hash, 31) + character.codePointAt(0)!) >>> 0;
  const readable = id
    .replace(/^[a-z]+:\/*/i, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return `${readable || 'item'}-${hash.toString(36)}`;
}

/** A path as an address, each name in it escaped. */
export function toAddress(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** Where the page of an announcement will be; in the site's first language without naming it. */
export function pageUrl(id: string, language: string | undefined, { url }: { readonly url: string }): string {
  return `${url}${language ? `${language}/` : ''}${toAddress(folderOf(id))}/`;
}

/** What a relative address in a file of the folder means. */
export type Target =
  | { readonly kind: 'elsewhere'; readonly address: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'announcement'; readonly source: Source; readonly path: string }
  | { readonly kind: 'missingFile'; readonly meant?: string }
  | { readonly kind: 'outside' | 'noScheme' | 'mailAddress' | 'onThisComputer' };

/** Finds what an address in the file `from` leads to. */
export function findTarget(address: string, from: string, folder: Folder): Target {
  if (/^([a-z]:[\\/]|file:|~\/|\/(?:users|home)\/)|\\/i.test(address)) return { kind: 'onThisComputer' };
  if (/^([a-z][a-z\d+.-]*:|\/\/|#|\/)/i.test(address)) return { kind: 'elsewhere', address };
  const path = posix.normalize(posix.join(posix.dirname(from), decode(address.replace(/[?#].*$/, ''))));
  if (!path.startsWith(`${ANNOUNCEMENTS}/`)) return { kind: 'outside' };
  // What macOS calls й in the name of a file are two characters to everybody else.
  for (const name of [path, path.normalize('NFC'), path.normalize('NFD')]) {
    if (folder.files.has(name)) return { kind: 'file', path: name };
    const source = folder.announcements.get(name);
    if (source) return { kind: 'announcement', source, path: name };
  }
  if (/^(www\.|[\w-]+(\.[\w-]+)+\/)/i.test(address)) return { kind: 'noScheme' };
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(address)) return { kind: 'mailAddress' };
  const lower = path.normalize('NFC').toLowerCase();
  const meant = [...folder.files.keys()].find((name) => name.normalize('NFC').toLowerCase() === lower);
  return { kind: 'missingFile', ...(meant && { meant: posix.relative(posix.dirname(from), meant) }) };
}

/** Where a file of the folder is in the site: `files/a.pdf` of `announcements/a.pdf`. */
export function publishedPath(path: string): string {
  return `${FILES}/${path.slice(ANNOUNCEMENTS.length + 1).normalize('NFC')}`;
}

/** The file of the folder that is published at an address; undefined for an address of anything else. */
export function publishedFrom(address: string, site: string): string | undefined {
  const files = `${site}${FILES}/`;
  return address.startsWith(files)
    ? `${ANNOUNCEMENTS}/${decode(address.slice(files.length).replace(/[?#].*$/, ''))}`
    : undefined;
}

/** An address with its letters as they are; as it stands where it is not well escaped. */
export function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
