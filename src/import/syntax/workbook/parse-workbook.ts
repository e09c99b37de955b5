import { ImportNode } from '../../import-node.js';
import type { ParsedText, Unreadable } from '../parsed-text.js';
import { countCells } from '../sheet-size.js';
import type { Sheet } from '../sheet.js';
import { readNumberFormats } from './number-formats.js';
import { readSheet, type SharedBySheets } from './read-sheet.js';
import { partNamed, readRelations } from './relations.js';
import { readSharedStrings } from './shared-strings.js';
import { unpack, UnpackError, type Unpacked } from './unpack.js';
import { walkXml } from './walk-xml.js';

/** Reads a spreadsheet in the format of Excel (.xlsx, ECMA-376). */
export function parseWorkbook(bytes: Uint8Array): ParsedText | Unreadable {
  try {
    const unpacked = unpack(bytes, (name) => /\.(xml|rels)$/i.test(name) && !SELDOM.test(name));
    const sheets = sheetsOf(unpacked);
    const pictures = unpacked.names.filter((name) => /(^|\/)media\/[^/]+$/.test(name)).length;
    const workbook = { sheets, comments: commentsIn(unpacked), pictures };
    return countCells(sheets) ?? { syntax: 'table', node: ImportNode.of(workbook) };
  } catch (error) {
    if (!(error instanceof UnpackError)) throw error;
    return { problem: error.code === 'large' ? 'large-table' : 'broken-workbook', detail: '' };
  }
}

/** Parts that say nothing of what cells show. */
const SELDOM = /(^|\/)(theme|drawings|charts|printerSettings|pivotCache|pivotTables|calcChain|docProps)(\/|\.)/i;

function sheetsOf({ parts }: Unpacked): Sheet[] {
  const workbook = [...parts.keys()].find((name) => /(^|\/)workbook\.xml$/i.test(name));
  if (workbook === undefined) throw new UnpackError('broken');
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const relations = readRelations(parts, workbook);
  const listed: { name: string; isHidden: boolean; part: string }[] = [];
  let from1904 = false;
  walkXml(parts.get(workbook), {
    open(name, { name: title = '', state = 'visible', 'r:id': id = '', date1904 = '0' }) {
      if (name === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true';
      const target = name === 'sheet' ? relations.get(id) : undefined;
      if (target) listed.push({ name: title, isHidden: state !== 'visible', part: partNamed(target, folder) });
    },
  });
  if (listed.length === 0) throw new UnpackError('broken');
  const shared: SharedBySheets = {
    strings: readSharedStrings(parts.get(`${folder}sharedStrings.xml`)),
    formats: readNumberFormats(parts.get(`${folder}styles.xml`)),
    from1904,
  };
  return listed.map(({ name, isHidden, part }) => ({
    name,
    isHidden,
    ...readSheet(parts.get(part), shared, readRelations(parts, part)),
  }));
}

function commentsIn({ parts }: Unpacked): number {
  let count = 0;
  for (const [name, bytes] of parts)
    if (/(^|\/)(comments\d*|threadedComment\d*)\.xml$/i.test(name))
      walkXml(bytes, { open: (element) => void (element === 'comment' && count++) });
  return count;
}
