import { watch } from 'chokidar';
import { oneAtATime } from './one-at-a-time.mjs';

/** How many milliseconds nothing must change first: editors write a file in several steps. */
const REST = 100;

/**
 * Calls `run` after each change of a file in the folders, and once more for all that change while it runs. What tests
 * leave for a person to look at is no change.
 *
 * @param {string[]} folders
 * @param {() => Promise<void>} run
 * @returns {import('chokidar').FSWatcher}
 */
export function onChange(folders, run) {
  const start = oneAtATime(run);
  let timer;
  return watch(folders, { ignoreInitial: true, ignored: /\.actual\./ }).on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(start, REST);
  });
}
