import { CORE_SCHEMA, YAMLException, load } from 'js-yaml';
import { isRecord } from '../../feed/read-value.js';
import { LineIndex, type Place } from '../input/line-index.js';
import { mendYaml } from './mend-yaml.js';
import type { Problems, Told } from './problems.js';
import { yamlOffsets } from './yaml-offsets.js';

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
  readonly why: (say: Problems) => Told;
  readonly place: Place;
  /** What would stop the reader once this is mended. */
  readonly next?: FrontMatterError | undefined;
}

/** The first line of dashes, below nothing but empty lines. */
const START = /^\ufeff?(?:[ \t]*\r?\n)*---[ \t\xa0]*\r?\n/;
const END = /(?:^|\r?\n)---[ \t\xa0]*(?:\r?\n|$)/;
/** What word processors make of three hyphens. */
const LOOK_ALIKE = /^\ufeff?[ \t\xa0]*(?!---[ \t\xa0]*$)[-\u2010-\u2015\u2212_=*]{1,8}[ \t\xa0]*$/;

/** Reads a Markdown file: without fields between lines of dashes, all of it is text. */
export function readFrontMatter(text: string): FrontMatter | FrontMatterError {
  const start = START.exec(text)?.[0];
  if (start === undefined) {
    const first = /^\s*(.*)/.exec(text)![1]!.trimEnd();
    if (!LOOK_ALIKE.test(first) || !/^\s*.*\r?\n[ \t]*[\p{L}_-]+:/u.test(text))
      return { fields: {}, body: text, yaml: '', before: 0 };
    return { why: (say) => say.notDashes(first), place: { line: linesIn(text, text.search(/\S/)), column: 1 } };
  }
  const before = linesIn(text, start.length) - 1;
  const rest = text.slice(start.length);
  const end = END.exec(rest);
  if (!end) {
    const lines = rest.split(/\r?\n/);
    const alike = lines.findIndex((line) => LOOK_ALIKE.test(line));
    return alike < 0
      ? { why: (say) => say.noEnd(), place: { line: before, column: 1 } }
      : { why: (say) => say.notDashes(lines[alike]!.trim()), place: { line: before + alike + 1, column: 1 } };
  }
  const yaml = plainSpaces(rest.slice(0, end.index));
  const read = readYaml(yaml, before);
  return 'why' in read ? read : { fields: read.fields, body: rest.slice(end.index + end[0].length), yaml, before };
}

function linesIn(text: string, end: number): number {
  return text.slice(0, Math.max(0, end)).split('\n').length;
}

/** Spaces that do not break come along when text is copied: round the names of fields they are plain ones to YAML too. */
function plainSpaces(yaml: string): string {
  return yaml.includes('\xa0')
    ? yaml.replace(/^[ \xa0]*(?:-[ \xa0]+)*(?:[\p{L}\d_-]+[ \xa0]*:)?[ \xa0]*/gmu, (found) =>
        found.replaceAll('\xa0', ' '),
      )
    : yaml;
}

/** Whoever has more wrong in one file mends these first. */
const MOST_ERRORS = 20;

/** Reads YAML that must be fields; dates stay as they are written. */
export function readYaml(
  yaml: string,
  before = 0,
  most = MOST_ERRORS,
): { fields: Record<string, unknown> } | FrontMatterError {
  if (!yaml.trim()) return { fields: {} };
  try {
    const fields = load(yaml, { schema: CORE_SCHEMA });
    if (fields === undefined || fields === null) return { fields: {} };
    return isRecord(fields) ? { fields } : { why: (say) => say.noFields(), place: { line: before + 1, column: 1 } };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { line = 0, column = 0 } = (error.mark ?? {}) as { line?: number; column?: number };
    const place = { line: before + line + 1, column: column + 1 };
    if (error.reason.startsWith('duplicated')) {
      const name = yaml.split('\n')[line]!.replace(/^[\s-]*|\s*:.*$/gs, '');
      return { why: (say) => say.twice(name), place };
    }
    if (error.reason.startsWith('tab ')) return { why: (say) => say.tab(), place };
    const mended = mendYaml(yaml, line);
    return mended
      ? {
          why: (say) => say.yamlLine(mended.right),
          place: { line: before + mended.line + 1, column: 1 },
          next: nextError(yaml, mended, before, most),
        }
      : { why: (say) => say.yaml(error.reason), place };
  }
}

/** What else is wrong once a line has been mended. */
function nextError(yaml: string, mended: { line: number; right: string }, before: number, most: number) {
  if (most === 0) return undefined;
  const lines = yaml.split('\n');
  lines[mended.line] = lines[mended.line]!.replace(/^(\s*).*$/, (_, indent: string) => indent + mended.right);
  const next = readYaml(lines.join('\n'), before, most - 1);
  return 'why' in next ? next : undefined;
}

/** The place of a field by its path, `location.0.name`; of the nearest one above it, if it is not there itself. */
export function placeOf(
  { yaml, before }: Pick<FrontMatter, 'yaml' | 'before'>,
  path: readonly (string | number)[],
): Place {
  const offsets = yamlOffsets(yaml);
  for (let length = path.length; length > 0; length--) {
    const offset = offsets.get(path.slice(0, length).join('.'));
    if (offset === undefined) continue;
    const { line, column } = new LineIndex(yaml).placeOf(offset);
    return { line: line + before, column };
  }
  return { line: 1, column: 1 };
}
