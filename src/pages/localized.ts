import { joinLocalized, type LocalizedText } from '../describe/localized-text.js';
import { directionOf } from '../locale/direction.js';
import { attribute, html, type Html } from '../content/html.js';
import type { PageSetting } from './page-setting.js';

/** A text of the feed, with its language where it is not that of the page. */
export function localizedHtml({ text, lang }: LocalizedText): Html {
  return lang
    ? html`<span${attribute('lang', lang)}${attribute('dir', directionOf(lang))}>${text}</span>`
    : html`${text}`;
}

/** Several short texts on one line. */
export function localizedListHtml(texts: readonly LocalizedText[]): Html {
  return html`${joinLocalized(texts).map((said, index) => html`${index > 0 ? ', ' : ''}${localizedHtml(said)}`)}`;
}

/** What leads somewhere, where it does. */
export function linkHtml(content: Html | string, url: string | undefined, setting: PageSetting): Html {
  return url ? html`<a href="${setting.addressOf(url)}" rel="noopener noreferrer">${content}</a>` : html`${content}`;
}
