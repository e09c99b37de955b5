import { visit } from 'jsonc-parser';
import type { Finding } from '../../../feed/finding.js';
import { applyEdits, type Edit } from './edit.js';
import type { Mended } from './mend-finding.js';

/** Signs that are probably missing, by what the parser has missed. */
const MISSING: Readonly<Record<string, string>> = {
  CommaExpected: ',',
  ColonExpected: ':',
  CloseBraceExpected: '}',
  CloseBracketExpected: ']',
};

/** What makes a text JSON where it stops being it; undefined unless the parser then comes further. */
export function mendSyntax(text: string, { expected }: Finding): Mended | undefined {
  const broken = errorIn(text);
  if (!broken) return undefined;
  const edit = likelyEdit(text, expected, broken);
  if (!edit) return undefined;
  const after = errorIn(applyEdits(text, [edit]));
  if (after && after.offset <= broken.offset + edit.insert.length) return undefined;
  // What is not JSON can be taken out; a sign that is missing may be missing elsewhere.
  return { mend: [edit], isGuess: MISSING[expected] !== undefined };
}

interface Broken {
  readonly offset: number;
  readonly length: number;
}

function likelyEdit(text: string, expected: string, { offset, length }: Broken): Edit | undefined {
  if (expected === 'InvalidCommentToken') return { from: offset, to: offset + length, insert: '' };
  if (expected === 'InvalidCharacter') {
    const written = text.slice(offset, offset + length);
    const insert = written.replace(/\r?\n/g, '\\n').replace(/\t/g, '\\t');
    return insert === written ? undefined : { from: offset, to: offset + length, insert };
  }
  const before = text.slice(0, offset).trimEnd().length;
  const sign = MISSING[expected];
  if (sign) return { from: before, to: before, insert: sign };
  // A comma before a closing bracket, or two of them.
  if (/^(PropertyName|Value)Expected$/.test(expected) && text[before - 1] === ',')
    return { from: before - 1, to: before, insert: '' };
  return undefined;
}

function errorIn(text: string): Broken | undefined {
  let first: Broken | undefined;
  visit(
    text,
    { onError: (_, offset, length) => (first ??= { offset, length }) },
    { disallowComments: true, allowTrailingComma: false },
  );
  return first;
}
