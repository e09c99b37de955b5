import { html } from 'lit';

/** A small picture of somebody, or a logo: beside a name, which says all that it could say. */
export function renderPortrait(src: string, kind: 'portrait' | 'logo'): unknown {
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
