import { SOURCE } from '../../check/source-budgets.js';

/** Far more than anybody writes by hand into fields, and still soon counted. */
const MOST = 100_000;

/** Whether a value that repeats parts of itself comes to no end, or to one that is out of all proportion to `length`. */
export function isEndless(value: unknown, length: number): boolean {
  let left = MOST + length;
  const open: [value: unknown, depth: number][] = [[value, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [one, depth] = next;
    left -= 1 + (typeof one === 'string' ? one.length : 0);
    if (left < 0 || depth > SOURCE.depth) return true;
    if (typeof one !== 'object' || one === null) continue;
    for (const [key, below] of Object.entries(one)) {
      left -= key.length;
      open.push([below, depth + 1]);
    }
  }
  return false;
}
