import type { JsonFeedItem } from '../../../feed/format.js';
import type { ImportFormat } from '../../import-format.js';
import type { ImportNode } from '../../import-node.js';
import type { ImportResult } from '../../import-result.js';
import type { Sheet, Workbook } from '../../syntax/sheet.js';
import { findHeader, likelyHeader, type Header } from './header.js';
import { LeftOuts } from './left-outs.js';
import { readSheet } from './read-sheet.js';
import { unmerge, type FilledRow } from './unmerge.js';

/** Tables that people keep: CSV, TSV, xlsx. An announcement a row, its fields by the headings of the columns. */
export const table = {
  name: 'table',
  recognises: { table: ({ node }) => understoodSheets(workbookOf(node)).length > 0 },
  unknown: ({ node }) => likelyHeadings(workbookOf(node)),
  read: readWorkbook,
} as const satisfies ImportFormat;

/** A sheet whose head was understood. */
interface Understood {
  readonly sheet: Sheet;
  readonly rows: readonly FilledRow[];
  readonly header: Header;
}

function readWorkbook(root: ImportNode): ImportResult {
  const workbook = workbookOf(root);
  // Its parts are counted by themselves, under names that people know them by.
  root.take();
  const left = new LeftOuts();
  const understood = understoodSheets(workbook);
  for (const sheet of workbook.sheets) {
    if (sheet.rows.length === 0 || understood.some((one) => one.sheet === sheet)) continue;
    const example = likelyHeader(unmerge(sheet)).join(', ');
    left.add(sheet.isHidden ? 'hidden-sheet' : 'sheet', sheet.name ?? '', sheet.isHidden ? '' : example);
  }
  const headings = new Map<string, string>();
  const said = new Set<string>();
  const items: JsonFeedItem[] = [];
  for (const { sheet, rows, header } of understood) items.push(...readSheet(sheet, rows, header, left, said, headings));
  for (let count = workbook.comments ?? 0; count > 0; count--) left.add('comments', '', '');
  for (let count = workbook.pictures ?? 0; count > 0; count--) left.add('pictures', '', '');
  return { feed: {}, items, left: left.all, headings };
}

/** The sheets that are tables of trainings. A list of halls has titles, too: where one sheet has dates, the others need some. */
function understoodSheets(workbook: Workbook): readonly Understood[] {
  let found = known.get(workbook);
  if (!found) known.set(workbook, (found = understand(workbook)));
  return found;
}

/** What was understood when a table was recognised: to read it again takes as long. */
const known = new WeakMap<Workbook, readonly Understood[]>();

function understand({ sheets }: Workbook): Understood[] {
  const understood = sheets
    .filter(({ isHidden }) => !isHidden)
    .flatMap((sheet): Understood[] => {
      const rows = unmerge(sheet);
      const header = findHeader(rows);
      return header ? [{ sheet, rows, header }] : [];
    });
  const hasDates = ({ header }: Understood) => header.columns.some(({ name }) => name === 'startDate');
  return understood.some(hasDates) ? understood.filter(hasDates) : understood;
}

/** What stands where the headings of a table should be that was not understood. */
function likelyHeadings({ sheets }: Workbook): readonly string[] {
  const first = sheets.find(({ rows, isHidden }) => rows.length > 0 && !isHidden);
  return first ? likelyHeader(unmerge(first)) : [];
}

function workbookOf(node: ImportNode): Workbook {
  return node.look() as Workbook;
}
