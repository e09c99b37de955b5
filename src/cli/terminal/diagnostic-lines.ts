import type { Diagnostic, FileDiagnostic } from '../../check/diagnostic.js';
import { explain } from '../../check/explain.js';
import type { Severity } from '../../check/severity.js';
import type { Translated, UiLanguage } from '../../locale/ui-language.js';

export const severities: Translated<Record<Severity, string>> = {
  en: { error: 'error', warning: 'warning' },
  uk: { error: 'помилка', warning: 'попередження' },
};

/** `announcements/a.md:3:12  error  startDate`, which editors and terminals make a link of, and what is wrong below it. */
export function diagnosticLines(file: string, diagnostic: Diagnostic, language: UiLanguage): string {
  const { cause, position, path, severity, syntax } = diagnostic;
  const { text } = explain(cause, language, syntax);
  const where = `${file}${position ? `:${position.line}:${position.column}` : ''}`;
  const head = [where, severities[language][severity], path].filter(Boolean).join('  ');
  return `${printable(head)}\n    ${printable(text)}`;
}

/** The same of a file of the folder. */
export function fileDiagnosticLines(diagnostic: FileDiagnostic, language: UiLanguage): string {
  return diagnosticLines(diagnostic.file, diagnostic, language);
}

/** What a file holds must neither break the line nor colour the terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '·');
}
