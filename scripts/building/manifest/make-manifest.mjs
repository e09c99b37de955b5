// What tells editors, compilers and catalogues of components about the elements.
import { readFileSync, writeFileSync } from 'node:fs';
import { elementTypes } from './element-types.mjs';
import { describeElements } from './elements-manifest.mjs';
import { htmlData } from './html-data.mjs';
import { ELEMENT_TYPES, HTML_DATA, MANIFEST, WEB_TYPES } from './manifest-files.mjs';
import { webTypes } from './web-types.mjs';

/** Writes the manifest, and what is made of it: the data of two editors, and the types of what a template may write. */
export function makeManifest() {
  const manifest = describeElements();
  writeJson(MANIFEST, manifest);
  writeJson(HTML_DATA, htmlData(manifest));
  writeJson(WEB_TYPES, webTypes(manifest, JSON.parse(readFileSync('package.json', 'utf8'))));
  writeFileSync(ELEMENT_TYPES, elementTypes(manifest));
}

function writeJson(file, value) {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
