import { html, nothing } from 'lit';
import type { LocalizedText } from '../describe/localized-text.js';
import { attendanceOf, attendanceWords, describePlaces, describeTowns } from '../describe/place.js';
import { describePreviousDate, isHeld } from '../describe/status.js';
import { describeWhen } from '../describe/when.js';
import type { Item } from '../feed/feed.js';
import { daysOf, spanIn } from '../time/span.js';
import { renderFew } from './few.js';
import { renderIcon } from './icon.js';
import { renderLocalizedList } from './localized.js';
import type { View } from './view.js';

/** When and where, on one line: for rows and short cards, which leave the rest to the training in full. */
export function renderGlance(item: Item, view: View): unknown {
  const previous = describePreviousDate(item, view);
  const when = isOneDay(item, view) ? describeWhen(item, view) : undefined;
  const yours = isHeld(item) ? when?.yours : undefined;
  return html`<p class="glance">${renderDates(item, view, when?.times)} ${renderTowns(item, view)}</p>
    ${yours ? html`<p class="quiet">${yours}</p>` : nothing}
    ${previous ? html`<p class="quiet">${previous}</p>` : nothing}`;
}

/** The dates; behind them the times of a single day, and whose clock it is for those who have another. */
export function renderDates(item: Item, view: View, times?: string): unknown {
  const when = describeWhen(item, view);
  const zone = times && when?.yours && isHeld(item) ? ` ${when.zone}` : nothing;
  const said = when
    ? html`<time datetime=${when.datetime}>${when.dates}</time
        >${times ? html`, <span class="times">${times}</span>` : nothing}${zone}`
    : view.words.msg('The date is to be announced', { id: 'when.unknown' });
  return item.kind === 'event'
    ? html`<span class="fact">${renderIcon('date')}${isHeld(item) ? said : html`<s>${said}</s>`}</span>`
    : nothing;
}

/** In person, online or both, and in which towns; where those are not known, at which places. */
function renderTowns(item: Item, view: View): unknown {
  const attendance = attendanceOf(item);
  const mode = attendanceWords(attendance, view);
  const names = attendance === 'online' ? [] : townsOf(item, view);
  if (!mode && names.length === 0) return nothing;
  return html`<span class="fact"
    >${renderIcon(attendance === 'online' ? 'online' : 'place')}${mode}${mode && names.length ? ' · ' : nothing}${renderFew(names, renderLocalizedList)}</span
  >`;
}

function townsOf(item: Item, view: View): readonly LocalizedText[] {
  const towns = describeTowns(item, view);
  if (towns.length) return towns;
  return describePlaces(item, view).flatMap(({ online, short }) => (online ? [] : short));
}

function isOneDay({ span }: Item, { clock }: View): boolean {
  return span !== undefined && daysOf(spanIn(span, clock)) === 1;
}
