import { excerpt, type Finding } from '../feed/finding.js';
import { pathText } from './diagnostic.js';
import { endOfString } from './json-string.js';

/** An object or a list that is being read: the names that it has so far, and the step to what stands in it now. */
interface Open {
  readonly names: Set<string> | undefined;
  step: string | number;
  /** Whether the next string is the name of a field. */
  isBeforeName: boolean;
}

/** Names that an object of a JSON text has twice: of their values all but the last are lost, which the value no longer tells. */
export function* checkNames(text: string): Generator<Finding> {
  const open: Open[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    const inner = open.at(-1);
    if (sign === '"') {
      const end = endOfString(text, at);
      if (inner?.isBeforeName) {
        const name = JSON.parse(text.slice(at, end + 1)) as string;
        inner.isBeforeName = false;
        inner.step = name;
        if (inner.names!.has(name)) yield twice(open, name);
        inner.names!.add(name);
      }
      at = end;
    } else if (sign === '{') open.push({ names: new Set(), step: '', isBeforeName: true });
    else if (sign === '[') open.push({ names: undefined, step: 0, isBeforeName: false });
    else if (sign === '}' || sign === ']') open.pop();
    else if (sign === ',' && inner) {
      if (inner.names) inner.isBeforeName = true;
      else inner.step = Number(inner.step) + 1;
    }
  }
}

function twice(open: readonly Open[], name: string): Finding {
  return {
    code: 'duplicate-key',
    path: pathText(open.map(({ step }) => step)),
    expected: 'unique',
    received: excerpt(name),
  };
}
