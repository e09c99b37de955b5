import type { Diagnostic } from '../../../check/diagnostic.js';
import { explain } from '../../../check/explain.js';
import type { Severity } from '../../../check/severity.js';
import type { Translated, UiLanguage } from '../../../locale/ui-language.js';
import { diagnosticLines } from '../../terminal/diagnostic-lines.js';
import type { Checked } from './checked.js';

/** How many findings of one kind are written out for people; what goes wrong ten times goes wrong for one reason. */
const MOST_OF_A_KIND = 10;

export const messages: Translated<{
  more: (count: number) => string;
  clean: (count: number) => string;
  sum: (errors: number, warnings: number) => string;
}> = {
  en: {
    more: (count) => `… and ${count} more of this kind (all of them: --format=json)`,
    clean: (count) => (count === 1 ? 'Nothing wrong was found.' : `Nothing wrong was found in ${count} files.`),
    sum: (errors, warnings) => `Errors: ${errors}. Warnings: ${warnings}.`,
  },
  uk: {
    more: (count) => `… і ще таких: ${count} (усі: --format=json)`,
    clean: (count) => (count === 1 ? 'Помилок не знайдено.' : `Помилок не знайдено. Перевірено файлів: ${count}.`),
    sum: (errors, warnings) => `Помилок: ${errors}. Попереджень: ${warnings}.`,
  },
};

/** How many diagnostics matter so much. */
export function countOf(checked: readonly Checked[], severity: Severity): number {
  return checked.reduce(
    (sum, { diagnostics }) => sum + diagnostics.filter((one) => one.severity === severity).length,
    0,
  );
}

/** For people. */
export function reportAsText(checked: readonly Checked[], language: UiLanguage): string {
  const say = messages[language];
  const blocks = checked.filter(({ diagnostics }) => diagnostics.length > 0).map((one) => block(one, language));
  const errors = countOf(checked, 'error');
  const warnings = countOf(checked, 'warning');
  return [...blocks, errors + warnings === 0 ? say.clean(checked.length) : say.sum(errors, warnings)].join('\n\n');
}

function block({ name, diagnostics }: Checked, language: UiLanguage): string {
  const seen = new Map<string, number>();
  const lines = diagnostics.flatMap((diagnostic) => {
    const kind = kindOf(diagnostic);
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    return count > MOST_OF_A_KIND ? [] : diagnosticLines(name, diagnostic, language);
  });
  const left = [...seen.values()].reduce((sum, count) => sum + Math.max(0, count - MOST_OF_A_KIND), 0);
  return [...lines, ...(left ? [`    ${messages[language].more(left)}`] : [])].join('\n');
}

function kindOf({ cause }: Diagnostic): string {
  return 'problem' in cause ? cause.problem : cause.code;
}

/** For programs. */
export function reportAsJson(checked: readonly Checked[], language: UiLanguage): string {
  const files = checked.map(({ name, diagnostics }) => ({
    name,
    findings: diagnostics.map(({ cause, severity, position, path = '', syntax }) => {
      const { code, ...explanation } = explain(cause, language, syntax);
      return { severity, line: position?.line, column: position?.column, code, path, ...explanation };
    }),
  }));
  const sums = { errors: countOf(checked, 'error'), warnings: countOf(checked, 'warning') };
  return JSON.stringify({ ...sums, files }, null, 2);
}

/** For GitHub, which shows each beside its line. */
export function reportForGithub(checked: readonly Checked[], language: UiLanguage): string {
  const lines = checked.flatMap(({ name, diagnostics }) =>
    diagnostics.map(({ cause, severity, position, path, syntax }) => {
      const { code, text } = explain(cause, language, syntax);
      const where = [
        `file=${property(name)}`,
        ...(position ? [`line=${position.line}`, `col=${position.column}`] : []),
      ];
      return `::${severity} ${where.join(',')},title=${code}::${data([path, text].filter(Boolean).join(': '))}`;
    }),
  );
  return lines.join('\n');
}

/** As GitHub's workflow commands ask for. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
