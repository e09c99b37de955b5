// The Web Test Runner configuration, shared by web-test-runner.config.mjs and npm test.
import { defaultReporter } from '@web/test-runner';
import { faults } from '../../../tests/support/fault-server.mjs';
import { createLauncher } from '../browsers/launcher.mjs';
import { commandsPlugin } from '../plugins/commands.mjs';
import { faultTable } from '../plugins/fault-table.mjs';
import { integrityPages } from '../plugins/integrity-pages.mjs';
import { mediaPlugin } from '../plugins/media.mjs';
import { recordsPlugin } from '../plugins/records.mjs';
import { strictPages } from '../plugins/strict-pages.mjs';
import { PAGE_ERRORS } from './page-errors.mjs';
import { slowestReporter } from './slowest.mjs';

/** @typedef {import('../browsers/browsers.mjs').FoundEngine} FoundEngine */

/** Every test, and those that need what only Chromium's driver can do, or that would say the same of every engine. */
const EVERY = ['build/tests/**/*.test.js'];
const CHROMIUM_ONLY = '.chromium.test.js';

/**
 * @param {FoundEngine[]} engines
 * @param {{files?: string[], timeZone?: string, concurrentBrowsers?: number, payloads?: import('../plugins/strict-pages.mjs').Collection[],
 *   thorough?: number, search?: { seconds: number, seed: number }, anew?: boolean, only?: boolean}} options `thorough` is how many
 *   times as much as usual is tried, and as long as usual a test may take; `search` is how long to look for what is slow;
 *   `anew` makes pictures and transcripts instead of comparing with them; `only` lets a test be marked as the only one.
 * @returns {Promise<import('@web/test-runner').TestRunnerConfig>}
 */
export async function createConfig(
  engines,
  { files = EVERY, timeZone, concurrentBrowsers = 3, payloads, thorough = 1, search, anew = false, only = false } = {},
) {
  const browsers = await Promise.all(engines.map((engine) => createLauncher(engine, { timeZone })));
  return {
    groups: groupsOf(files, engines, browsers),
    rootDir: process.cwd(),
    nodeResolve: { exportConditions: ['production'] },
    browsers,
    // One page per engine at a time: keyboard focus is only sure there, and the webdriver launcher
    // uses a real window (not an iframe) only then.
    concurrency: 1,
    concurrentBrowsers,
    browserStartTimeout: 120_000,
    testsStartTimeout: 120_000,
    testsFinishTimeout: 600_000 * thorough + 5000 * (search?.seconds ?? 0),
    // These end what hangs, and say nothing of speed: three engines share the processors of a machine that may do other things.
    testFramework: { config: { timeout: 240_000 * thorough, forbidOnly: !only } },
    testRunnerHtml: (
      framework,
    ) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tests</title>${PAGE_ERRORS}</head>
      <body><script type="module" src="${framework}"></script></body></html>`,
    reporters: [
      defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }),
      slowestReporter(),
    ],
    middleware: [strictPages({ payloads, thorough, search }), integrityPages(), faults()],
    plugins: [commandsPlugin(), mediaPlugin(), recordsPlugin({ anew }), faultTable()],
  };
}

/** Which files run where: what is for Chromium alone is known by its name. */
function groupsOf(files, engines, browsers) {
  const isForOne = (file) => file.endsWith(CHROMIUM_ONLY);
  const everywhere = files.filter((file) => !isForOne(file));
  const forOne = files === EVERY ? [`build/tests/**/*${CHROMIUM_ONLY}`] : files.filter(isForOne);
  const chromium = browsers.filter((_, index) => engines[index].engine === 'chromium');
  return [
    { name: 'everywhere', files: [...everywhere, `!**/*${CHROMIUM_ONLY}`], browsers },
    { name: 'chromium', files: forOne, browsers: chromium },
  ].filter((group) => group.files.some((file) => !file.startsWith('!')) && group.browsers.length > 0);
}
