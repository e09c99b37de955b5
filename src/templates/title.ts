import { html } from 'lit';
import { describeTitle } from '../describe/headline.js';
import { itemUrl } from '../describe/item-url.js';
import type { Item } from '../feed/feed.js';
import { renderHeading } from './heading.js';
import { renderLocalized } from './localized.js';
import type { View } from './view.js';

/** An item's heading, which leads to the item's own page where it has one. */
export function renderTitle(item: Item, view: View, id: string, href = itemUrl(item, view)): unknown {
  const title = renderLocalized(describeTitle(item, view));
  const follow = (event: MouseEvent) => view.select(event, item, itemUrl(item, view));
  const content = href
    ? html`<a part="link" href=${href} rel="noopener noreferrer" @click=${follow}>${title}</a>`
    : title;
  return renderHeading(view.headingLevel, id, content);
}
