import { html, nothing } from 'lit';
import { describeTitle } from '../describe/headline.js';
import type { MonthDay, MonthEntry } from '../describe/month.js';
import { moreWords } from '../describe/month-words.js';
import { describeProgress, describeStatus, hasStatus, isCancelled, phaseOf } from '../describe/status.js';
import type { Item } from '../feed/feed.js';
import { renderItemLink } from './item-link.js';
import { renderLocalized } from './localized.js';
import type { MonthActions, MonthState } from './month-actions.js';
import type { View } from './view.js';

/** A day of a month: its number, its trainings, and marks for them where there is no room for words. */
export function renderDay(day: MonthDay, state: MonthState, view: View, actions: MonthActions): unknown {
  const { date, entries, more } = day;
  const isChosen = date === state.day;
  const choose = (event: Event) => {
    if (!(event.target as Element).closest('a, button')) actions.choose(date);
  };
  return html`<td
    role="gridcell"
    class=${day.isOutside ? 'outside' : ''}
    tabindex=${isChosen ? 0 : -1}
    aria-selected=${isChosen ? 'true' : nothing}
    aria-current=${day.isToday ? 'date' : nothing}
    @click=${choose}
    @keydown=${(event: KeyboardEvent) => actions.press(event, date, entries.length + more > 0)}
  >
    <time part=${day.isToday ? 'day-number today' : 'day-number'} datetime=${day.datetime}
      ><span aria-hidden="true">${day.number}</span><span class="unseen">${day.text}</span></time
    >
    ${
      entries.length + more
        ? html`<ul role="list">
              ${entries.map((entry) => renderEntry(entry, day, view))}
              ${more ? html`<li class="more-line">${renderMore(day, isChosen && state.isOpen, view, actions)}</li>` : nothing}
            </ul>
            ${renderMarks(day)}`
        : nothing
    }
  </td>`;
}

/**
 * A training on one of its days. On the first of a week it is a bar that goes on over the others, where only who listens is
 * told of it again.
 */
function renderEntry(entry: MonthEntry, { isToday }: MonthDay, view: View): unknown {
  const { item, lane, days, isFirst, endsHere, time } = entry;
  // “Day 2 of 3” is true of one of its days only.
  const isToldHere = phaseOf(item, view.now) === 'running' ? isToday : isFirst;
  const said = [
    ...describeStatus(item.training.status, view.words),
    ...(isToldHere ? [describeProgress(item, view)] : []),
  ].flatMap((notice) => notice?.text ?? []);
  const title = renderLocalized(describeTitle(item, view));
  const told = said.length > 0 ? `${said.join(', ')}: ` : '';
  if (days === 0) return html`<li><span class="unseen">${told}${title}</span></li>`;
  const status = told ? html`<span class="unseen">${told}</span>` : nothing;
  const named = html`${time ? html`<span class="quiet">${time}</span> ` : nothing}${status}${title}`;
  const kind = [
    isFirst && 'first',
    endsHere && 'last',
    isOff(item) && 'off',
    phaseOf(item, view.now) === 'over' && 'over',
  ];
  return html`<li
    class="entry lane-${lane} days-${days} ${kind.filter(Boolean).join(' ')}"
    part="entry"
    data-row=${item.id}
  >
    ${renderItemLink(item, view, named, -1)}
  </li>`;
}

/** Whether a training does not take place on its days: what is struck through for the eye is said to the ear. */
export function isOff(item: Item): boolean {
  return isCancelled(item) || hasStatus(item, 'postponed');
}

function renderMore(day: MonthDay, isExpanded: boolean, { words }: View, actions: MonthActions): unknown {
  const label = moreWords(day.more, words);
  return html`<button
    type="button"
    class="more-entries"
    part="more"
    tabindex="-1"
    aria-label="${label}, ${day.text}"
    aria-expanded=${isExpanded}
    aria-controls="day-list"
    @click=${() => actions.open(day.date)}
  >
    ${label}
  </button>`;
}

/** What there is on a day, at a glance: a dot for each, hollow for what is off, and how many more. */
function renderMarks({ entries, more }: MonthDay): unknown {
  return html`<span class="marks" aria-hidden="true"
    >${entries.map(({ item }) => html`<i part="mark" class=${isOff(item) ? 'off' : ''}></i>`)}${
      more ? html`<b>+${more}</b>` : nothing
    }</span
  >`;
}
