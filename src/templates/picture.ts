import { html, nothing } from 'lit';
import { localize } from '../describe/localized-text.js';
import type { Item } from '../feed/feed.js';
import { showsImage } from './shows-image.js';
import type { View } from './view.js';

/** An item's picture, in a frame that keeps its place while it loads and is gone if it cannot be had. */
export function renderPicture(item: Item, view: View): unknown {
  const { image, banner_image: banner } = item.fields;
  const src = image ?? banner;
  if (!showsImage(src, item, view)) return nothing;
  const alt = localize(item.training.imageAlt, item, view);
  return html`<img
    class="picture"
    part="picture"
    src=${src}
    alt=${alt?.text ?? ''}
    lang=${alt?.lang ?? nothing}
    width="640"
    height="360"
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    @error=${(event: Event) => mark(event, true)}
    @load=${(event: Event) => mark(event, false)}
  />`;
}

/** A picture that failed takes no room, but stays, because the next one may come into the same frame. */
function mark({ currentTarget }: Event, failed: boolean): void {
  (currentTarget as HTMLElement).toggleAttribute('data-failed', failed);
}
