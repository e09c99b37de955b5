import { html } from 'lit';
import { renderArrow } from './arrow.js';
import type { View } from './view.js';

/** The button that leads from an opened announcement back to all. */
export function renderBack(close: () => void, { words: { msg } }: View): unknown {
  return html`<p class="back">
    <button type="button" class="button" part="back" @click=${close}>
      ${renderArrow('M7 3 2 8l5 5M2 8h12')} ${msg('All announcements', { id: 'news.back' })}
    </button>
  </p>`;
}
