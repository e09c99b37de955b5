import type { Language, Translated } from '../language.js';
import type { Place } from '../input/line-index.js';
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

const words: Translated<Record<Severity, string>> = {
  en: { error: 'error', warning: 'warning' },
  uk: { error: 'помилка', warning: 'увага' },
};

/** `announcements/a.md:3:12  error  …`, which editors and terminals make a link of. */
export function writeIssue({ file, place, severity, text }: Issue, language: Language): string {
  return `${file}${place ? `:${place.line}:${place.column}` : ''}  ${words[language][severity]}\n    ${text}`;
}
