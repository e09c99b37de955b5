// What is slow and rarely breaks becomes a command of its own (CONTRIBUTING.md): these lists say what is slow.
import { relative } from 'node:path';

const HOW_MANY = 12;

/**
 * Prints which test files took longest. One file alone is no list.
 *
 * @param {string} where
 * @param {Map<string, number>} seconds how long each file took
 */
export function printSlowest(where, seconds) {
  if (seconds.size < 2) return;
  const slowest = [...seconds].sort(([, one], [, other]) => other - one).slice(0, HOW_MANY);
  const all = [...seconds.values()].reduce((sum, one) => sum + one, 0);
  console.log(`\n${where}, slowest of ${seconds.size} files, ${Math.round(all)} s in all:`);
  for (const [name, one] of slowest) console.log(`${one.toFixed(1).padStart(7)} s  ${name}`);
}

/**
 * A reporter of the Web Test Runner that prints, at the end, the slowest files of each engine: from the moment in which the
 * runner asks for a page until it is done with it.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export function slowestReporter() {
  const begun = new Map();
  const engines = new Map();
  return {
    start({ sessions, startTime }) {
      // The first pages may have been asked for before a reporter is told of any.
      for (const { id } of sessions.all()) begun.set(id, startTime);
      sessions.on('session-status-updated', ({ id, status, browser, testFile }) => {
        if (status === 'INITIALIZING') begun.set(id, Date.now());
        if (status !== 'FINISHED') return;
        const seconds = engines.get(browser.name) ?? new Map();
        seconds.set(relative(process.cwd(), testFile), (Date.now() - begun.get(id)) / 1000);
        engines.set(browser.name, seconds);
      });
    },
    onTestRunFinished() {
      for (const [name, seconds] of engines) printSlowest(name, seconds);
    },
  };
}
