import { html, nothing } from 'lit';
import { describePublished } from '../describe/headline.js';
import type { Item } from '../feed/feed.js';
import { unbroken } from './dates.js';
import type { View } from './view.js';

/** The day on which an announcement was published; among others, without the present year. */
export function renderPublished(item: Item, view: View, isOneOfMany = false): unknown {
  const published = describePublished(item, view);
  if (!published) return nothing;
  const said = unbroken(isOneOfMany ? published.short : published.words);
  return html`<p class="line quiet" part="published"><time datetime=${published.datetime}>${said}</time></p>`;
}
