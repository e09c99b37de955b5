import { html, nothing } from 'lit';
import type { LocalizedText } from '../describe/localized-text.js';
import { attendanceOf, attendanceWords, describePlaces, describeTowns } from '../describe/place.js';
import { describePreviousDate, isHeld } from '../describe/status.js';
import { describeWhen } from '../describe/when.js';
import type { Item } from '../feed/feed.js';
import { daysOf, spanIn } from '../time/span.js';
import { renderFew } from './few.js';
import { renderDates } from './dates.js';
import { onlineIcon, placeIcon, renderIcon } from './icon.js';
import { renderLocalizedList } from './localized.js';
import type { View } from './view.js';

/** When and where, on one line: for rows and short cards, which leave the rest to the training in full. */
export function renderGlance(item: Item, view: View): unknown {
  const previous = describePreviousDate(item, view);
  const when = isOneDay(item, view) ? describeWhen(item, view) : undefined;
  const yours = isHeld(item) ? when?.yours : undefined;
  return html`<p class="glance">${renderDates(item, view, when?.times)} ${renderTowns(item, view)}</p>
    ${yours ? html`<p class="yours quiet">${yours}</p>` : nothing}
    ${previous ? html`<p class="quiet">${previous}</p>` : nothing}`;
}

/** In person, online or both, and in which towns; where those are not known, at which places. */
function renderTowns(item: Item, view: View): unknown {
  const attendance = attendanceOf(item);
  const mode = attendanceWords(attendance, view);
  const names = attendance === 'online' ? [] : townsOf(item, view);
  if (!mode && names.length === 0) return nothing;
  return html`<span class="fact"
    >${renderIcon(attendance === 'online' ? onlineIcon : placeIcon)}${mode}${mode && names.length ? ' · ' : nothing}${renderFew(names, renderLocalizedList)}</span
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
