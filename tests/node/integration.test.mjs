// The project that most teams would recognise; `npm run integration` tries all of them.
// What is installed there is what 'pack' of npm makes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findEngine, installLine } from '../../scripts/testing/browsers/browsers.mjs';
import { tryProjects } from '../../scripts/testing/integration/try-projects.mjs';

const NO_NETWORK = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED)\b/;

test('the package arrives in react-vite', { timeout: 600_000 }, async (t) => {
  if (!findEngine('chromium')) return t.skip(`Chromium is not installed. To install it: ${installLine(['chromium'])}`);
  const [{ checks }] = await tryProjects(['react-vite']);
  const failed = checks.filter(({ reason }) => reason !== undefined);
  if (failed.some((check) => check.name === 'install' && NO_NETWORK.test(check.reason)))
    return t.skip('The registry cannot be reached, and not all packages are in the cache of npm');
  assert.equal(failed.map((check) => `${check.name}: ${check.reason}`).join('\n\n'), '');
});
