import { html, nothing } from 'lit';
import { describePublished } from '../describe/headline.js';
import type { Item } from '../feed/feed.js';
import type { View } from './view.js';

/** The day on which an announcement was published. */
export function renderPublished(item: Item, view: View): unknown {
  const published = describePublished(item, view);
  return published
    ? html`<p class="line quiet" part="published"><time datetime=${published.datetime}>${published.words}</time></p>`
    : nothing;
}
