import { LIMITS, type Limits } from './limits.js';

/** What was wrong with one place of a feed. What it cost is never more than that field, or that item. */
export interface Finding {
  readonly code: FindingCode;
  /** Where: `items[3]._training.startDate`, from the feed's root. */
  readonly path: string;
  /** What would have been right: a kind of value (`date`, `url`, `list` …) or the values that are known. */
  readonly expected: string;
  /** What was there, cut to a readable length. */
  readonly received: string;
}

/** Found while the feed is read. */
export type ReadingCode =
  | 'not-a-feed'
  | 'newer-version'
  | 'missing'
  | 'wrong-type'
  | 'bad-date'
  | 'bad-url'
  | 'bad-zone'
  | 'bad-language'
  | 'unknown-language'
  | 'unknown-value'
  | 'duplicate-id'
  | 'too-many'
  | 'too-long'
  | 'page-known'
  | 'page-missing'
  | 'page-elsewhere'
  | 'end-before-start'
  | 'offset-against-zone';

/** Found by comparing what was read, before it is published: a page has no time for it. */
export type MeaningCode =
  | 'unknown-key'
  | 'registration-after-start'
  | 'registration-never-open'
  | 'session-outside'
  | 'skipped-time'
  | 'start-without-time'
  | 'unknown-reference'
  | 'bad-email'
  | 'missing-alt'
  | 'missing-translation'
  | 'cut-off'
  | 'escaped-twice'
  | 'private-link'
  | 'hidden-link'
  | 'password-in-address'
  | 'insecure-link'
  | 'insecure-picture'
  | 'not-in-format'
  | 'missing-in-format';

/** Found in the file itself, beside it, or in how a server answers for it. */
export type FileCode =
  | 'empty-file'
  | 'html-not-feed'
  | 'other-format'
  | 'not-json'
  | 'not-utf8'
  | 'byte-order-mark'
  | 'not-yaml'
  | 'duplicate-key'
  | 'broken-link'
  | 'heavy-feed'
  | 'too-heavy-feed'
  | 'no-cors'
  | 'content-type'
  | 'no-caching'
  | 'long-caching'
  | 'redirect'
  | 'insecure'
  | 'uncompressed';

export type FindingCode = ReadingCode | MeaningCode | FileCode;

/** Of one feed more are not noted down: nobody reads them, and millions take a gigabyte. */
export const MOST_FINDINGS = 100_000;

/** A place in the feed while it is being read: knows its path, and takes note of what is wrong there. */
export class Cursor {
  constructor(
    /** What relative URLs resolve against. */
    readonly base: string,
    private readonly findings: Finding[],
    private readonly key: string | number = '',
    private readonly parent?: Cursor,
    readonly limits: Limits = LIMITS,
    /** The language tags that have been met anywhere in the feed, as they are written properly. */
    readonly languages = new Map<string, string | undefined>(),
  ) {}

  child(key: string | number): Cursor {
    return new Cursor(this.base, this.findings, key, this, this.limits, this.languages);
  }

  /** The same place, with lists that are no longer than this. */
  withEntries(most: number): Cursor {
    if (most >= this.limits.entries) return this;
    const limits = { ...this.limits, entries: most };
    return new Cursor(this.base, this.findings, this.key, this.parent, limits, this.languages);
  }

  report(code: FindingCode, expected: string, received: unknown): undefined {
    if (this.findings.length < MOST_FINDINGS)
      this.findings.push({ code, path: this.path, expected, received: excerpt(received) });
    return undefined;
  }

  get path(): string {
    const before = this.parent?.path ?? '';
    if (typeof this.key === 'number') return `${before}[${this.key}]`;
    return before ? `${before}.${this.key}` : this.key;
  }
}

const LONGEST = 80;

/** So much of a value that somebody knows it again. */
export function excerpt(value: unknown): string {
  let text = '…';
  // Each value within is at least a character. More are not written: of a value that is nested deeply WebKit takes seconds.
  let left = LONGEST;
  try {
    text = JSON.stringify(value, (_, inner: unknown) => (left-- > 0 ? inner : undefined)) ?? 'nothing';
  } catch {
    // A value from a page may hold itself.
  }
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
