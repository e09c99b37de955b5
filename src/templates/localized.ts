import { html } from 'lit';
import { joinLocalized, type LocalizedText } from '../describe/localized-text.js';
import { directionOf } from '../locale/direction.js';

/** A text of the feed; one in another language than its surroundings says so (WCAG 2.2, 3.1.2), and keeps its direction to itself. */
export function renderLocalized({ text, lang }: LocalizedText): unknown {
  return lang ? renderIn(lang, text) : html`<bdi>${text}</bdi>`;
}

/** A text that leads somewhere, where it does. */
export function renderLinked(said: LocalizedText, url: string | undefined): unknown {
  return url ? html`<a href=${url} rel="noopener noreferrer">${renderLocalized(said)}</a>` : renderLocalized(said);
}

/** Several short texts on one line. */
export function renderLocalizedList(texts: readonly LocalizedText[]): unknown {
  return joinLocalized(texts).map((said, index) => [index > 0 ? ', ' : '', renderLocalized(said)]);
}

/** What belongs together in another language, if it is one: in that language's direction from end to end. */
export function renderIn(lang: string | undefined, content: unknown): unknown {
  return lang ? html`<span lang=${lang} dir=${directionOf(lang)}>${content}</span>` : content;
}
