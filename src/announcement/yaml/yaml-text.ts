import { CORE_SCHEMA, dump, load } from 'js-yaml';

/** A text in quotation marks: those that are not in the text itself, if there are such. */
export function quoted(text: string): string {
  const quotingType = /["\\]/.test(text) ? "'" : '"';
  return dump(text, { schema: CORE_SCHEMA, quotingType, forceQuotes: true, lineWidth: -1 }).trimEnd();
}

/** A text as it stands behind the name of a field: in quotation marks only where it would be read as something else. */
export function textInYaml(text: string): string {
  return isPlain(text) ? text : quoted(text);
}

/** `topics: [law, budget]`, with quotation marks where an entry needs them. */
export function listOnOneLine(name: string, entries: readonly string[]): string {
  return dump({ [name]: entries }, { schema: CORE_SCHEMA, flowLevel: 1, lineWidth: -1 }).trimEnd();
}

function isPlain(text: string): boolean {
  try {
    const { a } = load(`a: ${text}`, { schema: CORE_SCHEMA }) as { a: unknown };
    // A number in the place of a name is taken as it is written.
    return (typeof a === 'string' || typeof a === 'number') && String(a) === text;
  } catch {
    return false;
  }
}
