// npm run hostile: whether the command has an answer, in bounded time and memory, for the largest files that mean no good.
// Needs a build.
import { runNodeTests } from './running/run-node-tests.mjs';

const { passed, failed } = await runNodeTests(['tests/hostile/large-files.test.mjs']);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
