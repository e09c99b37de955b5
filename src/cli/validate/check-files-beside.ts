import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Cursor, type Finding } from '../../feed/finding.js';
import { isRecord } from '../../feed/read-value.js';
import { addressesInHtml } from './addresses-in-html.js';

/** Fields that hold an address, at whatever depth. */
const ADDRESSES = /^(url|external_url|image|banner_image|icon|favicon|avatar|logo|\w+Url)$/;

/** Relative addresses that no file beside the feed stands for. */
export function checkFilesBeside(feed: unknown, folder: string): Finding[] {
  const findings: Finding[] = [];
  const known = new Map<string, boolean>();
  look(feed, new Cursor('', findings), '');
  return findings;

  function look(value: unknown, at: Cursor, key: string): void {
    if (Array.isArray(value)) value.forEach((entry, index) => look(entry, at.child(index), ''));
    else if (isRecord(value)) for (const [name, one] of Object.entries(value)) look(one, at.child(name), name);
    else if (typeof value !== 'string') return;
    else if (ADDRESSES.test(key)) check(value, at);
    else if (key === 'content_html') for (const address of addressesInHtml(value)) check(address, at);
  }

  function check(address: string, at: Cursor): void {
    const path = relativePath(address.trim());
    if (path === undefined) return;
    let exists = known.get(path);
    if (exists === undefined) known.set(path, (exists = existsSync(join(folder, path))));
    if (!exists) at.report('broken-link', 'file', address);
  }
}

/** The path of an address that leads to a file beside; undefined for one that leads elsewhere. */
function relativePath(address: string): string | undefined {
  // What begins with a slash counts from the top of a site, which is not known here.
  if (address === '' || /^([a-z][a-z0-9+.-]*:|[/\\#?])/i.test(address)) return undefined;
  const path = address.replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
