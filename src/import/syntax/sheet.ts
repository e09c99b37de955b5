/** What a spreadsheet holds: its sheets in their order. A text with separated columns is one sheet without a name. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** How many remarks are pinned to cells, and how many pictures lie on sheets: announcements have no place for them. */
  readonly comments?: number;
  readonly pictures?: number;
}

/** One sheet. */
export interface Sheet {
  /** What its tab says; a text has none. */
  readonly name?: string | undefined;
  readonly isHidden?: boolean;
  readonly rows: readonly SheetRow[];
  readonly merges?: readonly Merge[];
  /** Counted from 0. */
  readonly hiddenColumns?: ReadonlySet<number>;
  /** Whether days are counted from 1904, as on old Macs, and not from 1900. */
  readonly from1904?: boolean;
}

/** A row with its number as the program shows it, counted from 1; a cell that is empty may be left out at the end. */
export interface SheetRow {
  readonly number: number;
  readonly isHidden?: boolean;
  readonly cells: readonly Cell[];
}

/** What a cell shows, and where it leads. */
export interface Cell {
  readonly text: string;
  readonly link?: string | undefined;
}

/** Cells that are joined to one; all counted from 0, and rows by their numbers less one. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** An empty cell. */
export const EMPTY: Cell = { text: '' };
