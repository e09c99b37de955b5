import { LIMITS } from '../feed/limits.js';
import { isRecord } from '../feed/read-value.js';
import { countValues } from './nesting.js';
import { SOURCE } from './source-budgets.js';

/**
 * What is checked of a feed: no more items than a page reads, and no more values of each than anybody writes. A feed within
 * these is left as it is. That there is more is found where the feed is read.
 */
export function checkedPart(feed: unknown): unknown {
  if (!isRecord(feed) || !Array.isArray(feed.items)) return within(feed);
  return { ...headOf(feed), items: feed.items.slice(0, LIMITS.items).map(within) };
}

/** What stands beside the items. */
function headOf(feed: Record<string, unknown>): object {
  const names = Object.keys(feed).filter((name) => name !== 'items');
  return within(Object.fromEntries(names.slice(0, SOURCE.values).map((name) => [name, feed[name]]))) as object;
}

function within(value: unknown): unknown {
  return countValues(value, SOURCE.values) < SOURCE.values ? value : copyOf(value, { left: SOURCE.values });
}

/** A copy that ends where so many values are in it. */
function copyOf(value: unknown, budget: { left: number }): unknown {
  budget.left--;
  if (Array.isArray(value)) {
    const made: unknown[] = [];
    for (const one of value.slice(0, LIMITS.sessions)) if (budget.left > 0) made.push(copyOf(one, budget));
    return made;
  }
  if (!isRecord(value)) return value;
  const made: [string, unknown][] = [];
  for (const [key, one] of Object.entries(value)) if (budget.left > 0) made.push([key, copyOf(one, budget)]);
  return Object.fromEntries(made);
}
