import { html, nothing } from 'lit';
import { emailWay } from '../describe/contact-ways.js';
import { localize } from '../describe/localized-text.js';
import type { Item } from '../feed/feed.js';
import type { Organization } from '../feed/training.js';
import { renderWay } from './contacts.js';
import { renderPortrait } from './portrait.js';
import { renderLinked } from './localized.js';
import type { View } from './view.js';

/** Who holds a training, with what they are known and reached by. */
export function renderOrganizersInFull(item: Item, view: View, organizers: readonly Organization[]): unknown {
  return organizers.map(
    ({ name, url, logo, email }) =>
      html`<div class="organizer">
        ${renderPortrait(logo, 'logo', item, view)}
        <div>
          <span class="line">${renderLinked(localize(name, item, view)!, url)}</span>
          ${email ? renderWay(emailWay(email), item, view) : nothing}
        </div>
      </div>`,
  );
}
