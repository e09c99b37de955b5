import { startTestRunner } from '@web/test-runner';
import { ENGINES, ENGINE_LABELS, findEngine, installLine, installMissing } from '../browsers/browsers.mjs';
import { addCounts, countByBrowser, emptyCount } from './results.mjs';
import { createConfig } from './runner-config.mjs';

/**
 * Runs the tests in every engine that is installed, or can be without asking. An engine that is not there is named with
 * the line that installs it; in CI it is a failure, and so is a machine with none.
 *
 * @param {{ engines?: import('../browsers/browsers.mjs').Engine[], files?: string[], timeZones?: string[], payloads?: import('../plugins/strict-pages.mjs').Collection[],
 *   thorough?: number, search?: { seconds: number, seed: number } }} options The last three are those of `createConfig`.
 * @returns {Promise<import('./results.mjs').Count>}
 */
export async function runBrowserTests({ engines = ENGINES, files, timeZones = [], ...more }) {
  installMissing(engines);
  const found = engines.map((engine) => findEngine(engine)).filter((engine) => engine !== undefined);
  const missing = engines.filter((engine) => !found.some((one) => one.engine === engine));
  let total = emptyCount();
  const add = (counts) => {
    for (const [name, count] of counts) {
      total = addCounts(total, count);
      console.log(`${name}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
    }
  };
  if (found.length > 0) add(await run(found, { files, ...more }));
  // Time is told by the browser's own zone too, so what concerns time is run again elsewhere in the world.
  for (const timeZone of found.length > 0 ? timeZones : [])
    add(await run(found, { files: ['build/tests/time/*.test.js'], timeZone }));

  for (const engine of missing)
    console.log(`${ENGINE_LABELS[engine]}: skipped, not installed. To install it: ${installLine([engine])}`);
  if (found.length === 0) {
    console.log(
      'No browser was found, so nothing was tested in one. Install one with a line above, then run npm test again.',
    );
    total.failed += 1;
  } else if (process.env.CI === 'true' && missing.length > 0) {
    console.log('With CI=true every engine must be there.');
    total.failed += missing.length;
  }
  return total;
}

/**
 * @param {import('../browsers/browsers.mjs').FoundEngine[]} engines
 * @param {{ files?: string[], timeZone?: string }} options
 */
async function run(engines, options) {
  const config = await createConfig(engines, options);
  const runner = await startTestRunner({ config, readCliArgs: false, readFileConfig: false, autoExitProcess: false });
  // On a wrong configuration the runner says why and ends this process itself.
  if (!runner) return new Promise(() => {});
  if (!runner.stopped) await new Promise((resolve) => runner.on('stopped', resolve));
  return countByBrowser(runner.sessions.all());
}
