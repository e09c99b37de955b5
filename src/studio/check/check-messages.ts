import type { Severity } from '../../check/severity.js';

/** What this room says. */
export interface CheckMessages {
  readonly text: string;
  readonly findings: string;
  readonly checking: string;
  readonly none: string;
  readonly noneMore: string;
  /** How many there are, as it is announced. */
  readonly count: (errors: number, warnings: number) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly line: (line: number) => string;
  readonly wholeText: string;
  readonly mend: string;
  readonly mendThis: (line: string) => string;
  readonly guess: string;
  readonly guessThis: (line: string) => string;
  readonly mendAll: (count: number) => string;
  readonly mended: (count: number) => string;
  readonly changes: string;
  readonly removed: string;
  readonly more: (count: number) => string;
  readonly undo: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly download: string;
  readonly asFeed: string;
  readonly asFeedWhy: string;
  readonly noSource: string;
  readonly folderHint: string;
  readonly tooLong: string;
}
