import { html } from 'lit';
import { directionOf } from '../locale/direction.js';
import type { Said } from '../describe/text.js';

/** A text of the feed; one in another language than its surroundings says so (WCAG 2.2, 3.1.2), and keeps its direction to itself. */
export function renderSaid({ text, lang }: Said): unknown {
  return lang ? html`<span lang=${lang} dir=${directionOf(lang)}>${text}</span>` : html`<bdi>${text}</bdi>`;
}

/** Several short texts on one line. */
export function renderSaidList(texts: readonly Said[]): unknown {
  return texts.map((said, index) => [index > 0 ? ', ' : '', renderSaid(said)]);
}
