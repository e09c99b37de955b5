import type { ImportNode } from './import-node.js';
import type { ImportResult } from './import-result.js';
import type { ParsedText, Syntax } from './syntax/parsed-text.js';

/** A format of another system: how it is recognised, and how it is read. */
export interface ImportFormat<Name extends string = string> {
  /** As `--from` takes it. */
  readonly name: Name;
  /** Whether a text is in this format, for each syntax in which the format is written. */
  readonly recognises: Readonly<Partial<Record<Syntax, (parsed: ParsedText) => boolean>>>;
  /** How its pages follow one another on a server, where it has pages. */
  readonly pages?: Pages;
  /** What somebody should be told if such fields were lost. */
  readonly lostMeans?: LostMeaning;
  /** What was found in the place by which it is recognised, to be told where a text of its syntax is in no format. */
  readonly unknown?: (parsed: ParsedText) => readonly string[];
  /** Makes items of it; whatever this does not read of the data is listed as lost. */
  readonly read: (root: ImportNode) => ImportResult;
}

/** A source that a server gives page by page. */
export interface Pages {
  /** The address of the next page, absolute or relative; undefined after the last one. */
  readonly next: (page: Page) => unknown;
  /** The data of all pages as if they were one. */
  readonly join: (pages: readonly unknown[]) => unknown;
  /** Whether a feed that was saved as files leads from one file to the next. */
  readonly lieBesideEachOther?: true;
}

/** One page as a server gave it. */
export interface Page {
  readonly address: string;
  readonly value: unknown;
  /** Those of the answer; a file has none. */
  readonly headers?: Headers | undefined;
}

/** Which lost fields mean more than that a field is lost. */
export interface LostMeaning {
  /** The event takes place again and again, and only its first time is announced. */
  readonly recurring?: RegExp;
  /** Nobody knows the event's time zone by its name. */
  readonly unknownZone?: RegExp;
  /** The server gives these in full if it is asked to embed them. */
  readonly notEmbedded?: RegExp;
}
