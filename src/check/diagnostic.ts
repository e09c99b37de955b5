import type { Finding } from '../feed/finding.js';
import type { Syntax } from './explain.js';
import { byPosition, type Position } from './line-index.js';
import type { Problem } from './problems.js';
import type { Severity } from './severity.js';

/** Something that somebody should mend, with where it stands and how much it matters. `explain` puts it into words. */
export interface Diagnostic {
  readonly cause: Finding | Problem;
  readonly severity: Severity;
  /** The field, where it is one: `location[0].name`. */
  readonly path?: string;
  readonly position?: Position | undefined;
  /** What the file is written in, where that is not JSON. */
  readonly syntax?: Syntax;
}

/** A diagnostic of a file. */
export interface FileDiagnostic extends Diagnostic {
  /** The file, from the folder on. */
  readonly file: string;
}

/** The steps to a field: `location`, `0`, `name`. */
export type FieldPath = readonly (string | number)[];

/** Where a field stands in the file that is read. */
export type PositionOf = (path: FieldPath) => Position | undefined;

/** File by file, and in each from its top to its end: as they are mended. */
export function inOrder(diagnostics: readonly FileDiagnostic[]): FileDiagnostic[] {
  const files = new Map<string, FileDiagnostic[]>();
  for (const diagnostic of diagnostics) {
    const those = files.get(diagnostic.file);
    if (those) those.push(diagnostic);
    else files.set(diagnostic.file, [diagnostic]);
  }
  return [...files.values()].flatMap((those) => those.sort(byPosition));
}

/** `location[0].name` of `location`, `0`, `name`. */
export function pathText(path: FieldPath): string {
  return path.reduce<string>(
    (before, step) => (/^\d+$/.test(String(step)) ? `${before}[${step}]` : `${before}${before && '.'}${step}`),
    '',
  );
}
