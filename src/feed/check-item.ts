import { checkOffset } from './check-offset.js';
import type { Item } from './feed.js';
import { placeOf } from './read-value.js';
import { readWhole } from './shape.js';

const checked = new WeakSet<Item>();

/** Reads all of an item, of which a page reads only what it shows, and compares its dates with its zone; does so once. */
export function checkItem(item: Item): void {
  if (checked.has(item)) return;
  checked.add(item);
  readWhole([item.fields, item.span]);
  // The span has compared its own start and end.
  const { previousStartDate, registration, agenda } = item.training;
  const sessions = agenda?.sessions ?? [];
  const dates = [previousStartDate, registration?.opens, registration?.closes];
  for (const time of [...dates, ...sessions.flatMap(({ startDate, endDate }) => [startDate, endDate])]) {
    const place = time && placeOf.get(time);
    if (place) checkOffset(time, item.zone, place);
  }
}
