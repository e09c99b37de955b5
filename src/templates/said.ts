import { html } from 'lit';
import { joinSaid, type Said } from '../describe/text.js';
import { directionOf } from '../locale/direction.js';

/** A text of the feed; one in another language than its surroundings says so (WCAG 2.2, 3.1.2), and keeps its direction to itself. */
export function renderSaid({ text, lang }: Said): unknown {
  return lang ? renderIn(lang, text) : html`<bdi>${text}</bdi>`;
}

/** Several short texts on one line. */
export function renderSaidList(texts: readonly Said[]): unknown {
  return joinSaid(texts).map((said, index) => [index > 0 ? ', ' : '', renderSaid(said)]);
}

/** What belongs together in another language, if it is one: in that language's direction from end to end. */
export function renderIn(lang: string | undefined, content: unknown): unknown {
  return lang ? html`<span lang=${lang} dir=${directionOf(lang)}>${content}</span>` : content;
}
