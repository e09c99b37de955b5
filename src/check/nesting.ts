import { SOURCE } from './source-budgets.js';

/** Whether values stand in one another more deeply than anybody means it; most programs break down over such. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > SOURCE.depth) return true;
    const below: unknown[] = [];
    for (const one of level)
      if (typeof one === 'object' && one !== null)
        for (const inner of Object.values(one)) if (typeof inner === 'object' && inner !== null) below.push(inner);
    level = below;
  }
  return false;
}

/** The same of what a JSON text holds, told by its brackets: a list of all values would take longer than reading them. */
export function isJsonTooDeep(text: string): boolean {
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (isQuoted) {
      if (sign === '\\') at++;
      else if (sign === '"') isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === '[' || sign === '{') {
      // The outermost stands in none.
      if (depth++ > SOURCE.depth) return true;
    } else if (sign === ']' || sign === '}') depth--;
  }
  return false;
}

/** How many values there are in one, itself included; no more than so many are counted. */
export function countValues(value: unknown, most: number): number {
  let count = 0;
  const open = [value];
  while (open.length > 0 && count < most) {
    const one = open.pop();
    count++;
    if (typeof one === 'object' && one !== null)
      for (const inner of Object.values(one)) if (open.push(inner) + count >= most) return most;
  }
  return count;
}
