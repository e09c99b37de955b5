import { addressesInHtml } from '../content/html-addresses.js';
import { Cursor, type Finding } from '../feed/finding.js';
import { isRecord } from '../feed/read-value.js';
import type { FieldPath } from './diagnostic.js';
import { changeAddresses } from './schema-values.js';
import { schema } from './schema.js';

/** Where a feed itself is, and where it goes on: whether that is so is seen when it is read. */
const OWN_ADDRESSES: readonly unknown[] = ['feed_url', 'home_page_url', 'next_url', 'hubs', '_training'];

/** Tells whether a file lies at a path, from the feed's folder on. */
export type FileExists = (path: string) => boolean;

/** Relative addresses that no file beside the feed stands for. */
export function checkFilesBeside(feed: unknown, exists: FileExists, findings: Finding[] = []): Finding[] {
  const known = new Map<string, boolean>();
  changeAddresses(feed, schema, (address, path) => {
    if (!OWN_ADDRESSES.includes(path[0])) check(address, path);
    return address;
  });
  for (const [html, path] of contentsIn(feed)) for (const address of addressesInHtml(html)) check(address, path);
  return findings;

  function check(address: string, path: FieldPath): void {
    const file = relativePath(address.trim());
    if (file === undefined) return;
    let isThere = known.get(file);
    if (isThere === undefined) known.set(file, (isThere = exists(file)));
    const at = path.reduce((cursor, step) => cursor.child(step), new Cursor('', findings));
    if (!isThere) at.report('broken-link', 'file', address);
  }
}

/** The HTML of all items and their translations, each with its place. */
function contentsIn(feed: unknown, path: FieldPath = []): [string, FieldPath][] {
  const entries = Array.isArray(feed) ? [...feed.entries()] : isRecord(feed) ? Object.entries(feed) : [];
  return entries.flatMap(([key, value]): [string, FieldPath][] =>
    key === 'content_html' && typeof value === 'string' ? [[value, [...path, key]]] : contentsIn(value, [...path, key]),
  );
}

/** The path of an address that leads to a file beside; undefined for one that leads elsewhere. */
function relativePath(address: string): string | undefined {
  // What begins with a slash counts from the top of a site, which is not known here.
  if (address === '' || /^([a-z][a-z0-9+.-]*:|[/\\#?])/i.test(address)) return undefined;
  const path = address.replace(/[?#].*/s, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
