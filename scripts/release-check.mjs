// npm run release:check: what must hold before a version is published, besides that the tests pass.
import { spawnSync } from 'node:child_process';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' });
const report = parse(stdout);
const found = report?.metadata?.vulnerabilities?.total;
if (found === undefined) {
  const reason = report?.message ?? report?.error?.summary ?? 'it gave no report';
  console.error(`What the package depends on could not be audited (${reason}). Not to be published from here.`);
} else {
  console.log(`Known vulnerabilities in what the package depends on: ${found}`);
}
process.exitCode = found === 0 ? 0 : 1;

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
