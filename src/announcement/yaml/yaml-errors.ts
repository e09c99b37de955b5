import { CORE_SCHEMA, YAMLException, load } from 'js-yaml';
import { byPosition, type Position } from '../../check/line-index.js';
import { problems, type Problem } from '../../check/problems.js';
import { SOURCE } from '../../check/source-budgets.js';
import { mendLine } from './mend-line.js';
import { YamlPositions } from './yaml-positions.js';

/** Why fields cannot be read, and where. */
export interface YamlError {
  readonly problem: Problem;
  readonly position: Position;
}

/** Where the reader stops, its line and column counted from 0, and what it says of that. */
interface Stop {
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

/** A text by which the reader gets further, what was wrong, and where it stops then. */
interface Mended {
  readonly text: string;
  readonly error: YamlError;
  readonly next: Stop | undefined;
}

/** Whoever has more wrong in one file mends these first. */
export const MOST_ERRORS = 20;
/** How many lines are tried of those whose quotation mark is not closed. */
const MOST_OPEN = 5;

/** Everything that keeps YAML from being read: what stops the reader is mended, so that it comes to what is wrong below. */
export function yamlErrors(yaml: string): YamlError[] {
  const found: YamlError[] = [];
  const tries = { left: Math.ceil(SOURCE.yamlTries / (yaml.length + 1)) };
  let text = yaml;
  let stop = stopOf(text);
  while (stop && found.length < MOST_ERRORS) {
    const mended = isDeep(stop) ? undefined : (withoutTabs(text, stop) ?? withMendedLine(text, stop, tries));
    found.push(mended?.error ?? reasonOf(stop));
    if (!mended) break;
    ({ text, next: stop } = mended);
  }
  // A field that stands twice stops nobody from reading on.
  if (!stop)
    found.push(
      ...new YamlPositions(text).repeated().map(({ name, position }) => ({ problem: problems.twice(name), position })),
    );
  return found.sort(byPosition).slice(0, MOST_ERRORS);
}

/** Where reading stops for another reason than a field that stands twice. */
function stopOf(yaml: string): Stop | undefined {
  try {
    load(yaml, { schema: CORE_SCHEMA, json: true });
    return undefined;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    // The types of js-yaml's marks say nothing of their numbers.
    const { line = 0, column = 0 } = (error.mark ?? {}) as { line?: number; column?: number };
    return { line, column, reason: error.reason };
  }
}

function withoutTabs(yaml: string, stop: Stop): Mended | undefined {
  if (!stop.reason.startsWith('tab ')) return undefined;
  const text = yaml.replace(/^[ \t]+/gm, (indent) => indent.replaceAll('\t', '  '));
  const next = stopOf(text);
  return next?.reason === stop.reason
    ? undefined
    : { text, next, error: { problem: problems.tab(), position: positionOf(stop) } };
}

/** The text with the line as it should be written that is probably at fault, if the reader gets further by it. */
function withMendedLine(yaml: string, stop: Stop, tries: { left: number }): Mended | undefined {
  const lines = yaml.split(/\r?\n/);
  for (const line of linesAtFault(lines, stop)) {
    const mended = mendLine(lines[line]!);
    if (!mended) continue;
    // Each reads all of it once more.
    if (tries.left-- <= 0) return undefined;
    const text = lines.with(line, mended.whole).join('\n');
    const next = stopOf(text);
    const isNoFurther = next && (next.line <= line || isSame(next, stop));
    if (isNoFurther) continue;
    return {
      text,
      next,
      error: { problem: problems.yamlLine(mended.offered), position: { line: line + 1, column: 1 } },
    };
  }
  return undefined;
}

/** A line without its end is noticed on one of the next; a text whose quotation mark is not closed, far below. */
function linesAtFault(lines: readonly string[], { line, reason }: Stop): number[] {
  const above = [line, line - 1, line - 2].filter((one) => lines[one]?.trim());
  if (!reason.includes('quoted scalar')) return above;
  const open = [...lines.keys()].filter((one) => /: +["'][^"']*$/.test(lines[one]!));
  return [...new Set([...above, ...open.slice(0, MOST_OPEN)])];
}

function isSame(one: Stop, other: Stop): boolean {
  return one.line === other.line && one.column === other.column && one.reason === other.reason;
}

function reasonOf(stop: Stop): YamlError {
  if (isDeep(stop)) return { problem: problems.tooDeep(), position: { line: stop.line + 1, column: 1 } };
  return { problem: problems.yaml(stop.reason), position: positionOf(stop) };
}

/** No line is at fault where the reader stops because of how much stands in one another. */
function isDeep({ reason }: Stop): boolean {
  return reason.startsWith('nesting exceeded');
}

function positionOf({ line, column }: Stop): Position {
  return { line: line + 1, column: column + 1 };
}
