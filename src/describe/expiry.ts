import type { Item } from '../feed/feed.js';
import { formatClosing, formatEnd } from './deadline.js';
import type { Setting } from './setting.js';

/** `until 12 November 2026`: how long an announcement holds, in words that are true on any day. */
export function describeExpiry(item: Item, setting: Setting): string | undefined {
  const { expires } = item.training;
  // Long before everything, so that the year is written, too.
  const timeless = { ...setting, now: 0, clock: undefined };
  return expires && formatClosing(formatEnd(expires, item, timeless, false), setting);
}
