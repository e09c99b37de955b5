import { CORE_SCHEMA, YAMLException, load } from 'js-yaml';
import type { FieldPath } from '../check/diagnostic.js';
import { LineIndex, type Position } from '../check/line-index.js';
import { isTooDeep } from '../check/nesting.js';
import { problems, type Problem } from '../check/problems.js';
import { SOURCE } from '../check/source-budgets.js';
import { isRecord } from '../feed/read-value.js';
import { fieldsBehindBreaks, withoutControlCharacters } from './yaml/control-characters.js';
import { isEndless } from './yaml/endless-value.js';
import { MOST_ERRORS, yamlErrors, type YamlError } from './yaml/yaml-errors.js';
import { YamlPositions } from './yaml/yaml-positions.js';

/** A Markdown file: the fields between its two lines of dashes, and the text below. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** The YAML itself, to find the place of a field in, and the line of the file before it. */
  readonly yaml: string;
  readonly before: number;
}

/** Why the fields cannot be read: one reason, or several that are mended one after the other. */
export interface Unreadable {
  readonly errors: readonly YamlError[];
}

/** The first line of dashes, below nothing but empty lines. */
const START = /^\ufeff?(?:[ \t]*\r?\n)*---[ \t\xa0]*\r?\n/;
const END = /(?:^|\r?\n)---[ \t\xa0]*(?:\r?\n|$)/;
/** What word processors make of three hyphens. */
const LOOK_ALIKE = /^\ufeff?[ \t\xa0]*(?!---[ \t\xa0]*$)[-\u2010-\u2015\u2212_=*]{1,8}[ \t\xa0]*$/;

/** Reads a Markdown file: without fields between lines of dashes, all of it is text. */
export function readFrontMatter(text: string): FrontMatter | Unreadable {
  const start = START.exec(text)?.[0];
  if (start === undefined) {
    const [first, second = ''] = firstLines(text);
    if (!LOOK_ALIKE.test(first) || !/^[ \t]*[\p{L}_-]+:/u.test(second))
      return { fields: {}, body: bodyOf(text), yaml: '', before: 0 };
    return unreadable(problems.notDashes(first), linesIn(text, text.search(/\S/)));
  }
  const before = linesIn(text, start.length) - 1;
  const rest = text.slice(start.length);
  const end = END.exec(rest);
  if (!end) {
    const lines = rest.split(/\r?\n/);
    const alike = lines.findIndex((line) => LOOK_ALIKE.test(line));
    return alike < 0
      ? unreadable(problems.noEnd(), before)
      : unreadable(problems.notDashes(lines[alike]!.trim()), before + alike + 1);
  }
  const read = readYaml(rest.slice(0, end.index), before);
  return 'errors' in read ? read : { ...read, body: bodyOf(rest.slice(end.index + end[0].length)), before };
}

/** The first line with anything in it, and the one below. */
function firstLines(text: string): [string, string?] {
  const lines = text.trimStart().split('\n', 2);
  return [lines[0]!.trimEnd(), lines[1]];
}

function bodyOf(text: string): string {
  return withoutControlCharacters(text, '\n');
}

function unreadable(problem: Problem, line: number, column = 1): Unreadable {
  return { errors: [{ problem, position: { line, column } }] };
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

/** Reads YAML that must be fields, behind so many lines of a file; dates stay as they are written. */
export function readYaml(text: string, before = 0): Pick<FrontMatter, 'fields' | 'yaml'> | Unreadable {
  if (text.length > SOURCE.fields) return unreadable(problems.longFields(SOURCE.fields), before + 1);
  try {
    return readFields(text, before);
  } catch (error) {
    // The readers of YAML call themselves for what is within a value.
    if (!(error instanceof RangeError)) throw error;
    return unreadable(problems.tooDeep(), before + 1);
  }
}

function readFields(text: string, before: number): Pick<FrontMatter, 'fields' | 'yaml'> | Unreadable {
  const yaml = plainSpaces(asWritten(text));
  if (!yaml.trim()) return { fields: {}, yaml };
  const below = ({ line, column }: Position) => ({ line: line + before, column });
  let fields: unknown;
  try {
    fields = load(yaml, { schema: CORE_SCHEMA }) ?? {};
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const lines = new LineIndex(text);
    const behind = fieldsBehindBreaks(text).map(({ offset, name }) => ({
      problem: problems.fieldBehindBreak(name),
      position: lines.positionAt(offset),
    }));
    const errors = behind.length > 0 ? behind.slice(0, MOST_ERRORS) : yamlErrors(yaml);
    return { errors: errors.map(({ problem, position }) => ({ problem, position: below(position) })) };
  }
  if (!isRecord(fields)) return unreadable(problems.noFields(), before + 1);
  if (!yaml.includes('*') || !isEndless(fields, yaml.length)) {
    const deep = Object.keys(fields).find((name) => isTooDeep(fields[name]));
    if (deep === undefined) return { fields, yaml };
    return {
      errors: [{ problem: problems.tooDeep(), position: below(new LineIndex(yaml).positionAt(yaml.indexOf(deep))) }],
    };
  }
  const { name, position } = firstAlias(yaml);
  return { errors: [{ problem: problems.endless(name), position: below(position) }] };
}

/** Where something is repeated by its name, `*name`, for the first time. */
function firstAlias(yaml: string): { readonly name: string; readonly position: Position } {
  const found = yaml.length > SOURCE.placed ? undefined : new YamlPositions(yaml).firstAlias();
  const alias = /(?<=[\s,[{:-])\*([^\s*,\]}]+)/.exec(yaml);
  return found ?? { name: alias?.[1] ?? '', position: new LineIndex(yaml).positionAt(alias?.index ?? 0) };
}

/** The line of an outermost field, the first one counted as 1. */
function lineOf(name: string, yaml: string): number {
  const index = `\n${yaml}`.indexOf(`\n${name}:`);
  return index < 0 ? 1 : new LineIndex(yaml).positionAt(index).line;
}

/** A line that begins with a word processor's break is meant to begin behind it. */
function asWritten(text: string): string {
  const plain = withoutControlCharacters(text, ' ');
  return plain === text ? text : withoutControlCharacters(text.replace(/(?<=^|\n)[\v\f\x85\u2028\u2029]+/g, ''), ' ');
}

/** Finds the position of a field by its path, `location`, `0`, `name`; of the nearest one above it, if it is not there itself. */
export function positionsIn({ yaml, before }: Pick<FrontMatter, 'yaml' | 'before'>): (path: FieldPath) => Position {
  let positions: YamlPositions | undefined;
  return (path) => {
    if (yaml.length > SOURCE.placed) return { line: lineOf(String(path[0]), yaml) + before, column: 1 };
    positions ??= new YamlPositions(yaml);
    for (let length = path.length; length > 0; length--) {
      const position = positions.positionOf(path.slice(0, length));
      if (position) return { line: position.line + before, column: position.column };
    }
    return { line: 1, column: 1 };
  };
}
