// Spreadsheets as Excel writes them, made part by part, so that a test says what stands in each cell and how.
import { zipSync } from 'fflate';

const escape = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** How a column is called that is counted from 0. */
export const letters = (index) =>
  (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** Days since 1900, with the part of the day. */
export const serial = (day, time = '00:00') => (Date.parse(`${day}T${time}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

/** The styles that cells name: a number, a day, a time, both, and a telephone number with ten digits. */
export const STYLE = { number: 0, date: 1, time: 2, both: 3, digits: 4 };

const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2">
<numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy\\ hh:mm"/><numFmt numFmtId="165" formatCode="0000000000"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${[0, 14, 20, 164, 165].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`;

/**
 * The bytes of a workbook.
 *
 * @param {{ name?: string, rows: unknown[][], merges?: string[], links?: Record<string, string>, hidden?: boolean,
 *   hiddenRows?: number[], hiddenColumns?: number[] }[]} sheets A cell is a text, a number, or what `cellOf` knows.
 * @param {{ from1904?: boolean, parts?: Record<string, Uint8Array> }} options
 */
export function workbook(sheets, { from1904 = false, parts = {} } = {}) {
  const strings = [];
  const files = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name = `Аркуш${sheets.length}`, hidden }, index) =>
          `<sheet name="${escape(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      sheets.map((_, index) => [`rId${index + 1}`, `worksheets/sheet${index + 1}.xml`]),
    ),
    'xl/styles.xml': STYLES,
  };
  sheets.forEach((sheet, index) => {
    const links = Object.entries(sheet.links ?? {});
    files[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, links, strings);
    files[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relations(
      links.map(([, target], number) => [`rId${number + 1}`, target]),
    );
  });
  files['xl/sharedStrings.xml'] =
    `<sst>${strings.map((text) => `<si><r><t xml:space="preserve">${escape(text)}</t></r><rPh><t>x</t></rPh></si>`).join('')}</sst>`;
  const encoder = new TextEncoder();
  return zipSync({
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, encoder.encode(text)])),
    ...parts,
  });
}

function relations(all) {
  return `<Relationships>${all.map(([id, target]) => `<Relationship Id="${id}" Target="${escape(target)}"/>`).join('')}</Relationships>`;
}

function sheetXml({ rows, merges = [], hiddenRows = [], hiddenColumns = [] }, links, strings) {
  const cols = hiddenColumns.map((one) => `<col min="${one + 1}" max="${one + 1}" hidden="1"/>`).join('');
  const data = rows
    .map((cells, row) => {
      const hidden = hiddenRows.includes(row + 1) ? ' hidden="1"' : '';
      return `<row r="${row + 1}"${hidden}>${cells.map((cell, column) => cellXml(`${letters(column)}${row + 1}`, cell, strings)).join('')}</row>`;
    })
    .join('');
  const joined = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const linked = links.map(([ref], index) => `<hyperlink ref="${ref}" r:id="rId${index + 1}"/>`).join('');
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${cols && `<cols>${cols}</cols>`}<sheetData>${data}</sheetData>${joined && `<mergeCells>${joined}</mergeCells>`}${linked && `<hyperlinks>${linked}</hyperlinks>`}</worksheet>`;
}

/** A text is shared, a number stands itself; `{ value, style }`, `{ formula, value }`, `{ error }` and `{ truth }` say more. */
function cellXml(ref, cell, strings) {
  if (cell === '' || cell === undefined || cell === null) return '';
  if (typeof cell === 'string') return `<c r="${ref}" t="s"><v>${strings.push(cell) - 1}</v></c>`;
  if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`;
  if (cell.error) return `<c r="${ref}" t="e"><v>${cell.error}</v></c>`;
  if (cell.truth !== undefined) return `<c r="${ref}" t="b"><v>${cell.truth ? 1 : 0}</v></c>`;
  if (cell.inline) return `<c r="${ref}" t="inlineStr"><is><t>${escape(cell.inline)}</t></is></c>`;
  if (cell.formula)
    return `<c r="${ref}" t="str"><f>${escape(cell.formula)}</f>${cell.value === undefined ? '' : `<v>${escape(cell.value)}</v>`}</c>`;
  return `<c r="${ref}" s="${cell.style}"><v>${cell.value}</v></c>`;
}
