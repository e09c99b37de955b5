import type { Language, Translated } from '../language.js';
import { byPlace, type Place } from '../input/line-index.js';
import type { Severity } from '../../feed/severity.js';

/** Something in the folder that somebody should mend. */
export interface Issue {
  /** The file, from the folder on. */
  readonly file: string;
  readonly place?: Place | undefined;
  readonly severity: Severity;
  /** What is wrong and what to do, in the language of the command. */
  readonly text: string;
}

/** File by file, and in each from its top to its end: as they are mended. */
export function inOrder(issues: readonly Issue[]): Issue[] {
  const files = new Map<string, Issue[]>();
  for (const issue of issues) {
    const those = files.get(issue.file);
    if (those) those.push(issue);
    else files.set(issue.file, [issue]);
  }
  return [...files.values()].flatMap((those) => those.sort(byPlace));
}

const words: Translated<Record<Severity, string>> = {
  en: { error: 'error', warning: 'warning' },
  uk: { error: 'помилка', warning: 'увага' },
};

/** `announcements/a.md:3:12  error  …`, which editors and terminals make a link of. */
export function writeIssue({ file, place, severity, text }: Issue, language: Language): string {
  return `${file}${place ? `:${place.line}:${place.column}` : ''}  ${words[language][severity]}\n    ${text}`;
}
