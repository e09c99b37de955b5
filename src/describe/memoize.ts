import type { Item } from '../feed/feed.js';
import type { Setting } from './setting.js';

type Describe<T, S extends Setting> = (item: Item, setting: S) => T;

/** Describes an item only once in the same setting: a page, its row and its calendar entry ask for the same. */
export function memoize<T, S extends Setting>(describe: Describe<T, S>): Describe<T, S> {
  const last = new WeakMap<Item, { readonly setting: S; readonly value: T }>();
  return (item, setting) => {
    let known = last.get(item);
    if (known?.setting !== setting) last.set(item, (known = { setting, value: describe(item, setting) }));
    return known.value;
  };
}
