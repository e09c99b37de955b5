import { readFileSync } from 'node:fs';
import { OUTSIDE, putWhole, statsAt, writeNew, type ConfinedFolder } from '../../disk/confined-folder.js';
import { DiskError } from '../../disk/disk-errors.js';
import { CACHE_FOLDER } from '../../folder/folder-places.js';

/** What `build` makes, and what an interrupted one leaves: in version control, anybody could have it say what is to be moved. */
const PRODUCTS = [`${CACHE_FOLDER}/`, 'site/', '.*.new/'];

/** Keeps what is made of a folder out of its version control, beside whatever else is kept out; returns whether it had to. */
export function ignoreProducts(folder: ConfinedFolder): boolean {
  const file = folder.at('.gitignore');
  const stats = statsAt(file);
  if (stats && !stats.isFile()) throw new DiskError(stats.isDirectory() ? 'EISDIR' : OUTSIDE, file);
  const before = stats ? readFileSync(file, 'utf8') : '';
  const lines = before.split(/\r?\n/).map((line) => line.trim().replace(/^\//, ''));
  const missing = PRODUCTS.filter((line) => !lines.includes(line) && !lines.includes(line.replace(/\/$/, '')));
  if (missing.length === 0) return false;
  const end = before.includes('\r\n') ? '\r\n' : '\n';
  const gap = before && !before.endsWith('\n') ? end : '';
  const text = `${before}${gap}${missing.map((line) => line + end).join('')}`;
  putWhole(file, (unfinished) => writeNew(unfinished, text));
  return true;
}
