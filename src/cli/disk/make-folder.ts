import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DiskError } from './disk-errors.js';

/**
 * Makes a folder and those above it. Node's own way never ends where a system keeps no folders, such as in /proc: told that
 * there is none above, it makes that, is told the same, and begins again.
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new DiskError('EACCES', folder);
    // Another thread may have made it.
    if (code !== 'EEXIST') throw error;
  }
}
