// npm run sentences: everything that the command and the studio can say, in English and in Ukrainian, on one sheet for an editor:
// sentences/sentences.html
import { mkdirSync, writeFileSync } from 'node:fs';
import { update } from '../building/update.mjs';
import { MODULES } from '../building/products.mjs';
import { everythingSaid } from './said.mjs';

const FOLDER = 'sentences';

await update(MODULES);
const said = await everythingSaid();
mkdirSync(FOLDER, { recursive: true });
writeFileSync(`${FOLDER}/sentences.html`, sheetOf(said));
console.log(`${said.length} sentences: ${FOLDER}/sentences.html`);

function sheetOf(rows) {
  const files = [...new Set(rows.map(({ file }) => file))];
  const parts = files.map(
    (file) =>
      `<h2>${file}</h2>\n<table>\n${rows
        .filter((row) => row.file === file)
        .map(rowOf)
        .join('')}</table>`,
  );
  return `<!doctype html>
<meta charset="utf-8">
<title>Sentences</title>
<style>
  body { font: 16px/1.5 sans-serif; margin: 2rem; }
  table { border-collapse: collapse; table-layout: fixed; width: 100%; }
  th, td { border: 1px solid #999; overflow-wrap: anywhere; padding: 0.25rem 0.5rem; text-align: start; vertical-align: top; }
  th { font-weight: normal; width: 15%; }
</style>
<h1>Sentences</h1>
${parts.join('\n')}
`;
}

function rowOf({ name, en, uk }) {
  return `<tr><th scope="row">${textOf(name)}<td lang="en">${textOf(en)}<td lang="uk">${textOf(uk)}\n`;
}

function textOf(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}
