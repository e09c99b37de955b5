import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../source.js';
import type { CheckMessages } from './check-messages.js';
import { MENDED_LENGTH } from './mends/mended-length.js';

/** What can be done below the findings. */
export interface FootActions {
  readonly drawMore: () => void;
  readonly goOnWithFeed: () => void;
}

/** What stands below the findings: the way to more of them, and what could not be checked or mended here. */
export function findingsFoot(
  { kind, feed }: Source,
  { length }: string,
  /** How many more are drawn when they are asked for. */
  more: number,
  say: CheckMessages,
  { drawMore, goOnWithFeed }: FootActions,
): TemplateResult | typeof nothing {
  const canBeFeed = kind === 'other' && feed !== undefined;
  const isLong = length > MENDED_LENGTH;
  if (more <= 0 && !canBeFeed && !isLong && kind !== 'announcement') return nothing;
  return html`<div class="foot">
    ${more > 0 ? html`<button class="button" type="button" @click=${drawMore}>${say.more(more)}</button>` : nothing}
    ${
      canBeFeed
        ? html`<p class="hint">${say.asFeedWhy}</p>
            <button class="button main" type="button" @click=${goOnWithFeed}>${say.asFeed}</button>`
        : nothing
    }
    ${isLong ? html`<p class="hint">${say.tooLong}</p>` : nothing}
    ${kind === 'announcement' ? html`<p class="hint">${say.folderHint}</p>` : nothing}
  </div>`;
}
