// Brings the messages that stand in the code into the XLIFF files, and the translations there into modules.
// npm run localize [-- --still-holds=ID]
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { CannotTranslate, UnknownMessage, extractMessages } from './extract-messages.mjs';
import { GENERATED, generatedModules } from './generated-modules.mjs';

const { values } = parseArgs({ options: { 'still-holds': { type: 'string', multiple: true, default: [] } } });
try {
  await extractMessages(values['still-holds']);
} catch (error) {
  if (!(error instanceof UnknownMessage || error instanceof CannotTranslate)) throw error;
  console.error(error.message);
  process.exit(error instanceof UnknownMessage ? 2 : 1);
}

rmSync(GENERATED, { recursive: true, force: true });
for (const [path, code] of generatedModules()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
}
