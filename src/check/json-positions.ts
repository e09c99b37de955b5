import { printParseErrorCode, visit, type ParseErrorCode } from 'jsonc-parser';
import type { Finding } from '../feed/finding.js';
import type { Diagnostic } from './diagnostic.js';
import { JsonOutline } from './json-outline.js';
import { LineIndex, type Position } from './line-index.js';
import { severityOf } from './severity.js';

/** Paths within the format are shorter; what is longer was made by names out of all proportion. */
export const LONGEST_PATH = 1000;

/** Finds where in a JSON file a path of its value stands. */
export class JsonPositions {
  readonly #outline: JsonOutline;
  readonly #lines: LineIndex;

  /** @param text What JSON can be read of. */
  constructor(text: string) {
    this.#outline = new JsonOutline(text);
    this.#lines = new LineIndex(text);
  }

  /** The place of `items[3]._training.startDate`, or of the nearest thing round it that is there. */
  positionOf(path: string): Position | undefined {
    if (path === '') return undefined;
    let found = 0;
    let rest = path;
    while (rest !== '') {
      const step = this.#stepInto(found, rest);
      if (!step) break;
      [found, rest] = step;
    }
    return this.#lines.positionAt(this.#outline.offsetOf(found));
  }

  /** The value that the path's next step leads to, and the path from there. */
  #stepInto(value: number, path: string): [number, string] | undefined {
    const index = /^\[(\d+)\]\.?/.exec(path);
    if (index) {
      const child = this.#outline.entry(value, Number(index[1]));
      return child === undefined ? undefined : [child, path.slice(index[0].length)];
    }
    // A name may have dots in it, as a mistaken language tag has, so that the names that are there decide.
    const signs = [...path.slice(0, LONGEST_PATH).matchAll(/[.[]/g)].map((sign) => sign.index);
    for (const end of [...signs, path.length]) {
      const child = this.#outline.field(value, path.slice(0, end));
      if (child !== undefined) return [child, path.slice(path[end] === '.' ? end + 1 : end)];
    }
    return undefined;
  }
}

/** Where a text stops being JSON. */
interface SyntaxError {
  readonly error: ParseErrorCode;
  readonly offset: number;
}

/** The first error alone: a text that is none of JSON has one at each of its words. */
function firstError(text: string): SyntaxError | undefined {
  let first: SyntaxError | undefined;
  const onError = (error: ParseErrorCode, offset: number) => {
    first = { error, offset };
    throw new Found();
  };
  try {
    visit(text, { onError }, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    // Nested more deeply than anything that was meant: then nothing is said of its places.
    if (!(error instanceof Found || error instanceof RangeError)) throw error;
  }
  return first;
}

class Found extends Error {}

/** Why a text is not JSON, and where it stops being it. */
export function findSyntaxError(text: string): Diagnostic | undefined {
  const first = firstError(text);
  if (!first) return undefined;
  const received = text.slice(first.offset, first.offset + 20).split('\n')[0]!;
  const cause: Finding = {
    code: 'not-json',
    path: '',
    expected: printParseErrorCode(first.error),
    received: received ? JSON.stringify(received) : 'nothing',
  };
  return { cause, severity: severityOf(cause.code), position: new LineIndex(text).positionAt(first.offset) };
}
