import { decodeReferences } from '../../../import/html-text.js';
import type { Attribute } from '../set-up.js';

/** An attribute where it stands in a text. */
export interface WrittenAttribute {
  readonly name: string;
  /** What it says; undefined for a program's expression, which nobody can read here. */
  readonly value: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** A snippet as somebody has it in their page, in HTML or in a template of a framework. */
export interface Snippet {
  readonly text: string;
  readonly tag: string;
  /** Where the tag begins. */
  readonly start: number;
  readonly attributes: readonly WrittenAttribute[];
  /** Where one more attribute can be written. */
  readonly insertAt: number;
}

const TAG = /<!--[^]*?-->|<(training-(?:event|list|agenda|news|subscribe))(?=[\s/>])/g;
const NAME = /[^\s=>/"'`]+/y;
const SPACE = /\s*/y;

/** Finds the first element of ours in a text, with its attributes; undefined where there is none. */
export function readSnippet(text: string): Snippet | undefined {
  for (const match of text.matchAll(TAG)) {
    const tag = match[1];
    if (tag) return { text, tag, start: match.index, ...readAttributes(text, match.index + match[0].length) };
  }
  return undefined;
}

/** The attributes of a snippet that can be read, each name once, as browsers take them. */
export function attributesOf({ attributes }: Snippet): Attribute[] {
  const read = new Map<string, string>();
  for (const { name, value } of attributes) if (value !== undefined && !read.has(name)) read.set(name, value);
  return [...read];
}

function readAttributes(text: string, from: number): Pick<Snippet, 'attributes' | 'insertAt'> {
  const attributes: WrittenAttribute[] = [];
  let insertAt = from;
  for (let at = from; ;) {
    at = past(SPACE, text, at);
    const end = past(NAME, text, at);
    if (end === at) {
      // What stands here belongs to no attribute, such as the slash of a tag that ends itself, or a spread of JSX.
      if (at >= text.length || text[at] === '>') return { attributes, insertAt };
      at += 1;
      continue;
    }
    if (text[at] === '{') {
      at = insertAt = endOfBraces(text, at);
      continue;
    }
    const value = readValue(text, end);
    attributes.push({ name: text.slice(at, end), start: at, ...value });
    at = insertAt = value.end;
  }
}

function readValue(text: string, from: number): Pick<WrittenAttribute, 'value' | 'end'> {
  const equals = past(SPACE, text, from);
  if (text[equals] !== '=') return { value: '', end: from };
  const start = past(SPACE, text, equals + 1);
  const quote = text[start];
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, start + 1);
    return end < 0
      ? { value: undefined, end: text.length }
      : { value: decodeReferences(text.slice(start + 1, end)), end: end + 1 };
  }
  if (quote === '{') {
    const end = endOfBraces(text, start);
    const literal = /^\{\s*(?:(-?[\d.]+)|"([^"\\]*)"|'([^'\\]*)')\s*\}$/.exec(text.slice(start, end));
    return { value: literal?.slice(1).find((part) => part !== undefined), end };
  }
  let end = start;
  while (end < text.length && !/[\s>]/.test(text[end]!)) end += 1;
  return { value: decodeReferences(text.slice(start, end)), end };
}

/** Behind the brace that closes the one at this place; those in texts count, as no editor writes them singly. */
function endOfBraces(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}' && --depth === 0) return at + 1;
  }
  return text.length;
}

function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
