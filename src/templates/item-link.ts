import { html, nothing } from 'lit';
import { itemUrl } from '../describe/item-url.js';
import type { Item } from '../feed/feed.js';
import type { View } from './view.js';

/**
 * Words that lead to an item: to its page, or to where the element opens it. What has no address is a button; what can neither
 * be followed nor opened is words alone.
 *
 * @param tabindex Where the keyboard gets there in another way than by Tab.
 */
export function renderItemLink(item: Item, view: View, words: unknown, tabindex?: -1): unknown {
  const page = itemUrl(item, view);
  const link = view.link ? view.link(item) : page && { href: page };
  if (!link) return words;
  const follow = (event: MouseEvent) => view.select(event, item, page);
  return link.href
    ? html`<a part="link" href=${link.href} rel="noopener noreferrer" tabindex=${tabindex ?? nothing} @click=${follow}
        >${words}</a
      >`
    : html`<button type="button" part="link" tabindex=${tabindex ?? nothing} @click=${follow}>${words}</button>`;
}
