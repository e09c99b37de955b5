import { html, nothing } from 'lit';
import { describeTitle } from '../describe/headline.js';
import type { Month, MonthDay, MonthEntry } from '../describe/month.js';
import type { Item } from '../feed/feed.js';
import { describeProgress, describeStatus, isCancelled, phaseOf } from '../describe/status.js';
import { renderArrow } from './arrow.js';
import { renderEventRow } from './event-row.js';
import { renderItemLink } from './item-link.js';
import { renderNotices } from './notices.js';
import { renderLocalized } from './localized.js';
import { renderRows } from './rows.js';
import { renderMessage } from './states.js';
import type { View } from './view.js';

/** What a reader does with a month. */
export interface MonthActions {
  turn(months: number): void;
  /** Shows the present month. */
  now(): void;
  /** Shows the month of a day. */
  go(day: number): void;
  press(event: KeyboardEvent, day: number): void;
  /** Shows more of what is listed. */
  more(list: ParentNode): void;
}

/**
 * A month as a table by day, which gives way to a list where there is no room for it.
 *
 * @param listed How many stand in such a list, or below the table, at most.
 */
export function renderMonth(month: Month, focused: number, listed: number, view: View, actions: MonthActions): unknown {
  const { msg } = view.words;
  const button = (label: string, arrow: string, act: () => void) =>
    html`<button type="button" class="button" part="button" aria-label=${label} @click=${act}>
      ${renderArrow(arrow)}
    </button>`;
  return html`<div class="months" part="month">
    <div class="turn">
      <p class="name" id="month">${month.title}</p>
      ${button(msg('Previous month', { id: 'month.previous' }), 'M10.5 2.5 5 8l5.5 5.5', () => actions.turn(-1))}
      <button type="button" class="button" part="button" @click=${() => actions.now()}>
        ${msg('Current month', { id: 'month.today' })}
      </button>
      ${button(msg('Next month', { id: 'month.next' }), 'M5.5 2.5 11 8l-5.5 5.5', () => actions.turn(1))}
    </div>
    ${month.items.length ? nothing : renderEmpty(month, view, actions)}
    <table role="grid" aria-labelledby="month">
      <thead>
        <tr>
          ${month.weekdays.map(({ short, long }) => html`<th scope="col" abbr=${long}>${short}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${month.weeks.map(
          (week) =>
            html`<tr>
              ${week.map((day) => renderDay(day, focused, view, actions))}
            </tr>`,
        )}
      </tbody>
    </table>
    ${renderMonthRows(month.unplaced, 'unplaced', listed, view, actions)}
    ${renderMonthRows(month.items, 'narrow', listed, view, actions)}
  </div>`;
}

/** A month without anything, with a way to the nearest that has something. */
function renderEmpty({ nearest }: Month, { words: { msg } }: View, actions: MonthActions): unknown {
  return html`${renderMessage(msg('Nothing is planned for this month.', { id: 'month.empty' }))}
  ${
    nearest
      ? html`<button type="button" class="button" part="button" @click=${() => actions.go(nearest.date)}>
          ${nearest.title}
        </button>`
      : nothing
  }`;
}

function renderDay(day: MonthDay, focused: number, view: View, actions: MonthActions): unknown {
  return html`<td
    class=${day.isOutside ? 'outside' : ''}
    tabindex=${day.date === focused ? 0 : -1}
    aria-current=${day.isToday ? 'date' : nothing}
    @keydown=${(event: KeyboardEvent) => actions.press(event, day.date)}
  >
    <time datetime=${day.datetime}
      ><span aria-hidden="true">${day.number}</span><span class="unseen">${day.text}</span></time
    >
    ${
      day.entries.length
        ? html`<ul role="list">
            ${day.entries.map((entry) => renderEntry(entry, day, view))}
          </ul>`
        : nothing
    }
  </td>`;
}

/** A training on one of its days: a bar that goes on from day to day. */
function renderEntry({ item, lane, isFirst, isLast, time }: MonthEntry, { isToday }: MonthDay, view: View): unknown {
  const title = renderLocalized(describeTitle(item, view));
  const named = html`${time ? html`<span class="quiet">${time}</span> ` : nothing}${title}`;
  // “Day 2 of 3” is true of one of its days only.
  const isToldHere = phaseOf(item, view.now) === 'running' ? isToday : isFirst;
  const kind = [
    isFirst && 'first',
    isLast && 'last',
    isCancelled(item) && 'cancelled',
    phaseOf(item, view.now) === 'over' && 'over',
  ];
  return html`<li data-row=${item.id} class="entry lane-${lane} ${kind.filter(Boolean).join(' ')}">
    ${renderItemLink(item, view, named, -1)}
    ${renderNotices([
      ...(isFirst ? describeStatus(item.training.status, view.words) : []),
      isToldHere ? describeProgress(item, view) : undefined,
    ])}
  </li>`;
}

function renderMonthRows(
  items: Month['items'],
  kind: string,
  listed: number,
  view: View,
  actions: MonthActions,
): unknown {
  if (items.length === 0) return nothing;
  const renderRow = (item: Item, id: string) => renderEventRow(item, view, `${kind}-${id}`);
  return html`<div class=${kind}>
    ${renderRows(items, listed, 'list', view.words, renderRow, (list) => actions.more(list))}
  </div>`;
}
