import type { Language, Translated } from '../language.js';
import { byPlace, type Place } from '../input/line-index.js';
import type { Severity } from '../../feed/severity.js';
import type { Told } from './problems.js';

/** Something in the folder that somebody should mend. */
export interface Issue extends Told {
  /** The file, from the folder on. */
  readonly file: string;
  readonly place?: Place | undefined;
  /** The field, where it is one: `location[0].name`. */
  readonly path?: string;
  readonly severity: Severity;
}

/** Where a field stands in the file that is read. */
export type PlaceOf = (path: readonly (string | number)[]) => Place | undefined;

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

/** `announcements/a.md:3:12  error  startDate`, which editors and terminals make a link of, and what is wrong below it. */
export function writeIssue({ file, place, path, severity, text }: Issue, language: Language): string {
  const where = `${file}${place ? `:${place.line}:${place.column}` : ''}`;
  return `${[where, words[language][severity], path].filter(Boolean).join('  ')}\n    ${text}`;
}

/** `location[0].name` of `location`, `0`, `name`. */
export function writePath(path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (before, step) => (/^\d+$/.test(String(step)) ? `${before}[${step}]` : `${before}${before && '.'}${step}`),
    '',
  );
}
