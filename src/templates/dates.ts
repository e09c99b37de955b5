import { html, nothing } from 'lit';
import { isHeld } from '../describe/status.js';
import { describeWhen } from '../describe/when.js';
import type { Item } from '../feed/feed.js';
import { dateIcon, renderIcon } from './icon.js';
import type { View } from './view.js';

/** The dates of one item of many, and behind them the times of a single day. */
export function renderDates(item: Item, view: View, times?: string): unknown {
  const when = describeWhen(item, view);
  const said = when
    ? html`<time datetime=${when.datetime}>${unbroken(when.short)}</time>${times ? html`, ${times}` : nothing}`
    : view.words.msg('The date is to be announced', { id: 'when.unknown' });
  return item.kind === 'event'
    ? html`<span class="fact">${renderIcon(dateIcon)}${isHeld(item) ? said : html`<s>${said}</s>`}</span>`
    : nothing;
}

/** A date in which no line breaks between the day and its month, or before a unit such as `р.`. */
export function unbroken(date: string): string {
  return date.replace(/(\d\.?)\s(?=\p{L})/gu, '$1\u00a0');
}
