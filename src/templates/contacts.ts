import { html, nothing } from 'lit';
import { say } from '../describe/text.js';
import type { Item } from '../feed/feed.js';
import { renderSaid } from './said.js';
import type { View } from './view.js';

/** Whom to ask, and how to reach them. */
export function renderContacts(item: Item, view: View): unknown {
  const { contacts } = item.training;
  if (!contacts?.length) return nothing;
  return contacts.map(({ name, role, email, phone, url }) => {
    const who = say(name, item, view);
    const what = say(role, item, view);
    const ways = [
      email && renderEmail(email, item, view),
      phone && renderWay(`tel:${phone.replace(/[^+\d]/g, '')}`, phone, item, view),
      url && renderWay(url, new URL(url).hostname || url, item, view),
    ].filter(Boolean);
    return html`<div class="contact">
      ${who ? renderSaid(who) : nothing}${who && what ? ', ' : nothing}${
        what ? html`<span class="quiet">${renderSaid(what)}</span>` : nothing
      }
      ${ways.map((way) => html`<span class="line">${way}</span>`)}
    </div>`;
  });
}

/** An address of e-mail, as a link that writes to it. */
export function renderEmail(email: string, item: Item, view: View): unknown {
  return renderWay(`mailto:${encodeURIComponent(email).replaceAll('%40', '@')}`, email, item, view);
}

function renderWay(href: string, label: string, item: Item, view: View): unknown {
  return html`<a
    href=${href}
    rel="noopener noreferrer"
    data-action="contact"
    @click=${(event: Event) => view.act(event, item)}
    ><bdi>${label}</bdi></a
  >`;
}
