import type { Item } from '../feed/feed.js';
import type { Setting } from './setting.js';
import { localizeField } from './localized-text.js';

/** An item's own address: its page in the language asked for, else the page elsewhere that it is about. */
export function itemUrl(item: Item, setting: Setting): string | undefined {
  return localizeField(item, 'url', setting)?.text ?? item.fields.external_url;
}
