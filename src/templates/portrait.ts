import { html, nothing } from 'lit';
import type { Item } from '../feed/feed.js';
import { showsImage } from './shows-image.js';
import type { View } from './view.js';

/** A small picture of somebody, or a logo: beside a name, which says all that it could say. */
export function renderPortrait(src: string | undefined, kind: 'portrait' | 'logo', item: Item, view: View): unknown {
  if (!showsImage(src, item, view)) return nothing;
  return html`<img
    class=${kind}
    src=${src}
    alt=""
    width="64"
    height="64"
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
  />`;
}
