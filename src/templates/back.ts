import { html } from 'lit';
import type { View } from './view.js';

/** The button that leads from an opened announcement back to all. */
export function renderBack(close: () => void, { words: { msg } }: View): unknown {
  return html`<p class="back">
    <button type="button" class="button" part="back" @click=${close}>
      <span class="arrow" aria-hidden="true">←</span> ${msg('All announcements', { id: 'news.back' })}
    </button>
  </p>`;
}
