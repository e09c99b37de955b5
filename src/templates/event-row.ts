import { html, nothing } from 'lit';
import { describeRegistration } from '../describe/registration.js';
import { isCancelled, isHeld, phaseOf } from '../describe/status.js';
import { describeWhen } from '../describe/when.js';
import type { Item } from '../feed/feed.js';
import { renderRowActions } from './actions.js';
import { renderDateBlock } from './date-block.js';
import { renderStand } from './event-facts.js';
import { renderEventNotices } from './event-notices.js';
import { renderGlance } from './glance.js';
import { renderStatusNote } from './status-note.js';
import { renderTitle } from './title.js';
import type { View } from './view.js';

/** A training in one row of a list: what it is, when, where, whether there is still a place, and the way to it. */
export function renderEventRow(item: Item, view: View, id: string): unknown {
  const over = phaseOf(item, view.now) === 'over';
  const registration = over || isCancelled(item) ? undefined : describeRegistration(item, view);
  return html`<article class="row ${over ? 'over' : isHeld(item) ? '' : 'off'}" part="row" aria-labelledby=${id}>
    ${renderDateBlock(describeWhen(item, view))}
    <div class="heading">
      ${renderTitle(item, view, id)} ${renderGlance(item, view)} ${renderStatusNote(item, view)}
    </div>
    <div class="aside">
      ${renderEventNotices(item, view)} ${registration ? html`<p>${renderStand(registration)}</p>` : nothing}
      ${renderRowActions(item, view)}
    </div>
  </article>`;
}
