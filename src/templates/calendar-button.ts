import { html, nothing } from 'lit';
import { isHeld, phaseOf } from '../describe/status.js';
import type { Item } from '../feed/feed.js';
import type { View } from './view.js';

/**
 * A button that shows the ways into a calendar, below it; undefined where there is no date to go by.
 *
 * @param id That of the training's heading.
 */
export function renderCalendarButton(item: Item, view: View, id: string): unknown {
  if (!hasDate(item, view.now)) return undefined;
  const { msg } = view.words;
  const menu = `${id}-calendar`;
  const isOpen = view.opened === menu;
  const close = (event: KeyboardEvent) => {
    if (!isOpen || event.key !== 'Escape') return;
    // What the widget stands in, such as a dialog of the host, stays open.
    event.preventDefault();
    event.stopPropagation();
    view.open(undefined);
    focusButton(event);
  };
  return html`<div class="calendar" @keydown=${close}>
    <button
      type="button"
      class="button"
      part="button button-secondary"
      aria-expanded=${isOpen}
      aria-controls=${isOpen ? menu : nothing}
      aria-describedby=${id}
      @click=${() => view.open(isOpen ? undefined : menu)}
    >
      ${msg('Add to calendar', { id: 'calendar.add' })}
    </button>
    ${isOpen ? html`<div class="ways" part="calendar" id=${menu}>${renderMenu(item, view)}</div>` : nothing}
  </div>`;
}

/** A training that can be come to, on a day that is known and holds. */
function hasDate(item: Item, now: number): boolean {
  return (
    item.kind === 'event' &&
    item.span !== undefined &&
    item.span.precision !== 'month' &&
    phaseOf(item, now) !== 'over' &&
    isHeld(item)
  );
}

function renderMenu(item: Item, view: View): unknown {
  const { msg } = view.words;
  const part = view.calendar.get();
  if (part) return part.renderCalendarMenu(item, view);
  if (!view.calendar.failed) return html`<p aria-busy="true">${msg('Loading…', { id: 'state.loading' })}</p>`;
  const retry = (event: Event) => {
    // The button goes away, and the focus must not be lost with it.
    focusButton(event);
    view.calendar.retry();
    view.open(view.opened);
  };
  return html`<p role="alert">${msg('The calendar could not be loaded.', { id: 'calendar.failed' })}</p>
    <button type="button" class="button" part="button button-secondary" @click=${retry}>
      ${msg('Try again', { id: 'state.retry' })}
    </button>`;
}

function focusButton({ currentTarget }: Event): void {
  (currentTarget as Element).closest('.calendar')!.querySelector<HTMLElement>('button')!.focus();
}
