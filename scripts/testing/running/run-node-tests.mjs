import { spawn } from 'node:child_process';
import { emptyCount } from './results.mjs';

/**
 * Runs node:test files and reads the totals of its TAP output.
 *
 * @param {string[]} files
 * @returns {Promise<import('./results.mjs').Count>}
 */
export function runNodeTests(files) {
  return new Promise((resolve) => {
    const reporters = ['spec', 'stderr', 'tap', 'stdout'].map((name, index) =>
      index % 2 ? `--test-reporter-destination=${name}` : `--test-reporter=${name}`,
    );
    const child = spawn(process.execPath, ['--test', ...reporters, ...files], { stdio: ['ignore', 'pipe', 'inherit'] });
    let tap = '';
    child.stdout.on('data', (data) => (tap += data));
    child.on('close', (code) => {
      const total = (name) => Number(tap.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? 0);
      const count = {
        ...emptyCount(),
        passed: total('pass'),
        failed: total('fail') + total('cancelled'),
        skipped: total('skipped') + total('todo'),
      };
      if (code !== 0 && count.failed === 0) count.failed = 1;
      if (count.passed + count.failed === 0) {
        count.failed = 1;
        count.problems.push('Node: no test ran');
      }
      resolve(count);
    });
  });
}
