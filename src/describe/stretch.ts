import type { Item } from '../feed/feed.js';
import { daysOf, spanIn, type Span } from '../time/span.js';
import { DAY } from '../time/units.js';
import { startOfDay } from '../time/wall-time.js';
import type { Setting } from './setting.js';

/** The days that a training takes on the clock that is asked for, as local readings of their midnights. */
export interface Stretch {
  readonly item: Item;
  readonly span: Span;
  readonly first: number;
  readonly last: number;
}

/** The days of each training of a list, in the order in which they begin; what has no date takes none. */
export function stretchesOf(items: readonly Item[], { clock }: Setting): Stretch[] {
  const all = items.flatMap((item) => {
    if (!item.span) return [];
    const span = spanIn(item.span, clock);
    const first = startOfDay(span.start);
    return [{ item, span, first, last: first + (daysOf(span) - 1) * DAY }];
  });
  return all.sort((a, b) => a.span.start - b.span.start);
}

/** Whether its days are known, and not its month alone. */
export function isDated({ item }: Stretch): boolean {
  return item.span!.precision !== 'month';
}

/** Whether it takes any of the days from one to another. */
export function isWithin({ first, last }: Stretch, from: number, to: number): boolean {
  return first <= to && last >= from;
}
