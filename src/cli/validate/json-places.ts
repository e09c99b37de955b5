import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Finding } from '../../feed/finding.js';
import { LineIndex, type Place } from '../input/line-index.js';

/** Finds where in a JSON file a path of its value stands. */
export class JsonPlaces {
  readonly #root: Node | undefined;
  readonly #lines: LineIndex;

  constructor(text: string) {
    this.#root = treeOf(text);
    this.#lines = new LineIndex(text);
  }

  /** The place of `items[3]._training.startDate`, or of the nearest thing round it that is there. */
  placeOf(path: string): Place | undefined {
    if (!this.#root || path === '') return undefined;
    let found = this.#root;
    let rest = path;
    while (rest !== '') {
      const step = stepInto(found, rest);
      if (!step) break;
      [found, rest] = step;
    }
    return this.#lines.placeOf(found.offset);
  }
}

/** The node that the path's next step leads to, and the path from there. */
function stepInto(node: Node, path: string): [Node, string] | undefined {
  const index = /^\[(\d+)\]\.?/.exec(path);
  if (index) {
    const child = findNodeAtLocation(node, [Number(index[1])]);
    return child && [child, path.slice(index[0].length)];
  }
  // A name may have dots in it, as a mistaken language tag has, so that the names that are there decide.
  for (const { children: [key, value] = [] } of node.children ?? []) {
    const name = String(key?.value);
    if (!value || !path.startsWith(name)) continue;
    const after = path.slice(name.length);
    if (after === '' || after.startsWith('[')) return [value, after];
    if (after.startsWith('.')) return [value, after.slice(1)];
  }
  return undefined;
}

/** Nothing of a text that is nested more deeply than anything that was meant. */
function treeOf(text: string, errors: ParseError[] = []): Node | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    return undefined;
  }
}

/** Why a text is not JSON, and where it stops being it. */
export function findSyntaxError(text: string): { finding: Finding; place: Place } | undefined {
  const errors: ParseError[] = [];
  treeOf(text, errors);
  const [first] = errors;
  if (!first) return undefined;
  const received = text.slice(first.offset, first.offset + 20).split('\n')[0]!;
  return {
    finding: {
      code: 'not-json',
      path: '',
      expected: printParseErrorCode(first.error),
      received: received ? JSON.stringify(received) : 'nothing',
    },
    place: new LineIndex(text).placeOf(first.offset),
  };
}
