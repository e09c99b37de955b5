// Counts the tests of finished Web Test Runner sessions. Nothing that went wrong may count as passed.
import { relative } from 'node:path';
import { PAGE_ERROR } from './page-errors.mjs';

/** @typedef {{passed: number, failed: number, skipped: number, problems: string[]}} Count */

/** @returns {Count} */
export function emptyCount() {
  return { passed: 0, failed: 0, skipped: 0, problems: [] };
}

/**
 * @param {Count} total
 * @param {Count} more
 * @returns {Count}
 */
export function addCounts(total, more) {
  return {
    passed: total.passed + more.passed,
    failed: total.failed + more.failed,
    skipped: total.skipped + more.skipped,
    problems: [...total.problems, ...more.problems],
  };
}

/** @param {import('@web/test-runner-core').TestSuiteResult | undefined} suite */
function allTests(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(allTests)] : [];
}

/**
 * One session is one test file in one engine.
 * @param {import('@web/test-runner-core').TestSession} session
 * @returns {Count}
 */
export function countSession(session) {
  const tests = allTests(session.testResults);
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const failed = tests.length - passed - skipped;
  // What no test has failed for: the page did not load, a hook threw, the browser died, time ran out.
  const problems = session.errors.map((error) => error.message);
  if (session.status !== 'FINISHED') problems.push('did not finish');
  if (tests.length === 0) problems.push('no test ran');
  // An uncaught error during a test has failed that test already.
  if (failed === 0)
    problems.push(...session.logs.filter(([first]) => first === PAGE_ERROR).map((log) => log.join(' ')));
  if (failed === 0 && problems.length === 0 && !session.passed) problems.push('failed for an unknown reason');
  const name = `${session.browser.name} ${relative(process.cwd(), session.testFile)}`;
  return {
    passed,
    // One more failure for the file, whatever number of problems it had.
    failed: failed + (problems.length > 0 ? 1 : 0),
    skipped,
    problems: problems.map((problem) => `${name}: ${problem}`),
  };
}

/**
 * @param {Iterable<import('@web/test-runner-core').TestSession>} sessions
 * @returns {Map<string, Count>} by the name of the engine
 */
export function countByBrowser(sessions) {
  const counts = new Map();
  for (const session of sessions) {
    const { name } = session.browser;
    counts.set(name, addCounts(counts.get(name) ?? emptyCount(), countSession(session)));
  }
  return counts;
}
