import { meantField } from '../../../announcement/field-synonyms.js';
import { isSlipOf } from '../../../check/closest-word.js';
import type { Problem } from '../../../check/problems.js';
import type { Position } from '../../../check/line-index.js';
import type { Mended } from './mend-finding.js';

/** What each of these problems is about: what is written, and what would be right. */
const WRITTEN_AND_RIGHT: ReadonlySet<string> = new Set(['dateForm', 'wordForm', 'unknownField', 'spaceInAddress']);

/** The edits that mend what was found in a written announcement, in the line where it stands. */
export function mendProblem(
  { problem, about }: Problem,
  position: Position | undefined,
  text: string,
): Mended | undefined {
  const [written, right] = about;
  if (!WRITTEN_AND_RIGHT.has(problem) || !position) return undefined;
  if (typeof written !== 'string' || typeof right !== 'string' || right === '') return undefined;
  const start = offsetOf(text, position.line);
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end < 0 ? text.length : end);
  const at = line.indexOf(written);
  // Where it stands twice, nobody can tell which is meant.
  if (at < 0 || line.includes(written, at + written.length)) return undefined;
  const isGuess =
    problem === 'unknownField' && meantField(written, { [right]: true }) === undefined && !isSlipOf(written, right);
  return { mend: [{ from: start + at, to: start + at + written.length, insert: right }], isGuess };
}

function offsetOf(text: string, line: number): number {
  let start = 0;
  for (let left = line - 1; left > 0; left--) {
    const end = text.indexOf('\n', start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  return start;
}
