import { CORE_SCHEMA, load } from 'js-yaml';

/** A field on one line: what stands before its name, the name, and what stands behind its colon. */
const FIELD = /^( *(?:- +)*)([\p{L}\d_-]+) *:(.*)$/u;

/**
 * The line that is probably at fault where YAML broke off, and how to write it: with quotation marks, with a space behind
 * the colon. Undefined where no single line can be told to be at fault.
 */
export function mendYaml(yaml: string, line: number): { readonly line: number; readonly right: string } | undefined {
  const lines = yaml.split(/\r?\n/);
  // A line without its end is noticed on one of the next.
  for (const at of [line, line - 1, line - 2]) {
    const written = lines[at];
    if (!written?.trim()) continue;
    const right = mendLine(written);
    if (right !== undefined && right !== written) return { line: at, right: right.trim() };
  }
  return undefined;
}

function mendLine(line: string): string | undefined {
  const [, indent, name, behind] = FIELD.exec(line) ?? [];
  // The space behind a name may lack, but not where the colon is that of an address or a time.
  if (name === undefined || /^(https?|mailto|tel|\d+)$/.test(name)) return undefined;
  const value = behind!.trim();
  return `${indent}${name}:${value && ` ${readsAlone(value) ? value : quote(value)}`}`;
}

/** Whether a value can be read where it stands alone: as text, as a list, or with lines that follow. */
function readsAlone(value: string): boolean {
  if (/^[|>][+-]?\d?(\s+#.*)?$/.test(value)) return true;
  try {
    load(`a: ${value}`, { schema: CORE_SCHEMA });
    return true;
  } catch {
    return false;
  }
}

/** In those quotation marks that are not in the text itself, if there are such. */
function quote(value: string): string {
  const open = /^["'](?=[^"']*$)/.exec(value);
  const text = open ? value.slice(1) : value;
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** A line whose meaning for YAML is not what its writer saw in it. */
export interface Swallowed {
  /** Counted from 0. */
  readonly line: number;
  readonly kind: 'remark' | 'joined';
  readonly text: string;
}

/** What YAML passes over without a word: a text from its # on, and an entry that is indented more than the one before. */
export function swallowed(yaml: string): Swallowed[] {
  if (!/ #\S|- .*\n +- /.test(yaml)) return [];
  const found: Swallowed[] = [];
  const lines = yaml.split(/\r?\n/);
  lines.forEach((text, line) => {
    const remark = /^[^#]*?(?::|-) +[^\s"'#|>[{][^#]*( #[^\s#].*)$/.exec(text)?.[1];
    if (remark) found.push({ line, kind: 'remark', text: remark.trim() });
    const [entry, before] = [/^( *)- /.exec(text), /^( *)- +[^\s"'[{|>&*][^:]*$/.exec(lines[line - 1] ?? '')];
    if (entry && before && entry[1]!.length > before[1]!.length)
      found.push({ line, kind: 'joined', text: text.trim() });
  });
  return found;
}
