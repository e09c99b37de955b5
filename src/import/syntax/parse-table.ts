import Papa from 'papaparse';
import { LineIndex } from '../../check/line-index.js';
import { SOURCE } from '../../check/source-budgets.js';
import { ImportNode } from '../import-node.js';
import { delimiterOf } from './delimiter.js';
import type { ParsedText, Unreadable } from './parsed-text.js';
import { countCells } from './sheet-size.js';
import { EMPTY, type Cell, type Sheet, type SheetRow } from './sheet.js';

/** A line by which a file tells Excel what parts its columns; Excel counts it as no row. */
const SEP = /^"?sep=(.)"?\n/i;

/**
 * Reads a text whose columns are parted by a sign: CSV, TSV. Undefined where it is none.
 *
 * @param isAsked Whether it is said to be one; then a single column is one, too.
 */
export function parseTable(text: string, isAsked: boolean): ParsedText | Unreadable | undefined {
  const whole = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const told = SEP.exec(whole);
  const begin = told?.[0].length ?? 0;
  const body = whole.slice(begin);
  const delimiter = told?.[1] ?? delimiterOf(body) ?? (isAsked ? ';' : undefined);
  if (delimiter === undefined) return undefined;
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, newline: '\n' });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open) return openQuote(whole, begin + (open.index ?? 1) - 1);
  const sheet: Sheet = { rows: data.map(rowOf) };
  return countCells([sheet]) ?? { syntax: 'table', node: ImportNode.of({ sheets: [sheet] }) };
}

function rowOf(texts: readonly string[], index: number): SheetRow {
  return { number: index + 1, cells: texts.map(cellOf) };
}

/** `=HYPERLINK("https://a.example";"Form")`, as it stands where formulas are saved and not what they show. */
const HYPERLINK = /^=\s*HYPERLINK\(\s*"([^"]*)"(?:\s*[,;]\s*"([^"]*)")?\s*\)$/i;

function cellOf(written: string): Cell {
  const text = written.trim();
  if (text === '') return EMPTY;
  const [, link, shown] = text.startsWith('=') && text.length < SOURCE.cell ? (HYPERLINK.exec(text) ?? []) : [];
  if (link) return { text: shown ?? link, link };
  // `="0501234567"` and `'0501234567` keep a program from taking a text for a number.
  const kept = /^="([^"]*)"$|^'(?=[=+\-@\d])(.*)$/s.exec(text);
  return { text: kept ? (kept[1] ?? kept[2]!) : text };
}

/** A quotation mark that opens a cell and is never closed takes in all rows after it. */
function openQuote(text: string, at: number): Unreadable {
  return {
    problem: 'open-quote',
    position: new LineIndex(text).positionAt(at),
    detail: text.slice(at, at + 40).split('\n')[0]!,
  };
}
