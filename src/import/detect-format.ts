import { FORMATS, type FormatName } from './formats.js';
import type { ImportFormat } from './import-format.js';
import type { ImportNode } from './import-node.js';
import { firstEntry } from './json-shape.js';
import { parseText } from './syntax/parse-text.js';
import type { ParsedText, Unreadable } from './syntax/parsed-text.js';

/** A text whose format is known. */
export interface Detected {
  readonly format: ImportFormat<FormatName>;
  readonly node: ImportNode;
}

/** Finds out by itself in which format a text is; a format that was asked for decides what JSON of any shape is. */
export function detectFormat(text: string, asked?: string): Detected | Unreadable {
  const wanted = FORMATS.find(({ name }) => name === asked);
  const parsed = parseText(text, wanted?.recognises.page ? 'page' : wanted?.recognises.table ? 'table' : undefined);
  return 'problem' in parsed ? parsed : detectParsed(parsed, wanted);
}

/** The same of what has been read already: a spreadsheet is no text. */
export function detectParsed(parsed: ParsedText, wanted?: ImportFormat<FormatName>): Detected | Unreadable {
  const { syntax, node } = parsed;
  const format =
    syntax === 'json' && wanted?.recognises.json
      ? wanted
      : FORMATS.find(({ recognises }) => recognises[syntax]?.(parsed) === true);
  return format ? { format, node } : unknownFormat(parsed);
}

function unknownFormat(parsed: ParsedText): Unreadable {
  const { syntax, node, root = '' } = parsed;
  if (syntax === 'table') {
    const found = FORMATS.flatMap(({ recognises, unknown }) => (recognises.table && unknown ? unknown(parsed) : []));
    return { problem: 'unknown-table', detail: found.slice(0, 6).join(', ').slice(0, 200) };
  }
  if (syntax === 'xml') return { problem: 'unknown-xml', detail: root };
  // The names that it begins with, by which somebody may know it.
  const names = firstEntry(node)
    .entries()
    .slice(0, 6)
    .map(([name]) => name);
  return { problem: 'unknown-json', detail: names.join(', ') };
}
