import type { Item } from '../feed/feed.js';
import type { View } from './view.js';

/** Whether the host lets an image be fetched: its server learns who is reading. */
export function showsImage(url: string | undefined, item: Item, { images = 'all' }: View): url is string {
  const choice = images.trim().toLowerCase();
  if (!url || choice === 'none') return false;
  if (choice === 'all') return true;
  if (choice !== 'site') return warn(images);
  const { origin } = new URL(url);
  return origin === location.origin || origin === new URL(item.at.base).origin;
}

const warned = new Set<string>();

/** Somebody who misspells a setting of privacy wants less to be told, not all: nothing is fetched. */
function warn(images: string): false {
  if (!warned.has(images))
    console.warn(`training-widgets: images="${images}" is none of all, site and none, so no picture is shown.`);
  warned.add(images);
  return false;
}
