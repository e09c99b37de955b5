import { CORE_SCHEMA, load } from 'js-yaml';
import { isRecord } from '../../feed/read-value.js';
import { quoted } from './yaml-text.js';

/** A line as it should be written. */
export interface MendedLine {
  /** In its place, with its indent. */
  readonly whole: string;
  /** What is told to people. */
  readonly offered: string;
}

/** A field on one line: what stands before its name, the name, and what stands behind its colon. */
const FIELD = /^( *(?:- +)*)([\p{L}\d_-]+) *:(.*)$/u;

/** A line as it was probably meant, with quotation marks, with a space behind the colon; undefined where that cannot be told. */
export function mendLine(written: string): MendedLine | undefined {
  const [, indent, name, behind] = FIELD.exec(written) ?? [];
  // The space behind a name may lack, but not where the colon is that of an address or a time.
  if (name === undefined || /^(https?|mailto|tel|\d+)$/.test(name)) return undefined;
  const value = behind!.trim();
  const right = value === '' || readsAlone(value) ? value : quoted(meantText(value));
  const field = `${name}:${right && ` ${right}`}`;
  const whole = `${indent}${field}`;
  if (whole === written.trimEnd() || !isField(field, name)) return undefined;
  return { whole, offered: whole.trim() };
}

/** Whether a value can be read where it stands alone: as text, as a list, or with lines that follow. */
function readsAlone(value: string): boolean {
  if (/^[|>][+-]?\d?(\s+#.*)?$/.test(value)) return true;
  return read(`a: ${value}`) !== undefined;
}

/** Whether a line is read as the field of that name and nothing else. */
function isField(line: string, name: string): boolean {
  const fields = read(line);
  return isRecord(fields) && Object.keys(fields).join() === name;
}

function read(yaml: string): unknown {
  try {
    return load(yaml, { schema: CORE_SCHEMA });
  } catch {
    return undefined;
  }
}

/** A text without the quotation marks that were to stand round it, open or with others of their kind in it. */
function meantText(value: string): string {
  const mark = /^["']/.exec(value)?.[0];
  if (!mark) return value;
  if (!/["']/.test(value.slice(1))) return value.slice(1);
  if (value.length < 2 || !value.endsWith(mark)) return value;
  const within = value.slice(1, -1);
  const marks = within.split(mark).length - 1;
  // Two of them within are those of single words.
  return marks === 0 || marks % 2 === 1 ? within : value;
}
