import type { TrustedTypePolicy } from 'trusted-types/lib/index.js';
import type { Item } from '../feed/feed.js';
import type { Session } from '../feed/training.js';
import type { Setting } from '../describe/setting.js';

/** What a template needs to know of the element that it draws for. */
export interface View extends Setting {
  /** The level of an item's heading, 2 to 6. */
  readonly headingLevel: number;
  /** Whose images are fetched: `site` for those of the page's and the feed's servers, `none`, or else all. */
  readonly images?: string;
  /** What the page trusts to make nodes of text, where it asks for that; lazy parts have none of their own. */
  readonly policy?: TrustedTypePolicy | undefined;
  /** Shows times on another clock: `event`, `viewer`, or an IANA zone. */
  chooseClock(clock: string): void;
  /** Where an item's title leads, in an element that opens items itself; else to the item's page, if it has one. */
  readonly link?: (item: Item) => ItemLink;
  /** Follows a link to an item, whose own page may be elsewhere; the host may take over. */
  select(event: MouseEvent, item: Item, page: string | undefined): void;
  /** Tells the host what a reader does with an item, or with several at once. */
  act(event: Event, item: Item | undefined): void;
  /** What was made for a key the last time, or else is made now: nodes, which must not be made anew at every turn. */
  keep(key: string, make: () => HTMLElement): HTMLElement;
  /** Draws the button that puts a training or a session into the reader's own plan; absent where none is offered. */
  readonly renderPick?: ((item: Item, session?: Session) => unknown) | undefined;
  /** The ways into calendars, which are loaded when a reader first asks for them. */
  readonly calendar: Later<CalendarMenu>;
  /** The id of the menu that stands open; of an element's menus one does at most. */
  readonly opened: string | undefined;
  /** Opens a menu by its id, or closes whichever is open. */
  open(id: string | undefined): void;
}

/** What opens an item; without an address where that cannot be linked to. */
export interface ItemLink {
  readonly href: string | undefined;
}

/** The ways into calendars, drawn and saved. */
export interface CalendarMenu {
  renderCalendarMenu(item: Item, view: View): unknown;
  /** Gives the reader a file of what they have picked. */
  savePicked(picks: readonly Picked[], name: string, view: View): void;
}

/** What a reader has picked of a training: all of it, some of its sessions, or both. */
export interface Picked {
  readonly item: Item;
  readonly isWhole: boolean;
  readonly sessions: readonly Session[];
}

/** A part that may not be there yet: asking for it loads it, and draws again when it has come. */
export interface Later<P> {
  get(): P | undefined;
  /** Settles when it has come, or has failed. */
  ready(): Promise<void>;
  readonly failed: boolean;
  /** Lets it be asked for again after it has failed. */
  retry(): void;
}

/** What a reader does with an item; links name it in `data-action`. */
export type TrainingAction =
  'register' | 'calendar' | 'download' | 'share' | 'join' | 'watch' | 'map' | 'contact' | 'subscribe';
