import { describeFinding } from '../../describe/findings/describe-finding.js';
import type { Language, Translated } from '../language.js';
import type { Told } from '../publish/problems.js';
import type { PlacedFinding } from './check-input.js';

/** What is wrong beside what is wrong in every feed, in words already: `build` says the same of an announcement. */
export interface ToldFinding extends Told, Pick<PlacedFinding, 'severity'> {
  readonly place?: PlacedFinding['place'] | undefined;
  readonly path?: string;
}

/** What was found in one file or at one address. */
export interface Checked {
  readonly name: string;
  readonly findings: readonly (PlacedFinding | ToldFinding)[];
}

/** How many findings of one kind are written out for people; what goes wrong ten times goes wrong for one reason. */
const MOST_OF_A_KIND = 10;

const messages: Translated<{
  error: string;
  warning: string;
  more: (count: number) => string;
  clean: (count: number) => string;
  sum: (errors: number, warnings: number) => string;
}> = {
  en: {
    error: 'error',
    warning: 'warning',
    more: (count) => `… and ${count} more of this kind (all of them: --format=json)`,
    clean: (count) => (count === 1 ? 'Nothing wrong was found.' : `Nothing wrong was found in ${count} files.`),
    sum: (errors, warnings) => `Errors: ${errors}. Warnings: ${warnings}.`,
  },
  uk: {
    error: 'помилка',
    warning: 'увага',
    more: (count) => `… і ще таких: ${count} (усі: --format=json)`,
    clean: (count) => (count === 1 ? 'Помилок не знайдено.' : `Помилок не знайдено, перевірено файлів: ${count}.`),
    sum: (errors, warnings) => `Помилок: ${errors}. Попереджень: ${warnings}.`,
  },
};

export function countOf(checked: readonly Checked[], severity: PlacedFinding['severity']): number {
  return checked.reduce((sum, { findings }) => sum + findings.filter((one) => one.severity === severity).length, 0);
}

/** For people. */
export function reportAsText(checked: readonly Checked[], language: Language): string {
  const say = messages[language];
  const blocks = checked.filter(({ findings }) => findings.length > 0).map((one) => block(one, language));
  const errors = countOf(checked, 'error');
  const warnings = countOf(checked, 'warning');
  return [...blocks, errors + warnings === 0 ? say.clean(checked.length) : say.sum(errors, warnings)].join('\n\n');
}

function block({ name, findings }: Checked, language: Language): string {
  const say = messages[language];
  const seen = new Map<string, number>();
  const lines = findings.flatMap((finding) => {
    const { code, path, sentence } = wordsOf(finding, language);
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    if (count > MOST_OF_A_KIND) return [];
    const { place, severity } = finding;
    const head = [`${name}${place ? `:${place.line}:${place.column}` : ''}`, say[severity], path].filter(Boolean);
    return [head.join('  '), `    ${sentence}`];
  });
  const left = [...seen.values()].reduce((sum, count) => sum + Math.max(0, count - MOST_OF_A_KIND), 0);
  return [...lines, ...(left ? [`    ${say.more(left)}`] : [])].map(oneLine).join('\n');
}

/** For programs. */
export function reportAsJson(checked: readonly Checked[], language: Language): string {
  const files = checked.map(({ name, findings }) => ({
    name,
    findings: findings.map((finding) => {
      const { severity, place } = finding;
      const { sentence, ...words } = wordsOf(finding, language);
      return { severity, line: place?.line, column: place?.column, ...words, text: sentence };
    }),
  }));
  const sums = { errors: countOf(checked, 'error'), warnings: countOf(checked, 'warning') };
  return JSON.stringify({ ...sums, files }, null, 2);
}

/** For GitHub, which shows each beside its line. */
export function reportForGithub(checked: readonly Checked[], language: Language): string {
  const lines = checked.flatMap(({ name, findings }) =>
    findings.map((finding) => {
      const { severity, place } = finding;
      const { code, path, sentence } = wordsOf(finding, language);
      const where = [`file=${property(name)}`, ...(place ? [`line=${place.line}`, `col=${place.column}`] : [])];
      const text = [path, sentence].filter(Boolean).join(': ');
      return `::${severity} ${where.join(',')},title=${code}::${data(text)}`;
    }),
  );
  return lines.join('\n');
}

function wordsOf(finding: PlacedFinding | ToldFinding, language: Language) {
  if (!('text' in finding)) {
    const { code, path } = finding;
    return { code, path, ...describeFinding(finding, language) };
  }
  const { code, path = '', expected, received, mend, text } = finding;
  return { code, path, expected, received, mend, sentence: text };
}

/** What a feed holds must neither break the line nor colour the terminal. */
function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '·');
}

/** As GitHub's workflow commands ask for. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
