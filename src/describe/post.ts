import type { Item } from '../feed/feed.js';
import type { Person } from '../feed/training.js';
import type { Setting } from './setting.js';
import { localizeAll, type LocalizedText } from './localized-text.js';

/** What a person is, and where: what stands behind a name. */
export function describePost({ jobTitle, affiliation }: Person, item: Item, setting: Setting): LocalizedText[] {
  return localizeAll([jobTitle, affiliation], item, setting);
}
