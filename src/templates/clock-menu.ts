import { html, nothing } from 'lit';
import { describeWhen } from '../describe/when.js';
import { zoneWords } from '../describe/zone-words.js';
import type { Item } from '../feed/feed.js';
import { str } from '../locale/template.js';
import { spanIn } from '../time/span.js';
import type { View } from './view.js';

/** A choice between the training's clock and the reader's, where they show different times. */
export function renderClockMenu(item: Item, view: View): unknown {
  const { span } = item;
  const { viewerZone, clock, words } = view;
  const differs = describeWhen(item, { ...view, clock: undefined })?.yours !== undefined;
  if (!span || !differs) return nothing;
  const yours = zoneWords(spanIn(span, viewerZone), view) ?? viewerZone;
  const isOther = clock !== undefined && clock !== viewerZone;
  const option = (value: string, label: unknown, selected: boolean) =>
    html`<option value=${value} .selected=${selected}>${label}</option>`;
  return html`<p class="clock">
    <label>
      ${words.msg('Time zone', { id: 'clock.label' })}
      <select
        part="clock"
        @change=${(event: Event) => view.chooseClock((event.currentTarget as HTMLSelectElement).value)}
      >
        ${option('event', zoneWords(span, view), clock === undefined)}
        ${option('viewer', words.msg(str`Your time: ${yours}`, { id: 'when.yours' }), clock === viewerZone)}
        ${isOther ? option(clock, zoneWords(spanIn(span, clock), view), true) : nothing}
      </select>
    </label>
  </p>`;
}
