import { html, nothing } from 'lit';
import { describeTitle } from '../describe/headline.js';
import { itemUrl } from '../describe/item-url.js';
import type { Month, MonthLine } from '../describe/month.js';
import type { MonthJump } from '../describe/month-jumps.js';
import { describeStatus } from '../describe/status.js';
import { stepwise, type Steps } from '../parts/steps.js';
import { addMonths } from '../time/month.js';
import { renderArrow } from './arrow.js';
import { renderEventRow } from './event-row.js';
import { renderLocalized } from './localized.js';
import type { MonthActions, MonthState } from './month-actions.js';
import { isOff, renderDay } from './month-day.js';
import { renderRows } from './rows.js';
import { renderMessage } from './states.js';
import type { View } from './view.js';

/**
 * A month by day: bars over the days of each training where there is room, marks and the chosen day's list where there is none.
 *
 * @param listed How many stand in a list below it, at most.
 */
export function* renderMonth(month: Month, isOpen: boolean, listed: number, view: View, actions: MonthActions): Steps {
  const state: MonthState = { day: month.chosen.date, isOpen };
  const weeks = yield* stepwise(
    month.weeks,
    (week) =>
      html`<tr role="row">
        ${week.map((day) => renderDay(day, state, view, actions))}
      </tr>`,
  );
  return html`<div class="months ${isOpen ? 'open' : ''}" part="month">
    ${renderTurn(month, view, actions)} ${month.isEmpty ? renderEmpty(month, view, actions) : nothing}
    <table role="grid" aria-labelledby="month">
      <thead role="rowgroup">
        <tr role="row">
          ${month.weekdays.map(
            ({ short, long, brief }) =>
              html`<th role="columnheader" scope="col" part="weekday" aria-label=${long}>
                <span class="short">${short}</span><span class="brief">${brief}</span>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${weeks}
      </tbody>
    </table>
    ${yield* renderChosen(month, listed, view, actions)}
    ${
      month.undated.length
        ? html`<div class="undated">${yield* renderList(month.undated, 'undated', listed, view, actions)}</div>`
        : nothing
    }
    ${renderLines(month.lines, view)}
  </div>`;
}

/** Which month is shown, and ways to another one. */
function renderTurn({ title, month, jumps }: Month, view: View, actions: MonthActions): unknown {
  const { msg } = view.words;
  const button = (label: string, arrow: string, months: number) =>
    html`<button
      type="button"
      class="button"
      part="button"
      aria-label=${label}
      @click=${() => actions.go(addMonths(month, months))}
    >
      ${renderArrow(arrow)}
    </button>`;
  return html`<div class="turn">
    <p class="name unseen" id="month">${title}</p>
    <div class="jumps">${jumps.map((jump) => renderJump(jump, actions))}</div>
    <div class="steps">
      ${button(msg('Previous month', { id: 'month.previous' }), 'M10.5 2.5 5 8l5.5 5.5', -1)}
      <button type="button" class="button" part="button" @click=${() => actions.now()}>
        ${msg('Current month', { id: 'month.today' })}
      </button>
      ${button(msg('Next month', { id: 'month.next' }), 'M5.5 2.5 11 8l-5.5 5.5', 1)}
    </div>
  </div>`;
}

function renderJump({ label, options }: MonthJump, actions: MonthActions): unknown {
  const go = (event: Event) => actions.go(Number((event.currentTarget as HTMLSelectElement).value));
  return html`<select part="jump" aria-label=${label} @change=${go}>
    ${options.map(({ month, text, isShown }) => html`<option value=${month} .selected=${isShown}>${text}</option>`)}
  </select>`;
}

/** A month without anything, with a way to the nearest that has something. */
function renderEmpty({ nearest }: Month, { words: { msg } }: View, actions: MonthActions): unknown {
  return html`${renderMessage(msg('Nothing is planned for this month.', { id: 'month.empty' }))}
  ${
    nearest
      ? html`<button type="button" class="button" part="button" @click=${() => actions.go(nearest.month)}>
          ${nearest.title}
        </button>`
      : nothing
  }`;
}

/** All that the chosen day has. A group and no landmark: a page may have several, and its landmarks are its own. */
function* renderChosen({ chosen, isEmpty }: Month, listed: number, view: View, actions: MonthActions): Steps {
  if (isEmpty && chosen.items.length === 0) return nothing;
  const empty = view.words.msg('Nothing is planned for this day.', { id: 'empty.day' });
  return html`<div
    class="day-list"
    id="day-list"
    part="day-list"
    role="group"
    tabindex="-1"
    aria-labelledby="chosen"
    @keydown=${(event: KeyboardEvent) => actions.pressInList(event)}
  >
    <p class="name" id="chosen">${chosen.title}</p>
    ${chosen.items.length ? yield* renderList(chosen.items, 'day', listed, view, actions) : html`<p class="quiet">${empty}</p>`}
  </div>`;
}

function renderList(items: Month['undated'], kind: string, listed: number, view: View, actions: MonthActions): Steps {
  return renderRows(
    items,
    listed,
    'list',
    view.words,
    (item, id) => renderEventRow(item, view, `${kind}-${id}`),
    (list) => actions.more(list),
  );
}

/** A line for each training, on paper only: no day can be opened there, and no link followed. */
function renderLines(lines: readonly MonthLine[], view: View): unknown {
  if (lines.length === 0) return nothing;
  return html`<ul class="lines" role="list">
    ${lines.map(({ item, when }) => {
      const title = renderLocalized(describeTitle(item, view));
      const page = itemUrl(item, view);
      const status = describeStatus(item.training.status, view.words).map(({ text }) => text);
      return html`<li>
        ${when}:
        <span class=${isOff(item) ? 'off' : ''}
          >${page ? html`<a href=${page} rel="noopener noreferrer">${title}</a>` : title}</span
        >
        ${status.length > 0 ? `(${status.join(', ')})` : nothing}
      </li>`;
    })}
  </ul>`;
}
