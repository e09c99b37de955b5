import { html, nothing } from 'lit';
import type { Item } from '../feed/feed.js';
import { str } from '../locale/template.js';
import type { Words } from '../locale/words.js';
import { stepwise, type Steps } from '../parts/steps.js';

/** A list of items: real list items, with a button for more where there are more. */
export function* renderRows(
  items: readonly Item[],
  shown: number,
  layout: string,
  words: Words,
  renderRow: (item: Item, id: string) => unknown,
  /** Called with what the list stands in. */
  more: (list: ParentNode) => void,
): Steps {
  const rows = yield* stepwise(
    items.slice(0, shown),
    (item, index) => html`<li data-row=${item.id}>${renderRow(item, `title-${index}`)}</li>`,
  );
  return html`<ul class="rows ${layout}" part="list" role="list">
      ${rows}
    </ul>
    ${
      rows.length < items.length
        ? html`<p class="more">
            <button
              type="button"
              class="button"
              part="button button-secondary"
              @click=${(event: Event) => more(placeOf(event))}
            >
              ${words.msg('Load more', { id: 'list.more' })}
            </button>
            <span class="quiet">${shownWords(rows.length, items.length, words)}</span>
          </p>`
        : nothing
    }`;
}

function placeOf({ currentTarget }: Event): ParentNode {
  return (currentTarget as Element).closest('.more')!.parentNode!;
}

/** `20 of 45`. */
export function shownWords(shown: number, all: number, { msg, locale }: Words): string {
  const numbers = new Intl.NumberFormat(locale);
  const [some, total] = [numbers.format(Math.min(shown, all)), numbers.format(all)];
  return msg(str`${some} of ${total}`, { id: 'list.count' });
}
