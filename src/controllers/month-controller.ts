import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addMonths, startOfMonth, weekdayOf } from '../time/month.js';
import { DAY } from '../time/units.js';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Gives a host a controller of its own; the class itself comes late, with a part that is loaded. */
export function showMonths(host: Host, changed: () => void): MonthController {
  return new MonthController(host, changed);
}

/**
 * Which month is shown and which of its days has the focus, moved by the keys of a grid
 * (https://www.w3.org/WAI/ARIA/apg/patterns/grid/): arrows by day and week, Home and End within the week, Page Up and Page
 * Down by month, Enter into the trainings of a day and Escape back to it.
 */
export class MonthController implements ReactiveController {
  /** The day that has the focus, or would have it, as a local reading; undefined until the reader has chosen one. */
  #day?: number;
  #focusNext = false;

  constructor(
    private readonly host: Host,
    /** Called when another month is shown. */
    private readonly changed: () => void,
  ) {
    host.addController(this);
  }

  /** The day that the keyboard starts from: the chosen one, or today. */
  day(today: number): number {
    return this.#day ?? today;
  }

  /** Shows the month that is so many after a day's own. */
  turn(day: number, months: number): void {
    const first = addMonths(day, months);
    const last = addMonths(day, months + 1) - DAY;
    this.#go(day, Math.min(first + (day - startOfMonth(day)), last));
  }

  /** Shows a day's month. */
  go(day: number): void {
    this.#go(NaN, day);
  }

  /** Moves from a day by a key; the first day of the week is 0 for Sunday. */
  press(event: KeyboardEvent, day: number, firstWeekday: number): void {
    const target = event.target as HTMLElement;
    const cell = target.closest('td')!;
    if (event.key === 'Escape' && target !== cell) return this.#take(event, () => cell.focus());
    if (target !== cell) return;
    const links = cell.querySelectorAll<HTMLElement>('a');
    if (event.key === 'Enter' || event.key === ' ')
      return links.length
        ? this.#take(event, () => (links.length > 1 ? links[0]!.focus() : links[0]!.click()))
        : undefined;
    if (event.key === 'PageUp' || event.key === 'PageDown')
      return this.#take(event, () => {
        this.#focusNext = true;
        this.turn(day, event.key === 'PageUp' ? -1 : 1);
      });
    const sign = getComputedStyle(cell).direction === 'rtl' ? -1 : 1;
    const inWeek = (weekdayOf(day) - firstWeekday + 7) % 7;
    const moves: Record<string, number> = {
      ArrowLeft: -sign,
      ArrowRight: sign,
      ArrowUp: -7,
      ArrowDown: 7,
      Home: -inWeek,
      End: 6 - inWeek,
    };
    const move = moves[event.key];
    if (move === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    this.#take(event, () => {
      this.#focusNext = true;
      this.#go(day, day + move * DAY);
    });
  }

  hostUpdated(): void {
    if (!this.#focusNext) return;
    this.#focusNext = false;
    this.host.renderRoot.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
  }

  #take(event: Event, act: () => void): void {
    event.preventDefault();
    act();
  }

  #go(from: number, day: number): void {
    this.#day = day;
    this.host.requestUpdate();
    if (startOfMonth(from) !== startOfMonth(day)) this.changed();
  }
}
