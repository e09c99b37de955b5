// Makes modules of the JSON Schema, so that a page needs neither the file nor a compiler, which a strict policy forbids.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';

const folder = 'src/check/generated';

/** Writes `feed-schema.ts`, the schema itself, and `validate-feed.ts`, the function that checks a feed by it. */
export function compileSchema() {
  const schema = JSON.parse(readFileSync('schema/training-feed.schema.json', 'utf8'));
  // Formats are checked by the reader of the feed, which knows what a page can use.
  const ajv = new Ajv2020({
    allErrors: true,
    // With each error comes the part of the schema that says what would have been right.
    verbose: true,
    validateFormats: false,
    strictRequired: false,
    code: { source: true, esm: true },
  });
  // How long a text is, ajv asks a module of its own, by a way that pages do not know.
  const code = standaloneCode
    .default(ajv, ajv.compile(schema))
    .replace(/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/, '(text) => [...text].length');
  if (code.includes('require(')) throw new Error('The compiled schema asks for a module, which no page has.');
  mkdirSync(folder, { recursive: true });
  writeNew(
    'feed-schema.ts',
    `import type { FeedSchema } from '../schema-node.js';\nexport const feedSchema: FeedSchema = ${JSON.stringify(schema)};\n`,
  );
  writeNew('validate-feed.ts', `// @ts-nocheck Made by scripts/building/compile-schema.mjs.\n${code}\n`);
}

/** What is as it was keeps its date, and is not compiled again. */
function writeNew(name, text) {
  const file = `${folder}/${name}`;
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}
