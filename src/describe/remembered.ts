import type { Item } from '../feed/feed.js';
import type { Setting } from './setting.js';

type Describe<T> = (item: Item, setting: Setting) => T;

/** Describes an item only once in the same setting: a page, its row and its calendar entry ask for the same. */
export function remembered<T>(describe: Describe<T>): Describe<T> {
  const last = new WeakMap<Item, { readonly setting: Setting; readonly value: T }>();
  return (item, setting) => {
    let known = last.get(item);
    if (known?.setting !== setting) last.set(item, (known = { setting, value: describe(item, setting) }));
    return known.value;
  };
}
