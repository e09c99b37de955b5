import { html, nothing } from 'lit';
import { localize } from '../describe/localized-text.js';
import type { Item } from '../feed/feed.js';
import { renderLocalized } from './localized.js';
import type { View } from './view.js';

/** Why it was cancelled or moved, in the organiser's words. */
export function renderStatusNote(item: Item, view: View): unknown {
  const note = localize(item.training.statusNote, item, view);
  return note ? html`<p class="note" part="note">${renderLocalized(note)}</p>` : nothing;
}
