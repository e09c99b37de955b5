import { html, nothing } from 'lit';
import type { WayToFollow } from '../describe/ways-to-follow.js';
import type { Words } from '../locale/words.js';

/** Links to follow a feed; `follow` is called with the address of the one that a reader takes. */
export function renderWays(ways: readonly WayToFollow[], { msg }: Words, follow: (url: string) => void): unknown {
  const label = msg('Ways to follow the announcements', { id: 'subscribe.label' });
  return html`<ul class="ways" part="list" role="list" aria-label=${label}>
    ${ways.map((way) => html`<li>${renderWay(way, follow)}</li>`)}
  </ul>`;
}

function renderWay({ label, url, type, of, isFile }: WayToFollow, follow: (url: string) => void): unknown {
  return html`<a class="button" part="button" href=${url} type=${type} ?download=${isFile} @click=${() => follow(url)}
    >${label}${of ? html`<bdi>: ${of}</bdi>` : nothing}</a
  >`;
}
