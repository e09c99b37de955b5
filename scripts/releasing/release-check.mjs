// npm run release:check: what must hold before a version is published, besides that the tests pass.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { bundledPackages } from './bundled-packages.mjs';

// What the command brings along are devDependencies, because no site installs them: all packages are asked about.
const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', maxBuffer: Infinity });
const report = parse(stdout);
if (!report?.vulnerabilities) {
  const reason = report?.message ?? report?.error?.summary ?? 'it gave no report';
  console.error(`The packages could not be audited (${reason}). Not to be published from here.`);
  process.exitCode = 1;
} else {
  const notices = ['cdn/LICENCES.txt', 'cdn/lazy/LICENCES.txt', 'bin/LICENCES.txt'];
  const published = new Set(notices.flatMap((file) => bundledPackages(readFileSync(file, 'utf8'))));
  const found = Object.values(report.vulnerabilities);
  const ours = found.filter(({ name }) => published.has(name));
  for (const { name, severity } of ours) console.error(`${name}: a known vulnerability (${severity})`);
  console.log(
    `Known vulnerabilities: ${ours.length} in the ${published.size} packages that are published, ` +
      `${found.length - ours.length} in those that only build and test.`,
  );
  process.exitCode = ours.length === 0 ? 0 : 1;
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
