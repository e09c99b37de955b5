import { html, nothing } from 'lit';
import { say } from '../describe/text.js';
import type { Item } from '../feed/feed.js';
import { renderSaid } from './said.js';
import type { View } from './view.js';

/** Who holds a training, with what they are known and reached by. */
export function renderOrganizersInFull(item: Item, view: View): unknown {
  const byDefault = item.feed.fields._training?.organizer;
  const organizers = item.training.organizer ?? (byDefault ? [byDefault] : []);
  return organizers.map(({ name, url, logo, email }) => {
    const said = renderSaid(say(name, item, view)!);
    return html`<div class="organizer">
      ${
        logo
          ? html`<img
              class="logo"
              src=${logo}
              alt=""
              width="40"
              height="40"
              loading="lazy"
              decoding="async"
              referrerpolicy="no-referrer"
            />`
          : nothing
      }
      <div>
        <span class="line">${url ? html`<a href=${url} rel="noopener noreferrer">${said}</a>` : said}</span>
        ${email ? renderEmail(email, item, view) : nothing}
      </div>
    </div>`;
  });
}

function renderEmail(email: string, item: Item, view: View): unknown {
  return html`<span class="line"
    ><a
      href=${`mailto:${encodeURIComponent(email).replaceAll('%40', '@')}`}
      rel="noopener noreferrer"
      data-action="contact"
      @click=${(event: Event) => view.act(event, item)}
      ><bdi>${email}</bdi></a
    ></span
  >`;
}
