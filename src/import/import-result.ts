import type { JsonFeedItem } from '../feed/format.js';

/** What could be carried over. */
export interface ImportResult {
  /** What the source says of itself: for the settings. */
  readonly feed: { title?: string; description?: string; language?: string; timeZone?: string; url?: string };
  readonly items: JsonFeedItem[];
  /** What was left out of a table, beside fields that stand alone. */
  readonly left?: readonly LeftOut[];
  /** What people know fields of an announcement by, if not by their names: the headings of their columns. */
  readonly headings?: ReadonlyMap<string, string>;
}

/** Something of a table that nothing was made of. */
export interface LeftOut {
  readonly what:
    | 'column'
    | 'unnamed-column'
    | 'hidden-column'
    | 'link'
    | 'row-above'
    | 'row-note'
    | 'row-total'
    | 'row-untitled'
    | 'row-hidden'
    | 'row-draft'
    | 'row-again'
    | 'sheet'
    | 'hidden-sheet'
    | 'comments'
    | 'pictures';
  /** The heading of a column, its letters if it has none, or the name of a sheet. */
  readonly name: string;
  readonly count: number;
  /** The numbers of the first rows. */
  readonly rows: readonly number[];
  /** What was there, the first time. */
  readonly example: string;
}
