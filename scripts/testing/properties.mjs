// npm run properties: 100,000 random and spoilt feeds through the reader, and 2,000 through the elements in every engine.
// npm test does a tenth of that. Needs a build.
import { runBrowserTests } from './running/run-browser-tests.mjs';
import { runNodeTests } from './running/run-node-tests.mjs';

const THOROUGH = 10;

process.env.THOROUGH = String(THOROUGH);
const inNode = await runNodeTests(['tests/node/properties.test.mjs']);
const inBrowsers = await runBrowserTests({ files: ['build/tests/elements/random.test.js'], thorough: THOROUGH });
for (const problem of [...inNode.problems, ...inBrowsers.problems]) console.log(`Problem: ${problem}`);
const failed = inNode.failed + inBrowsers.failed;
console.log(`\n${inNode.passed + inBrowsers.passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
