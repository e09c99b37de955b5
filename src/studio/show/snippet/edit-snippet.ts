import type { Attribute } from '../set-up.js';
import { attributesOf, type Snippet } from './read-snippet.js';
import { writeAttribute, type IsNumber, type Syntax } from './write-attribute.js';

/** A snippet with other attributes: what has not changed stays as it was written, with all that we do not know. */
export function editSnippet(
  snippet: Snippet,
  attributes: readonly Attribute[],
  syntax: Syntax,
  isNumber?: IsNumber,
): string {
  const before = new Map(attributesOf(snippet));
  const after = new Map(attributes);
  const written = new Set<string>();
  const pieces: string[] = [];
  let at = 0;
  for (const { name, value, start, end } of snippet.attributes) {
    const wanted = after.get(name);
    const isExpression = value === undefined;
    const stays = isExpression ? wanted === undefined : wanted !== undefined && before.get(name) === wanted;
    const isSecond = written.has(name);
    written.add(name);
    if (stays || isSecond) continue;
    const gone = wanted === undefined;
    pieces.push(snippet.text.slice(at, gone ? startOfSpace(snippet.text, start) : start));
    if (!gone) pieces.push(writeAttribute([name, wanted], syntax, isNumber));
    at = end;
  }
  const added = attributes
    .filter(([name]) => !written.has(name))
    .map((one) => ` ${writeAttribute(one, syntax, isNumber)}`);
  // What was cut last may end behind the place where more is written.
  const insertAt = Math.max(at, snippet.insertAt);
  return [...pieces, snippet.text.slice(at, insertAt), ...added, snippet.text.slice(insertAt)].join('');
}

function startOfSpace(text: string, end: number): number {
  let start = end;
  while (start > 0 && /\s/.test(text[start - 1]!)) start -= 1;
  return start;
}
