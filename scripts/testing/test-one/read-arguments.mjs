import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ENGINES } from '../browsers/browsers.mjs';

/** What a person has asked for cannot be done; the message says why. */
export class BadArguments extends Error {}

/**
 * Reads what is asked of `npm run test:one`.
 *
 * @param {string[]} args
 * @returns {{ file: string, engine: import('../browsers/browsers.mjs').Engine, watch: boolean }}
 */
export function readArguments(args) {
  const { engine, watch, files } = parse(args);
  if (files.length !== 1) throw new BadArguments('Which test? npm run test:one -- FILE [--engine=ENGINE] [--watch]');
  const file = files[0].replaceAll('\\', '/').replace(/^\.\//, '');
  if (!existsSync(file)) throw new BadArguments(`There is no file ${file}.`);
  if (!/^tests\/(.*\.test\.ts|node\/[^/]*\.test\.mjs)$/.test(file))
    throw new BadArguments(`${file} is no test: those are tests/**/*.test.ts and tests/node/*.test.mjs.`);
  if (!ENGINES.includes(engine)) throw new BadArguments(`The engine is one of ${ENGINES.join(', ')}.`);
  if (file.endsWith('.chromium.test.ts') && engine !== 'chromium')
    throw new BadArguments(`${file} runs in Chromium alone.`);
  return { file, engine, watch };
}

function parse(args) {
  try {
    const options = { engine: { type: 'string', default: 'chromium' }, watch: { type: 'boolean', default: false } };
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { ...values, files: positionals };
  } catch (error) {
    throw new BadArguments(error.message);
  }
}
