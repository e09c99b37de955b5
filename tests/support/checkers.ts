import type { Barrier } from './barriers.js';
import { checkWithAxe } from './check-with-axe.js';
import { checkWithHtmlCodeSniffer } from './check-with-html-codesniffer.js';
import { checkWithIbm } from './check-with-ibm.js';
import type { Demo } from './demo.js';

export type Check = (demo: Demo) => Promise<Barrier[]>;

/** Every engine that looks for barriers. They share no rules with one another. */
export const checkers = {
  axe: checkWithAxe,
  'HTML CodeSniffer': checkWithHtmlCodeSniffer,
  'IBM Equal Access': checkWithIbm,
} as const satisfies Record<string, Check>;
