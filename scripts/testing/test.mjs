// npm test [-- --engines=chromium,firefox] [files …]
// Installs what is missing, checks, tests in real browsers, and ends with the line "N passed, N failed".
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeSync } from 'node:fs';
import { installPackages } from '../building/install.mjs';
import { builtFile } from './running/built-file.mjs';

/** Zones far from one another, on both sides of UTC, with and without summer time, one off by a quarter of an hour. */
const TIME_ZONES = ['America/St_Johns', 'Asia/Kathmandu', 'Pacific/Auckland'];

const PRETTIER = 'node_modules/prettier/bin/prettier.cjs';

const args = process.argv.slice(2);
const engines = args
  .find((arg) => arg.startsWith('--engines='))
  ?.slice('--engines='.length)
  .split(',');
const files = args.filter((arg) => !arg.startsWith('--')).map(builtFile);

let count = { passed: 0, failed: 1, problems: [] };
// On exit, because the test runner may end the process itself; not by console.log, which it may hold back.
process.on('exit', () => writeSync(1, `\n${count.passed} passed, ${count.failed} failed\n`));

try {
  installPackages();
  await hold('Build', runScript('scripts/building/build.mjs'));
  // At once, because each of them uses one processor.
  const checks = {
    'Format (npm run format mends it)': runScript(PRETTIER, '--check', '--log-level=warn', '.'),
    Lint: runScript('node_modules/eslint/bin/eslint.js', '.'),
    Size: runScript('scripts/measuring/size.mjs'),
  };
  for (const [name, check] of Object.entries(checks)) await hold(name, check);
  count = await test();
} catch (error) {
  console.error(error);
}
process.exit(count.failed > 0 ? 1 : 0);

/** @returns {Promise<{ status: number, said: string }>} how a script ended, and all that it has said */
async function runScript(script, ...more) {
  const child = spawn(process.execPath, [script, ...more], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
  const [status] = await once(child, 'close');
  return { status, said };
}

/** Waits for a check, prints what it has said, and goes on only if it found nothing wrong. */
async function hold(name, check) {
  console.log(`— ${name}`);
  const { status, said } = await check;
  if (said) console.log(said.trimEnd());
  if (status === 0) return;
  console.error(`${name}: not right, see above. The tests were not run.`);
  process.exit(1);
}

async function test() {
  const { addCounts } = await import('./running/results.mjs');
  const { installMissing } = await import('./browsers/browsers.mjs');
  const { installReaders } = await import('./installing/readers.mjs');
  const { runNodeTests } = await import('./running/run-node-tests.mjs');
  const { runBrowserTests } = await import('./running/run-browser-tests.mjs');
  const stray = [];
  process.on('unhandledRejection', (error) => stray.push(`Outside of any test: ${error}`));

  const some = files.length > 0;
  // Before all tests: some of those in Node open a browser too.
  installMissing(engines);
  if (!some) installReaders();
  const inNode = some ? undefined : await runNodeTests(readdirSync('tests/node').map((name) => `tests/node/${name}`));
  const inBrowsers = await runBrowserTests({
    engines,
    files: some ? files : undefined,
    timeZones: some ? [] : TIME_ZONES,
  });
  const total = inNode ? addCounts(inNode, inBrowsers) : inBrowsers;
  if (stray.length > 0 && total.failed === 0) total.failed = 1;
  if (process.env.CI === 'true' && total.skipped > 0) {
    total.failed += total.skipped;
    total.problems.push(`With CI=true no test is skipped, and ${total.skipped} were: their reasons stand above`);
  }
  for (const problem of [...total.problems, ...stray]) console.log(`Problem: ${problem}`);
  return total;
}
