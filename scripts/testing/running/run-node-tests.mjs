import { availableParallelism } from 'node:os';
import { relative, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { emptyCount } from './results.mjs';
import { printSlowest } from './slowest.mjs';

/**
 * Runs node:test files, as many at once as the machine has processors, each in a process of its own.
 *
 * @param {string[]} files
 * @returns {Promise<import('./results.mjs').Count>}
 */
export async function runNodeTests(files) {
  const count = emptyCount();
  const seconds = new Map();
  // Without a number Node leaves one processor idle, which is half of a machine with two.
  const tests = run({ files: files.map((file) => resolve(file)), concurrency: availableParallelism() });
  const add = (kind, { file, nesting, details, skip, todo }) => {
    if (nesting === 0) {
      const name = relative(process.cwd(), file ?? '');
      seconds.set(name, (seconds.get(name) ?? 0) + details.duration_ms / 1000);
    }
    if (details.type === 'suite') return;
    if (skip !== undefined || todo !== undefined) count.skipped++;
    else count[kind]++;
  };
  tests.on('test:pass', (test) => add('passed', test));
  tests.on('test:fail', (test) => add('failed', test));
  const report = tests.compose(new spec());
  report.pipe(process.stdout, { end: false });
  await finished(report);
  printSlowest('Node', seconds);
  if (count.passed + count.failed === 0) {
    count.failed = 1;
    count.problems.push('Node: no test ran');
  }
  return count;
}
