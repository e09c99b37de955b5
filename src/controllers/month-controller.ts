import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addMonths, startOfMonth, weekdayOf } from '../time/month.js';
import { DAY } from '../time/units.js';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

const CELL = 'td[tabindex="0"]';
const LIST = '.day-list';

/** Gives a host a controller of its own; the class itself comes late, with a part that is loaded. */
export function showMonths(host: Host, moved: (month?: number) => void): MonthController {
  return new MonthController(host, moved);
}

/**
 * Which month is shown, which of its days is chosen, and whether that day's list is open. The keys are those of a grid
 * (https://www.w3.org/WAI/ARIA/apg/patterns/grid/): arrows by day and week, Home and End within the week, Page Up and Page
 * Down by month, Enter to what a day has and Escape back to it.
 */
export class MonthController implements ReactiveController {
  #at?: { readonly month: number; readonly day?: number };
  #isOpen = false;
  /** What gets the focus as soon as it is drawn. */
  #next?: string | undefined;

  constructor(
    private readonly host: Host,
    /** Called when another day is chosen; with the month, where that is another one, too. */
    private readonly moved: (month?: number) => void,
  ) {
    host.addController(this);
  }

  /** What the reader has chosen, as local readings; undefined until then. */
  get at(): { readonly month: number; readonly day?: number } | undefined {
    return this.#at;
  }

  /** Whether the chosen day's list is open, where it is not always seen. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Shows the month of a day, and leaves it open which of its days is chosen. */
  go(day: number): void {
    this.#at = { month: startOfMonth(day) };
    this.#isOpen = false;
    this.moved(this.#at.month);
    this.host.requestUpdate();
  }

  /** Chooses a day instead of the one that was. */
  choose(from: number, day: number): void {
    this.#at = { month: startOfMonth(day), day };
    this.moved(startOfMonth(from) === this.#at.month ? undefined : this.#at.month);
    this.host.requestUpdate();
  }

  /** Opens the list of a day, and leads there; closes it if it is that day's already. */
  open(from: number, day: number): void {
    if (this.#isOpen && from === day) return this.close();
    this.choose(from, day);
    this.#isOpen = true;
    this.#next = LIST;
  }

  /** Closes the list, and leads back to its day. */
  close(): void {
    this.#isOpen = false;
    this.#next = CELL;
    this.host.requestUpdate();
  }

  /** Moves from a day by a key; the first day of the week is 0 for Sunday. */
  press(event: KeyboardEvent, day: number, firstWeekday: number, hasEntries: boolean): void {
    const cell = event.currentTarget as HTMLElement;
    const { key } = event;
    if (key === 'Escape' && (this.#isOpen || event.target !== cell)) return this.#take(event, () => this.close());
    if (event.target !== cell || event.ctrlKey || event.altKey || event.metaKey) return;
    if (key === 'Enter' || key === ' ') {
      this.#isOpen = false;
      return hasEntries ? this.#take(event, () => this.open(day, day)) : undefined;
    }
    const to = dayAfter(key, day, firstWeekday, getComputedStyle(cell).direction === 'rtl');
    if (to === undefined) return;
    this.#take(event, () => {
      this.#next = CELL;
      this.choose(day, to);
    });
  }

  /** Leads back from the list of a day. */
  pressInList(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !event.defaultPrevented) this.#take(event, () => this.close());
  }

  hostUpdated(): void {
    if (!this.#next) return;
    this.host.renderRoot.querySelector<HTMLElement>(this.#next)?.focus();
    this.#next = undefined;
  }

  #take(event: Event, act: () => void): void {
    // What the widget stands in, such as a dialog of the host, stays open.
    event.preventDefault();
    event.stopPropagation();
    act();
  }
}

/** The day that a key of the grid leads to. */
function dayAfter(key: string, day: number, firstWeekday: number, isRightToLeft: boolean): number | undefined {
  const inWeek = (weekdayOf(day) - firstWeekday + 7) % 7;
  const forward = isRightToLeft ? -1 : 1;
  const days: Record<string, number> = {
    ArrowLeft: -forward,
    ArrowRight: forward,
    ArrowUp: -7,
    ArrowDown: 7,
    Home: -inWeek,
    End: 6 - inWeek,
  };
  if (key in days) return day + days[key]! * DAY;
  return key === 'PageUp' ? sameDay(day, -1) : key === 'PageDown' ? sameDay(day, 1) : undefined;
}

/** The same day of another month, or its last where it is shorter. */
function sameDay(day: number, months: number): number {
  const first = addMonths(day, months);
  return Math.min(first + (day - startOfMonth(day)), addMonths(day, months + 1) - DAY);
}
