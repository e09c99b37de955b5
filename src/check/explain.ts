import type { Finding } from '../feed/finding.js';
import type { Translated, UiLanguage } from '../locale/ui-language.js';
import { SOURCE } from './source-budgets.js';
import type { Problem } from './problems.js';
import { en as findingsInEnglish } from './texts/finding-texts.en.js';
import type { ExpectedKind, FindingTexts } from './texts/finding-texts.js';
import { uk as findingsInUkrainian } from './texts/finding-texts.uk.js';
import { en as problemsInEnglish } from './texts/problem-texts.en.js';
import type { ProblemText, ProblemTexts } from './texts/problem-texts.js';
import { uk as problemsInUkrainian } from './texts/problem-texts.uk.js';

/** What is wrong in words, for those who write feeds and not programs. */
export interface Explanation {
  /** Its name for programs: `missing-title`. */
  readonly code: string;
  /** What would have been right: `a date that exists, such as 2026-11-16`. */
  readonly expected: string;
  /** What was there instead. */
  readonly received: string;
  /** What to do about it: a sentence. */
  readonly mend: string;
  /** All of it as running text. */
  readonly text: string;
}

/** What the file is written in that is spoken of: in YAML, some values are written otherwise than in JSON. */
export type Syntax = 'json' | 'yaml';

export const findingTexts: Translated<FindingTexts> = { en: findingsInEnglish, uk: findingsInUkrainian };
export const problemTexts: Translated<ProblemTexts> = { en: problemsInEnglish, uk: problemsInUkrainian };

/** Puts into words what is wrong, in the one way in which the command and the studio say it. */
export function explain(cause: Finding | Problem, language: UiLanguage, syntax: Syntax = 'json'): Explanation {
  return 'problem' in cause ? explainProblem(cause, language) : explainFinding(cause, language, syntax);
}

function explainFinding(finding: Finding, language: UiLanguage, syntax: Syntax): Explanation {
  const texts = findingTexts[language];
  const { expected, mend } = texts.codes[finding.code];
  const kinds = syntax === 'yaml' ? { ...texts.kinds, ...texts.kindsInYaml } : texts.kinds;
  const kind = Object.hasOwn(kinds, finding.expected) ? kinds[finding.expected as ExpectedKind] : finding.expected;
  const received = finding.received === 'nothing' ? texts.nothing : finding.received;
  const values = { kind, expected: quotedPart(finding.expected), received, field: quotedPart(fieldOf(finding.path)) };
  const parts = { expected: fill(expected, values), received, mend: fill(mend, values) };
  return { code: finding.code, ...parts, text: fill(texts.sentence, parts) };
}

function explainProblem({ problem, about }: Problem, language: UiLanguage): Explanation {
  const toText = problemTexts[language][problem] as (...about: readonly unknown[]) => ProblemText;
  const explained = toText(...about.map((one) => (typeof one === 'string' ? quotedPart(one) : one)));
  return { code: codeOf(problem), ...explained, mend: explained.text };
}

/** As much of a text as somebody needs to know it again. */
function quotedPart(text: string): string {
  return text.length > SOURCE.quoted ? `${text.slice(0, SOURCE.quoted - 1)}…` : text;
}

/** `missing-title` of `missingTitle`: as the codes of feeds are written. */
function codeOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The last name of a path: `closes` of `items[3]._training.registration.closes`. */
function fieldOf(path: string): string {
  return path.replace(/\[\d+\]$/, '').replace(/^.*\./, '');
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
