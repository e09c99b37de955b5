import type { FindingCode } from '../../feed/finding.js';

/** What findings are explained with in one language. `{kind}`, `{expected}`, `{received}` and `{field}` stand for what the finding says. */
export interface FindingTexts {
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
