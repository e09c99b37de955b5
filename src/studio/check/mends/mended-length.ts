/** Mends are not looked for in longer texts: the tree that they need takes a hundred times as much. In characters. */
export const MENDED_LENGTH = 2_000_000;
