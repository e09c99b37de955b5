import { describeTitle } from '../describe/headline.js';
import type { Item } from '../feed/feed.js';
import { renderHeading } from './heading.js';
import { renderItemLink } from './item-link.js';
import { renderLocalized } from './localized.js';
import type { View } from './view.js';

/** An item's heading, which leads to it. */
export function renderTitle(item: Item, view: View, id: string): unknown {
  return renderHeading(view.headingLevel, id, renderItemLink(item, view, renderLocalized(describeTitle(item, view))));
}
