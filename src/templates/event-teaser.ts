import { html, nothing } from 'lit';
import { describeRegistration } from '../describe/registration.js';
import { isCancelled, isHeld, phaseOf } from '../describe/status.js';
import { describeWhen } from '../describe/when.js';
import type { Item } from '../feed/feed.js';
import { renderActions } from './actions.js';
import { renderDateBlock } from './date-block.js';
import { renderStand } from './event-facts.js';
import { renderEventNotices } from './event-notices.js';
import { renderGlance } from './glance.js';
import { renderPicture } from './picture.js';
import { renderStatusNote } from './status-note.js';
import { renderTitle } from './title.js';
import type { View } from './view.js';

/** A training as a short card beside others: what tells it from them, and what can be done at once. */
export function renderEventTeaser(item: Item, view: View, id: string): unknown {
  const over = phaseOf(item, view.now) === 'over';
  const registration = over || isCancelled(item) ? undefined : describeRegistration(item, view);
  return html`<article
    class="card teaser ${over ? 'over' : isHeld(item) ? '' : 'off'}"
    part="card"
    aria-labelledby=${id}
  >
    ${renderPicture(item, view)}
    <div class="top">
      ${renderDateBlock(describeWhen(item, view))} ${renderTitle(item, view, id)} ${renderEventNotices(item, view)}
    </div>
    ${renderStatusNote(item, view)}
    <div class="short" part="facts">
      ${renderGlance(item, view)} ${registration ? html`<p>${renderStand(registration)}</p>` : nothing}
    </div>
    ${renderActions(item, view, id)}
  </article>`;
}
