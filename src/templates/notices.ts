import { html, nothing } from 'lit';
import type { Notice } from '../describe/status.js';

/** Status chips: a list, because there may be several and each must be heard. */
export function renderNotices(notices: readonly (Notice | undefined)[]): unknown {
  const there = notices.filter((notice) => notice !== undefined);
  if (there.length === 0) return nothing;
  return html`<ul class="notices" role="list">
    ${there.map(({ tone, text: words }) => html`<li class="notice ${tone}" part="status">${words}</li>`)}
  </ul>`;
}
