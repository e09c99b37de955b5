// npm run snippet -- ADDRESS LANGUAGE … [--of=FOLDER]
// What a page needs that takes our files from an address: the import map with the hashes of FOLDER, by default `cdn`.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LIST } from '../building/integrity.mjs';
import { languagesOf, snippet } from './import-map.mjs';

const options = { of: { type: 'string', default: 'cdn' } };
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const [address = '', ...languages] = positionals;
const list = join(values.of, LIST);
const known = existsSync(list) ? languagesOf(JSON.parse(readFileSync(list, 'utf8'))) : [];
const unknown = languages.filter((language) => !known.includes(language));

if (!/^(https?:\/\/|\.{0,2}\/).*\/$/.test(address) || languages.length === 0) {
  complain('npm run snippet -- https://your.host/training-widgets/0.2.0/ pl [de …]: the address ends with a slash.');
} else if (known.length === 0) {
  complain(`There is no ${list}: npm run build makes it.`);
} else if (unknown.length > 0) {
  complain(`There is no language ${unknown.join(', ')}. There are: ${known.join(', ')}`);
} else {
  const { html, source } = snippet(JSON.parse(readFileSync(list, 'utf8')), address, languages);
  console.log(html);
  console.error(`For the script-src of a strict Content-Security-Policy: ${source}`);
}

function complain(message) {
  console.error(message);
  process.exitCode = 2;
}
