import { SOURCE } from '../../../check/source-budgets.js';
import { EMPTY, type Cell, type Merge, type Sheet, type SheetRow } from '../sheet.js';
import { cellAt, cellsIn } from './cell-reference.js';
import { numberText } from './cell-text.js';
import type { NumberFormat } from './number-formats.js';
import { UnpackError } from './unpack.js';
import { walkXml } from './walk-xml.js';

/** What a sheet shares with the others of its workbook. */
export interface SharedBySheets {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
}

/** A cell as it is written. */
interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  formula: string;
}

/** `HYPERLINK("https://a.example","Form")`, as far as the address stands in it. */
const HYPERLINK = /^HYPERLINK\(\s*"([^"]*)"/i;

/** Reads a sheet. @param targets Where links lead, by the names that cells have for them. */
export function readSheet(
  bytes: Uint8Array | undefined,
  shared: SharedBySheets,
  targets: ReadonlyMap<string, string>,
): Pick<Sheet, 'rows' | 'merges' | 'hiddenColumns' | 'from1904'> {
  const rows: { number: number; isHidden: boolean; cells: Cell[] }[] = [];
  const merges: Merge[] = [];
  const hiddenColumns = new Set<number>();
  const links = new Map<string, string>();
  let cells = 0;
  let number = 0;
  let isHidden = false;
  let row: Cell[] = [];
  let column = -1;
  let cell: OpenCell | undefined;
  let inside: 'value' | 'formula' | undefined;
  let inPhonetic = false;
  walkXml(bytes, {
    open(name, attributes) {
      if (name === 'row') {
        number = Number(attributes.r) || number + 1;
        [isHidden, row, column] = [isTrue(attributes.hidden), [], -1];
      } else if (name === 'c') {
        column = cellAt(attributes.r ?? '')?.column ?? column + 1;
        const { t: type = 'n', s: style = '0' } = attributes;
        cell = { column, type, style: Number(style), value: '', formula: '' };
      } else if (name === 'rPh') inPhonetic = true;
      else if (name === 'v' || name === 't') inside = inPhonetic ? undefined : 'value';
      else if (name === 'f') inside = 'formula';
      else if (name === 'col' && isTrue(attributes.hidden)) {
        const last = Math.min(Number(attributes.max), SOURCE.columns);
        for (let one = Number(attributes.min); one <= last; one++) hiddenColumns.add(one - 1);
      } else if (name === 'mergeCell') {
        const merge = cellsIn(attributes.ref ?? '');
        if (merge && merges.length < SOURCE.cells) merges.push(merge);
      } else if (name === 'hyperlink') {
        const target = targets.get(attributes['r:id'] ?? attributes.id ?? '');
        if (target && attributes.ref) links.set(attributes.ref.split(':')[0]!, target);
      }
    },
    text(part) {
      if (cell && inside) cell[inside] += part;
    },
    close(name) {
      if (name === 'rPh') inPhonetic = false;
      else if (name === 'v' || name === 't' || name === 'f') inside = undefined;
      else if (name === 'c' && cell) {
        const text = textOf(cell, shared);
        if (text !== '') {
          // Beyond this, the sheet is refused for its width or its size.
          if (cell.column > SOURCE.columns || ++cells > SOURCE.cells) throw new UnpackError('large');
          while (row.length < cell.column) row.push(EMPTY);
          row[cell.column] = { text, link: HYPERLINK.exec(cell.formula.slice(0, SOURCE.cell))?.[1] };
        }
        cell = undefined;
      } else if (name === 'row' && row.length > 0) rows.push({ number, isHidden, cells: row });
    },
  });
  return { rows: withLinks(rows, links), merges, hiddenColumns, from1904: shared.from1904 };
}

function isTrue(written: string | undefined): boolean {
  return written === '1' || written === 'true';
}

function textOf({ type, style, value, formula }: OpenCell, { strings, formats, from1904 }: SharedBySheets): string {
  // A formula that no program has worked out yet stands there itself.
  if (value === '' && formula !== '') return `=${formula}`;
  if (type === 's') return (strings[Number(value)] ?? '').trim();
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'n') return numberText(value.trim(), formats[style] ?? 'number', from1904);
  return value.trim();
}

/** The links of a sheet stand below its cells. */
function withLinks(rows: readonly SheetRow[], links: ReadonlyMap<string, string>): SheetRow[] {
  const byRow = new Map<number, [number, string][]>();
  for (const [reference, target] of links) {
    const at = cellAt(reference);
    if (!at) continue;
    const own = byRow.get(at.row + 1) ?? [];
    own.push([at.column, target]);
    byRow.set(at.row + 1, own);
  }
  return rows.map((row) => {
    const own = new Map(byRow.get(row.number));
    if (own.size === 0) return row;
    return { ...row, cells: row.cells.map((cell, column) => ({ ...cell, link: own.get(column) ?? cell.link })) };
  });
}
