import { walkXml } from './walk-xml.js';

/** What a number is shown as: a day, a time of day, both, digits with zeros before them, or itself. */
export type NumberFormat = 'number' | 'date' | 'time' | { readonly digits: number };

/** The formats that are not written into the file (ECMA-376, 18.8.30), those of East Asia included. */
const DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
const TIMES = new Set([18, 19, 20, 21, 32, 33, 45, 46, 47]);

/** How numbers are shown by each style that cells name by its number. */
export function readNumberFormats(bytes: Uint8Array | undefined): readonly NumberFormat[] {
  const own = new Map<string, NumberFormat>();
  const styles: NumberFormat[] = [];
  let inStyles = false;
  walkXml(bytes, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmt') own.set(numFmtId, formatOf(formatCode));
      else if (name === 'cellXfs') inStyles = true;
      else if (name === 'xf' && inStyles) styles.push(own.get(numFmtId) ?? builtIn(Number(numFmtId)));
    },
    close(name) {
      if (name === 'cellXfs') inStyles = false;
    },
  });
  return styles;
}

function builtIn(id: number): NumberFormat {
  return DATES.has(id) ? 'date' : TIMES.has(id) ? 'time' : 'number';
}

function formatOf(code: string): NumberFormat {
  // The first of up to four, without what is shown as it stands, colours and languages; `[h]` is a length of time.
  const plain = code
    .slice(0, 200)
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .split(';')[0]!
    .replace(/\[(?!h+\]|m+\]|s+\])[^[\]]*\]/gi, '')
    .toLowerCase();
  if (/^0{2,20}$/.test(plain)) return { digits: plain.length };
  if (/general|[#0?]/.test(plain) && !/[ymdhs]/.test(plain)) return 'number';
  if (/[yd]/.test(plain)) return 'date';
  if (/[hs]/.test(plain)) return 'time';
  return /m/.test(plain) ? 'date' : 'number';
}
