import { html, nothing } from 'lit';
import { contactWays, type ContactWay } from '../describe/contact-ways.js';
import { localize } from '../describe/localized-text.js';
import type { Item } from '../feed/feed.js';
import type { Contact } from '../feed/training.js';
import { renderLocalized } from './localized.js';
import type { View } from './view.js';

/** Whom to ask, and how to reach them. */
export function renderContacts(item: Item, view: View, contacts: readonly Contact[]): unknown {
  return contacts.map((contact) => {
    const who = localize(contact.name, item, view);
    const what = localize(contact.role, item, view);
    return html`<div class="contact">
      ${who ? renderLocalized(who) : nothing}${who && what ? ', ' : nothing}${
        what ? html`<span class="quiet">${renderLocalized(what)}</span>` : nothing
      }
      ${contactWays(contact).map((way) => renderWay(way, item, view))}
    </div>`;
  });
}

/** A way to reach somebody, on a line of its own. */
export function renderWay({ url, label }: ContactWay, item: Item, view: View): unknown {
  return html`<span class="line"
    ><a href=${url} rel="noopener noreferrer" data-action="contact" @click=${(event: Event) => view.act(event, item)}
      ><bdi>${label}</bdi></a
    ></span
  >`;
}
