import type { Finding, FindingCode } from '../../feed/finding.js';
import { en } from './finding-words.en.js';
import { uk } from './finding-words.uk.js';

/** The languages that findings are put into words in. */
export type FindingLanguage = 'en' | 'uk';

/** A finding in words, for those who write feeds and not programs. */
export interface FindingWords {
  /** What would have been right: `a date that exists, such as 2026-11-16`. */
  readonly expected: string;
  /** What was there instead. */
  readonly received: string;
  /** What to do about it: a sentence. */
  readonly mend: string;
  /** All three as running text. */
  readonly sentence: string;
}

/** The words of one language. `{kind}`, `{expected}`, `{received}` and `{field}` stand for what the finding says. */
export interface FindingCatalogue {
  /** Kinds of values, as a finding's `expected` names them. */
  readonly kinds: Readonly<Record<ExpectedKind, string>>;
  /** The same where it is written otherwise in YAML. */
  readonly kindsInYaml: Readonly<Partial<Record<ExpectedKind, string>>>;
  readonly codes: Readonly<Record<FindingCode, { expected: string; mend: string }>>;
  readonly nothing: string;
  readonly sentence: string;
}

/** The kinds of values that a reader of the feed asks for; other words in `expected` are values, and stand as they are. */
export type ExpectedKind =
  | 'text'
  | 'id'
  | 'boolean'
  | 'number'
  | 'degrees'
  | 'color'
  | 'language'
  | 'date'
  | 'instant'
  | 'duration'
  | 'zone'
  | 'url'
  | 'list'
  | 'object'
  | 'feed'
  | 'unique'
  | 'speaker'
  | 'track'
  | 'room'
  | 'content'
  | 'plain'
  | 'author'
  | 'email'
  | 'InvalidSymbol'
  | 'InvalidNumberFormat'
  | 'PropertyNameExpected'
  | 'ValueExpected'
  | 'ColonExpected'
  | 'CommaExpected'
  | 'CloseBraceExpected'
  | 'CloseBracketExpected'
  | 'EndOfFileExpected'
  | 'InvalidCommentToken'
  | 'UnexpectedEndOfComment'
  | 'UnexpectedEndOfString'
  | 'UnexpectedEndOfNumber'
  | 'InvalidUnicode'
  | 'InvalidEscapeCharacter'
  | 'InvalidCharacter';

const catalogues: Readonly<Record<FindingLanguage, FindingCatalogue>> = { en, uk };

/** Puts a finding of JSON, or of YAML, into words; English for a language that findings have no words in. */
export function describeFinding(finding: Finding, language: string, written: 'json' | 'yaml' = 'json'): FindingWords {
  const catalogue = catalogues[language.toLowerCase().startsWith('uk') ? 'uk' : 'en'];
  const { expected, mend } = catalogue.codes[finding.code];
  const kinds = written === 'yaml' ? { ...catalogue.kinds, ...catalogue.kindsInYaml } : catalogue.kinds;
  const kind = Object.hasOwn(kinds, finding.expected) ? kinds[finding.expected as ExpectedKind] : finding.expected;
  const received = finding.received === 'nothing' ? catalogue.nothing : finding.received;
  const values = { kind, expected: finding.expected, received, field: fieldOf(finding.path) };
  const words = { expected: fill(expected, values), received, mend: fill(mend, values) };
  return { ...words, sentence: fill(catalogue.sentence, words) };
}

/** The last name of a path: `closes` of `items[3]._training.registration.closes`. */
function fieldOf(path: string): string {
  return path.replace(/\[\d+\]$/, '').replace(/^.*\./, '');
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
