// Brings the messages that stand in the code into the XLIFF files, and the translations there into modules.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const tool = 'node_modules/@lit/localize-tools/bin/lit-localize.js';
const generated = 'src/locale/generated';

for (const step of ['extract', 'build']) execFileSync(process.execPath, [tool, step], { stdio: 'inherit' });

for (const name of readdirSync(generated)) {
  const file = `${generated}/${name}`;
  // The stock `str` would bring a page-wide runtime along: see src/locale/template.ts.
  const code = readFileSync(file, 'utf8').replace("from '@lit/localize'", "from '../template.js'");
  writeFileSync(file, code);
}
