import type { Item } from '../feed/feed.js';
import type { View } from './view.js';

/** Whether the host lets an image be fetched: its server learns who is reading. */
export function showsImage(url: string | undefined, item: Item, { images = 'all' }: View): url is string {
  const choice = images.trim().toLowerCase();
  if (!url) return false;
  if (choice === 'all') return true;
  // Somebody who misspells a setting of privacy wants less to be told, not all.
  if (choice !== 'site') return false;
  const { origin } = new URL(url);
  return origin === location.origin || origin === new URL(item.at.base).origin;
}
