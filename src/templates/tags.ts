import { html, nothing } from 'lit';
import { localize } from '../describe/localized-text.js';
import type { Item } from '../feed/feed.js';
import { FEW } from './few.js';
import { renderLocalized } from './localized.js';
import type { View } from './view.js';

/** What an item is filed under, or a few words of it. */
export function renderTags(item: Item, view: View, isShort = false): unknown {
  const { tags } = item.fields;
  if (!tags?.length) return nothing;
  const said = tags.slice(0, isShort ? FEW : undefined).map((tag) => localize(tag, item, view)!);
  if (said.length < tags.length) said.push({ text: '…' });
  return html`<ul class="tags" role="list" part="tags" aria-label=${view.words.msg('Tags', { id: 'news.tags' })}>
    ${said.map((tag) => html`<li part="tag">${renderLocalized(tag)}</li>`)}
  </ul>`;
}
