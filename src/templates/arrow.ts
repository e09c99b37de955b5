import { html, type TemplateResult } from 'lit';

/**
 * An arrow beside or instead of words, turned round where text runs to the left. Drawn, because a letter such as ← comes from
 * whichever font the reader's machine has for it.
 */
export function renderArrow(path: string): TemplateResult {
  return html`<svg class="arrow" viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`;
}
