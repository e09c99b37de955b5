import type { ColumnName } from '../../../announcement/column-synonyms.js';
import type { ImportNode } from '../../import-node.js';
import { isFault, saysNothing } from './blank-cells.js';

/** A cell of a row, with what stands at the head of its column. */
export interface RowCell {
  readonly heading: string;
  readonly node: ImportNode;
}

/** The cells of a training by what their columns hold. What is not read of them is listed as lost. */
export class Row {
  readonly #read = new Set<ImportNode>();

  constructor(private readonly cells: ReadonlyMap<ColumnName, readonly RowCell[]>) {}

  /** The first cell of such a column of which something can be made: several columns may be called alike. */
  one<T>(name: ColumnName, convert: (text: string, heading: string) => T | undefined): T | undefined {
    for (const { heading, node } of this.#unread(name)) {
      const made = node.as((text) => convert(text, heading));
      if (made === undefined) continue;
      this.#read.add(node);
      return made;
    }
    return undefined;
  }

  /** What can be made of all cells of such columns. */
  all<T>(name: ColumnName, convert: (text: string, heading: string) => T | undefined): T[] {
    const made: T[] = [];
    for (let one = this.one(name, convert); one !== undefined; one = this.one(name, convert)) made.push(one);
    return made;
  }

  /** Its text. */
  text(name: ColumnName): string | undefined {
    return this.one(name, (text) => text);
  }

  /** Where a cell leads, or what it holds if that is an address itself. */
  link(name: ColumnName, convert: (text: string) => string | undefined): string | undefined {
    for (const { node } of this.cells.get(name) ?? []) {
      const made = node.get('@link').as(convert);
      if (made === undefined) continue;
      // The words of a link say where it leads, and have no other place.
      if (!this.#read.has(node) && name !== 'title') {
        node.text();
        this.#read.add(node);
      }
      return made;
    }
    return this.one(name, convert);
  }

  #unread(name: ColumnName): readonly RowCell[] {
    return (this.cells.get(name) ?? []).filter(({ node }) => {
      const text = node.peek();
      return !this.#read.has(node) && text !== undefined && !saysNothing(text) && !isFault(text);
    });
  }
}
