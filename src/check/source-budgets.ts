/** How much is read of what people write and other systems export. docs/decisions/budgets.md says why so much. */
export const SOURCE = {
  /** Values in one another, in JSON and in YAML: js-yaml reads no more. */
  depth: 100,
  /** Characters of the fields above a text. */
  fields: 4_000_000,
  /** Characters of fields in which every place is found; in longer ones, the line of the outermost field. */
  placed: 1_000_000,
  /** Characters of YAML that are read again and again to find everything that is wrong in it. */
  yamlTries: 20_000_000,
  /** Values of one item that are checked. */
  values: 100_000,
  /** Findings of one kind in one file; of the others it is told how many there are. */
  findings: 1_000,
  /** Characters of a name or a date; what is longer is none. */
  name: 100,
  /** Characters of a value in a message. */
  quoted: 300,
  /** Bytes of all parts of a spreadsheet when they are unpacked. */
  unpacked: 160_000_000,
  /** Cells of a spreadsheet that are not empty, and columns of a sheet. */
  cells: 500_000,
  columns: 1_000,
  /** Characters of a cell that is looked at as a date, an address, a heading or a formula. */
  cell: 2_000,
} as const;
