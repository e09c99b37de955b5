/** How a month stands with the reader: the chosen day, and whether its list is open. */
export interface MonthState {
  readonly day: number;
  readonly isOpen: boolean;
}

/** What a reader does with a month; days are local readings. */
export interface MonthActions {
  /** Shows the present month. */
  now(): void;
  /** Shows the month of a day. */
  go(day: number): void;
  /** Chooses a day, whose list is seen where there is no room for words in the days. */
  choose(day: number): void;
  /** Opens a day's list. */
  open(day: number): void;
  press(event: KeyboardEvent, day: number, hasEntries: boolean): void;
  pressInList(event: KeyboardEvent): void;
  /** Shows more of what is listed. */
  more(list: ParentNode): void;
}
