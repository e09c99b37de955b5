// npm run integration [-- react-vite next] [--package=training-widgets-0.1.0.tgz] [--keep]
// Installs the package into projects of real frameworks (tests/integration), checks their types, builds them and opens them in
// Chromium. Without names, all of them. `--package` takes a package that is already packed; `--keep` leaves the projects there.
import { parseArgs } from 'node:util';
import { build } from '../building/build.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { package: { type: 'string' }, keep: { type: 'boolean', default: false } },
});

if (!values.package) await build({ changed: true });
// After the build, which installs the packages that they use.
const { PROJECTS } = await import('./integration/projects.mjs');
const { tryProjects } = await import('./integration/try-projects.mjs');
const { printTable } = await import('./integration/print-table.mjs');

const names = positionals.length > 0 ? positionals : Object.keys(PROJECTS);
const unknown = names.filter((name) => !(name in PROJECTS));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}. There are: ${Object.keys(PROJECTS).join(', ')}`);
  process.exit(2);
}
const results = await tryProjects(names, { ...values, tell: console.log });
printTable(results);
const failed = results.flatMap(({ checks }) => checks.filter(({ reason }) => reason !== undefined)).length;
console.log(`\n${results.flatMap(({ checks }) => checks).length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
