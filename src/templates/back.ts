import { html } from 'lit';
import type { Words } from '../locale/words.js';
import { renderArrow } from './arrow.js';

/** The button that leads from an opened item back to what it was opened from. */
export function renderBack(close: () => void, words: string): unknown {
  return html`<button type="button" class="button" part="back" @click=${close}>
    ${renderArrow('M7 3 2 8l5 5M2 8h12')} ${words}
  </button>`;
}

/** What leads back to all trainings. */
export function backWords({ msg }: Words): string {
  return msg('Back', { id: 'open.back' });
}
