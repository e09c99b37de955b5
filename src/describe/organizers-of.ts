import type { Item } from '../feed/feed.js';
import type { Organization } from '../feed/training.js';

/** Who holds a training: its own organisers, else the feed's. */
export function organizersOf(item: Item): readonly Organization[] {
  const byDefault = item.feed.fields._training?.organizer;
  return item.training.organizer ?? (byDefault ? [byDefault] : []);
}
