/** A line whose meaning for YAML is not what its writer saw in it. */
export interface Swallowed {
  /** Counted from 0. */
  readonly line: number;
  readonly kind: 'remark' | 'joined';
  readonly text: string;
}

/** What YAML passes over without a word: a text from its # on, and an entry that is indented more than the one before. */
export function swallowedLines(yaml: string): Swallowed[] {
  if (!/ #\S|\n +- /.test(yaml)) return [];
  const found: Swallowed[] = [];
  const lines = yaml.split(/\r?\n/);
  lines.forEach((text, line) => {
    const sign = text.indexOf(' #');
    const isRemark =
      /^ #[^\s#]/.test(text.slice(sign, sign + 3)) && /^[^#]*[:-] +[^\s"'#|>[{]/.test(text.slice(0, sign));
    if (isRemark) found.push({ line, kind: 'remark', text: text.slice(sign).trim() });
    const [entry, before] = [/^( *)- /.exec(text), /^( *)- +[^\s"'[{|>&*][^:]*$/.exec(lines[line - 1] ?? '')];
    if (entry && before && entry[1]!.length > before[1]!.length)
      found.push({ line, kind: 'joined', text: text.trim() });
  });
  return found;
}
