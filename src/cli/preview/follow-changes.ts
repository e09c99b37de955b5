import { watch } from 'chokidar';
import { join } from 'node:path';
import { CACHE_FOLDER } from '../publish/cache.js';
import { SETTINGS_FILE } from '../publish/settings.js';

/** Calls back after each change in a folder, one at a time; what changes meanwhile brings one more call. Until the process ends. */
export async function followChanges(folder: string, changed: () => Promise<void>): Promise<never> {
  const watched = ['announcements', 'pages', SETTINGS_FILE].map((name) => join(folder, name));
  const watcher = watch(watched, { ignoreInitial: true, ignored: (path) => path.includes(CACHE_FOLDER) });
  let wake: () => void;
  let waiting = new Promise<void>((done) => (wake = done));
  watcher.on('all', () => wake());
  for (;;) {
    await waiting;
    // Editors write a file in several steps.
    await new Promise((done) => setTimeout(done, 100));
    waiting = new Promise<void>((done) => (wake = done));
    await changed();
  }
}
