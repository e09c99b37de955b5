import { html, nothing } from 'lit';
import type { Words } from '../locale/words.js';

/** The button that gives an open item's address to others, and what came of it, which is said elsewhere. */
export function renderShare(share: () => void, said: string, { msg }: Words): unknown {
  return html`<button type="button" class="button" part="button" @click=${share}>
      ${msg('Share', { id: 'action.share' })}
    </button>
    ${said ? html`<span class="quiet" aria-hidden="true">${said}</span>` : nothing}`;
}

export function copiedWords({ msg }: Words): string {
  return msg('The link has been copied.', { id: 'share.copied' });
}
