import { html, nothing } from 'lit';
import type { When } from '../describe/when.js';

/** A leaf of a calendar. For the eye only: the date stands beside it in words. */
export function renderDateBlock(when: When | undefined): unknown {
  if (!when) return nothing;
  const { day, month } = when.block;
  return html`<div class="block" part="date" aria-hidden="true">
    ${day ? html`<span class="day">${day}</span>` : nothing}<span class="month">${month}</span>
  </div>`;
}
