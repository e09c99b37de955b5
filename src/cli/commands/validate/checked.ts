import type { Diagnostic } from '../../../check/diagnostic.js';

/** What was found in one file or at one address. */
export interface Checked {
  readonly name: string;
  readonly diagnostics: readonly Diagnostic[];
}
