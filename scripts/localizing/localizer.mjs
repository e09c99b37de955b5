import { resolve } from 'node:path';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { TRANSLATED } from './languages.mjs';

/** Where the translations stand, a file for each language. */
export const XLIFF = 'src/locale/xliff';

/**
 * The tool that finds the messages in the code and reads and writes XLIFF.
 *
 * @param {{ languages?: string[], folder?: string }} [translations]
 */
export function makeLocalizer({ languages = TRANSLATED, folder = XLIFF } = {}) {
  return new RuntimeLitLocalizer({
    sourceLocale: 'en',
    targetLocales: languages,
    tsConfig: 'tsconfig.json',
    inputFiles: ['src/!(cli)/**/*.ts'],
    interchange: { format: 'xliff', xliffDir: folder },
    // The modules are written by our own code: this tool knows no parts.
    output: { mode: 'runtime', outputDir: 'src/locale/generated' },
    baseDir: process.cwd(),
    resolve: (path) => resolve(path),
  });
}
