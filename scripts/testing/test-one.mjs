// npm run test:one -- FILE [--engine=chromium|firefox|webkit] [--watch]
// One test file in one engine, or in Node, after making anew what it needs and what is older than its sources.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { installPackages } from '../building/install.mjs';
import { PRODUCTS } from '../building/products.mjs';
import { ToolFailed } from '../building/run-tool.mjs';
import { isStale, update, updateForTest } from '../building/update.mjs';
import { builtFile } from './running/built-file.mjs';
import { productsOfTest } from './test-one/products-of-test.mjs';
import { BadArguments, readArguments } from './test-one/read-arguments.mjs';

try {
  const { file, engine, watch } = readArguments(process.argv.slice(2));
  installPackages();
  if (watch) await testOnChange(file, engine);
  else process.exit(await test(file, engine));
} catch (error) {
  if (!(error instanceof BadArguments || error instanceof ToolFailed)) throw error;
  console.error(error.message);
  process.exit(error instanceof BadArguments ? 2 : 1);
}

async function test(file, engine) {
  const needed = productsOfTest(file);
  await updateForTest(needed);
  const old = Object.keys(PRODUCTS).filter((name) => !needed.includes(name) && isStale(name));
  const inNode = file.endsWith('.mjs');
  const { passed, failed, skipped, problems } = inNode ? await inNodeItself(file) : await inBrowser(file, engine);
  for (const problem of problems) console.log(`Problem: ${problem}`);
  // It speaks of none of them; if it needs one all the same, it was tested as it was before.
  if (old.length > 0) console.log(`Older than the sources, and left so: ${old.join(', ')} (npm run build)`);
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  // The compiler takes longer than a test: what it finds is told after it.
  await update(needed);
  return failed > 0 ? 1 : 0;
}

async function inNodeItself(file) {
  const { runNodeTests } = await import('./running/run-node-tests.mjs');
  return runNodeTests([file]);
}

async function inBrowser(file, engine) {
  const { runBrowserTests } = await import('./running/run-browser-tests.mjs');
  return runBrowserTests({ engines: [engine], files: [builtFile(file)], only: true });
}

/** Each time in a process of its own, so that nothing of the last time is left. */
async function testOnChange(file, engine) {
  const { onChange } = await import('../building/on-change.mjs');
  const { oneAtATime } = await import('../building/one-at-a-time.mjs');
  const run = oneAtATime(() =>
    once(spawn(process.execPath, [import.meta.filename, file, `--engine=${engine}`], { stdio: 'inherit' }), 'exit'),
  );
  onChange(['src', 'tests', 'demo', 'themes', 'rollup', 'scripts'], run);
  await run();
}
