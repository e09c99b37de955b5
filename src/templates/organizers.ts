import { html, nothing } from 'lit';
import { say } from '../describe/text.js';
import type { Item } from '../feed/feed.js';
import { renderEmail } from './contacts.js';
import { renderPortrait } from './portrait.js';
import { renderSaid } from './said.js';
import type { View } from './view.js';

/** Who holds a training, with what they are known and reached by. */
export function renderOrganizersInFull(item: Item, view: View): unknown {
  const byDefault = item.feed.fields._training?.organizer;
  const organizers = item.training.organizer ?? (byDefault ? [byDefault] : []);
  return organizers.map(({ name, url, logo, email }) => {
    const said = renderSaid(say(name, item, view)!);
    return html`<div class="organizer">
      ${renderPortrait(logo, 'logo', item, view)}
      <div>
        <span class="line">${url ? html`<a href=${url} rel="noopener noreferrer">${said}</a>` : said}</span>
        ${email ? html`<span class="line">${renderEmail(email, item, view)}</span>` : nothing}
      </div>
    </div>`;
  });
}
