import { ANNOUNCEMENTS, type AnnouncementFolder, type AnnouncementSource } from './announcement-folder.js';
import { parentOf, relativePath, resolvePath } from './folder-path.js';
import { decodeAddress } from './site-address.js';

/** What an address in a file of the folder leads to. */
export type LinkTarget =
  | { readonly kind: 'elsewhere'; readonly address: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'announcement'; readonly source: AnnouncementSource; readonly path: string }
  /** The names of the problems that it is. */
  | { readonly kind: 'missingFile'; readonly meant?: string }
  | { readonly kind: 'outside' | 'noScheme' | 'mailAddress' | 'onThisComputer' };

/** Finds what an address in the file `from` leads to. */
export function findTarget(address: string, from: string, folder: AnnouncementFolder): LinkTarget {
  if (/^([a-z]:[\\/]|file:|~\/|\/(?:users|home)\/)|\\/i.test(address)) return { kind: 'onThisComputer' };
  if (/^([a-z][a-z\d+.-]*:|\/\/|#|\/)/i.test(address)) return { kind: 'elsewhere', address };
  const path = resolvePath(parentOf(from), decodeAddress(address.replace(/[?#].*/s, '')));
  if (!path.startsWith(`${ANNOUNCEMENTS}/`)) return { kind: 'outside' };
  // What macOS calls й in the name of a file are two characters to everybody else.
  for (const name of [path, path.normalize('NFC'), path.normalize('NFD')]) {
    if (folder.files.has(name)) return { kind: 'file', path: name };
    const source = folder.announcements.get(name);
    if (source) return { kind: 'announcement', source, path: name };
  }
  if (/^(www\.|[\w-]+(\.[\w-]+)+\/)/i.test(address)) return { kind: 'noScheme' };
  if (/^[^\s@/]+@[^\s@/.]+\.[^\s@/]+$/.test(address)) return { kind: 'mailAddress' };
  const lower = path.normalize('NFC').toLowerCase();
  const meant = [...folder.files.keys()].find((name) => name.normalize('NFC').toLowerCase() === lower);
  return { kind: 'missingFile', ...(meant && { meant: relativePath(parentOf(from), meant) }) };
}
