import type { Item } from '../feed/feed.js';
import type { View } from './view.js';

/** Whether the host lets an image be fetched: its server learns who is reading. */
export function showsImage(url: string | undefined, item: Item, { images }: View): url is string {
  if (!url || images === 'none') return false;
  const { origin } = new URL(url);
  return images !== 'site' || origin === location.origin || origin === new URL(item.at.base).origin;
}
