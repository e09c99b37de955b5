/** How much of a text of HTML is shown: what comes after that is cut off. docs/decisions/budgets.md says why so much. */
export interface ContentBudget {
  /** Characters of the HTML, before and after what is not allowed has left it. */
  readonly characters: number;
  /** Elements, texts, and the places that cells of tables span. */
  readonly nodes: number;
}

/** What a widget shows, in which somebody waits. */
export const WIDGET: ContentBudget = { characters: 200_000, nodes: 10_000 };

/** What a static page has, which is made once. */
export const STATIC_PAGE: ContentBudget = { characters: 1_000_000, nodes: 200_000 };

/** What becomes Markdown, with which people go on. */
export const IMPORTED: ContentBudget = { characters: 1_000_000, nodes: 50_000 };

/** Tags, and lines of plain texts, of all of a source that become Markdown; of further texts, only their words do. */
export const IMPORTED_TAGS = 300_000;

/** What an element counts for, if for more than one: browsers take as much longer over it. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  q: 100,
  img: 12,
  details: 4,
  table: 3,
  li: 3,
  h1: 2,
  h2: 2,
  h3: 2,
  h4: 2,
  h5: 2,
  h6: 2,
};

/** What a link counts for that has blocks in it: it is a block then, and a line as well. */
export const BLOCK_LINK_WEIGHT = 3;

/** What a number of its own, or counting backwards, makes an item of a list count for: others are numbered anew. */
export const VALUE_WEIGHT = 5;

/** Elements in one another. */
export const MOST_DEPTH = 100;

/** Elements within the line in one another; more are left out, not what they are about. */
export const MOST_INLINE = 10;

/** The same formatting in itself: more has no effect, and stems from tags that were never closed. */
export const MOST_REPEATED = 3;

/** The highest numbers that attributes may have. */
export const MOST: Readonly<Record<string, number>> = {
  colspan: 100,
  rowspan: 500,
  width: 10_000,
  height: 10_000,
  start: 1_000_000,
  value: 1_000_000,
};
