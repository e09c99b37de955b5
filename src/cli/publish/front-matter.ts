import {
  CORE_SCHEMA,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  YAMLException,
  load,
  parseEvents,
} from 'js-yaml';
import { isRecord } from '../../feed/read-value.js';
import { LineIndex, type Place } from '../input/line-index.js';

/** A Markdown file: the fields between its two lines of dashes, and the text below. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** The YAML itself, to find the place of a field in, and the line of the file before it. */
  readonly yaml: string;
  readonly before: number;
}

/** Why the fields cannot be read. */
export interface FrontMatterError {
  readonly reason: string;
  readonly place: Place;
}

const pattern = /^\ufeff?---[ \t]*\r?\n([^]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/m;

export function readFrontMatter(text: string): FrontMatter | FrontMatterError {
  const start = /^\ufeff?---[ \t]*\r?\n/.exec(text);
  if (!start) return { fields: {}, body: text, yaml: '', before: 0 };
  const found = pattern.exec(text);
  if (found?.index !== 0) return { reason: 'no-end', place: { line: 1, column: 1 } };
  const yaml = found[1]!;
  const read = readYaml(yaml, 1);
  return 'reason' in read ? read : { fields: read.fields, body: text.slice(found[0].length), yaml, before: 1 };
}

/** Reads YAML that must be fields; dates stay as they are written. */
export function readYaml(yaml: string, before = 0): { fields: Record<string, unknown> } | FrontMatterError {
  if (!yaml.trim()) return { fields: {} };
  try {
    const fields = load(yaml, { schema: CORE_SCHEMA });
    if (fields === undefined || fields === null) return { fields: {} };
    return isRecord(fields) ? { fields } : { reason: 'no-fields', place: { line: before + 1, column: 1 } };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { line = 0, column = 0 } = (error.mark ?? {}) as { line?: number; column?: number };
    return { reason: error.reason, place: { line: before + line + 1, column: column + 1 } };
  }
}

/** The place of a field by its path, `location.0.name`; of the nearest one above it, if it is not there itself. */
export function placeOf(
  { yaml, before }: Pick<FrontMatter, 'yaml' | 'before'>,
  path: readonly (string | number)[],
): Place {
  const offsets = offsetsOf(yaml);
  for (let length = path.length; length > 0; length--) {
    const offset = offsets.get(path.slice(0, length).join('.'));
    if (offset === undefined) continue;
    const { line, column } = new LineIndex(yaml).placeOf(offset);
    return { line: line + before, column };
  }
  return { line: 1, column: 1 };
}

/** Where every field and entry begins. */
function offsetsOf(yaml: string): Map<string, number> {
  const offsets = new Map<string, number>();
  /** The open lists and mappings: in a mapping, the key whose value comes next. */
  const open: { path: string; isList: boolean; next: number; key?: string }[] = [];
  const enter = (offset: number): string => {
    const top = open.at(-1);
    if (!top) return '';
    const name = top.isList ? String(top.next++) : top.key!;
    delete top.key;
    const path = top.path ? `${top.path}.${name}` : name;
    if (!offsets.has(path)) offsets.set(path, offset);
    return path;
  };
  for (const event of parseEvents(yaml, {})) {
    const top = open.at(-1);
    if (event.type === EVENT_POP) open.pop();
    else if (event.type === EVENT_SCALAR) {
      if (top && !top.isList && top.key === undefined) {
        top.key = yaml.slice(event.valueStart, event.valueEnd);
        offsets.set(top.path ? `${top.path}.${top.key}` : top.key, event.valueStart);
      } else enter(event.valueStart);
    } else if (event.type === EVENT_MAPPING || event.type === EVENT_SEQUENCE) {
      open.push({ path: enter(event.start), isList: event.type === EVENT_SEQUENCE, next: 0 });
    } else if ('anchorStart' in event && top) enter(0);
  }
  return offsets;
}
