import { html, nothing } from 'lit';
import type { Words } from '../locale/words.js';

/** A second attempt, as a reader can ask for it. */
export interface Retry {
  /** Whether it is under way. */
  readonly busy: boolean;
  readonly start: () => void;
}

/** What stands in for something that is on its way. */
export function renderWaiting({ msg }: Words): unknown {
  return html`<div class="skeleton" part="loading" aria-busy="true">
    <span class="unseen">${msg('Loading…', { id: 'state.loading' })}</span><i></i><i></i><i></i>
  </div>`;
}

/** What is said when something could not be had: below the host's own content, which it leaves to speak. */
export function renderFailed(words: Words, retry: Retry | undefined): unknown {
  return html`<slot></slot>
    <div class="message" part="error">
      <p>${words.msg('The announcements could not be loaded.', { id: 'state.failed' })}</p>
      ${retry ? renderRetry(words, retry) : nothing}
    </div>`;
}

/** What is said when there is nothing to show. */
export function renderMessage(text: string): unknown {
  return html`<div class="message" part="empty"><p>${text}</p></div>`;
}

/** The button of a second attempt. */
export function renderRetry({ msg }: Words, { busy, start }: Retry): unknown {
  const label = busy ? msg('Loading…', { id: 'state.loading' }) : msg('Try again', { id: 'state.retry' });
  return html`<button type="button" class="button" part="button" aria-disabled=${busy} @click=${start}>
    ${label}
  </button>`;
}
