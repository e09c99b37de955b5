import { watch } from 'chokidar';
import { once } from 'node:events';
import { relative, resolve, sep } from 'node:path';
import { CACHE_FOLDER } from '../../folder/folder-places.js';
import { SETTINGS_FILE } from '../../../site/settings.js';

const WATCHED = ['announcements', 'pages', SETTINGS_FILE];

/**
 * Watches a folder from now on. Resolves with what waits for the next change; all changes since it was last waited for are one.
 */
export async function watchFolder(folder: string): Promise<() => Promise<void>> {
  const top = resolve(folder);
  // By way of the folder: a file that is watched itself, and goes, is not seen when it comes back.
  const watcher = watch(top, {
    ignoreInitial: true,
    ignored: (path) => {
      const [first = ''] = relative(top, path).split(sep);
      return path.includes(CACHE_FOLDER) || (first !== '' && !WATCHED.includes(first));
    },
    // Whatever a link may lead to lies in the folder itself, or is not published.
    followSymlinks: false,
  });
  await once(watcher, 'ready');
  let wake: () => void;
  const sleep = () => new Promise<void>((done) => (wake = done));
  let waiting = sleep();
  watcher.on('all', () => wake());
  return async () => {
    await waiting;
    // Editors write a file in several steps.
    await new Promise((done) => setTimeout(done, 100));
    waiting = sleep();
  };
}
