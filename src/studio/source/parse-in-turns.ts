import { endOfString } from '../../check/json-string.js';
import type { Steps } from '../../parts/steps.js';
import { inTurn } from '../../parts/turn.js';

/** Shorter texts are parsed at once: it takes no longer than a frame. In characters. */
const SHORT = 200_000;

/**
 * What `JSON.parse` makes of a text, which it would hold the page up with where the text is long: the items of a feed are
 * parsed one by one, and the page answers in between. Throws where the text is not JSON.
 */
export function parseInTurns(text: string): Promise<unknown> {
  return inTurn(parse(text));
}

function* parse(text: string): Steps {
  const list = text.length > SHORT ? yield* findItems(text) : undefined;
  if (!list) return JSON.parse(text) as unknown;
  const feed = JSON.parse(text.slice(0, list.start) + text.slice(list.end)) as { items: unknown };
  // Another value of that name counts.
  if (!Array.isArray(feed.items) || feed.items.length > 0) return JSON.parse(text) as unknown;
  for (const [from, to] of list.entries) {
    yield;
    feed.items.push(JSON.parse(text.slice(from, to)));
  }
  return feed;
}

/** What stands between the brackets of the list, and its entries, by their places in the text. */
interface ItemList {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly (readonly [from: number, to: number])[];
}

/** Finds the list `items` of a feed; undefined where there is none, or it cannot be told which one counts. */
function* findItems(text: string): Steps<ItemList | undefined> {
  let found: ItemList | undefined;
  let depth = 0;
  let name = '';
  /** The signs that part the entries of the list that is being read: its bracket, then its commas. */
  let signs: number[] | undefined;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '"') {
      const end = endOfString(text, at);
      if (depth === 1) name = text.slice(at, end + 1);
      at = end;
    } else if (sign === '[' || sign === '{') {
      depth++;
      if (depth !== 2 || name !== '"items"' || sign !== '[') continue;
      // Of a name that is there twice, the last counts.
      if (found) return undefined;
      signs = [at];
    } else if (sign === ']' || sign === '}') {
      depth--;
      if (depth !== 1 || !signs) continue;
      found = listOf(text, [...signs, at]);
      signs = undefined;
    } else if (sign === ',' && depth === 1) name = '';
    else if (sign === ',' && depth === 2 && signs) {
      signs.push(at);
      yield;
    }
  }
  return found;
}

function listOf(text: string, signs: readonly number[]): ItemList {
  const entries = signs.slice(1).map((to, index) => [signs[index]! + 1, to] as const);
  const isEmpty = entries.length === 1 && text.slice(...entries[0]!).trim() === '';
  return { start: signs[0]! + 1, end: signs.at(-1)!, entries: isEmpty ? [] : entries };
}
