import { parseTree, type Node } from 'jsonc-parser';
import type { Edit } from './edit.js';

/** A value of a JSON text, with the place where it stands. */
export type JsonNode = Node;

/** A JSON text whose values are changed one by one, each by edits that leave the rest byte for byte. */
export class JsonText {
  readonly #root: JsonNode | undefined;

  constructor(private readonly text: string) {
    this.#root = parseTree(text);
  }

  /** The value at `items[3]._training.startDate`; undefined where there is none. */
  at(path: string): JsonNode | undefined {
    let node = this.#root;
    let rest = path;
    while (node && rest !== '') {
      const step: [JsonNode, string] | undefined = stepInto(node, rest);
      node = step?.[0];
      rest = step?.[1] ?? '';
    }
    return node;
  }

  /** Writes another value in the place of one. */
  replace({ offset, length }: JsonNode, value: unknown): Edit[] {
    return [{ from: offset, to: offset + length, insert: written(value) }];
  }

  /** Makes a value the only one of a list; what it holds stays byte for byte. */
  wrap({ offset, length }: JsonNode): Edit[] {
    return [
      { from: offset, to: offset, insert: '[' },
      { from: offset + length, to: offset + length, insert: ']' },
    ];
  }

  /** Gives the field of a value another name. */
  rename(node: JsonNode, name: string): Edit[] | undefined {
    const key = fieldOf(node)?.children?.[0];
    return key && this.replace(key, name);
  }

  /** Takes the field of a value out, with the comma that parted it from its neighbour. */
  remove(node: JsonNode): Edit[] | undefined {
    const field = fieldOf(node);
    const fields = field?.parent?.children ?? [];
    const index = field ? fields.indexOf(field) : -1;
    const [before, next] = [fields[index - 1], fields[index + 1]];
    if (!field) return undefined;
    if (next) return [{ from: field.offset, to: next.offset, insert: '' }];
    return [{ from: before ? endOf(before) : field.offset, to: endOf(field), insert: '' }];
  }

  /** Takes out a field whose object has it again, with the same value; undefined where the values differ. */
  removeTwin(node: JsonNode): Edit[] | undefined {
    const field = fieldOf(node);
    const [name] = field?.children ?? [];
    const twins = field?.parent?.children?.filter(({ children: [key] = [] }) => key?.value === name?.value) ?? [];
    const values = new Set(twins.map(({ children: [, value] = [] }) => this.#textOf(value)));
    return twins.length > 1 && values.size === 1 ? this.remove(node) : undefined;
  }

  #textOf(node: JsonNode | undefined): string {
    return node ? this.text.slice(node.offset, endOf(node)) : '';
  }

  /** Writes a new field into an object: before its others, or behind them, on a line of its own if they have theirs. */
  add(object: JsonNode, name: string, value: unknown, place: 'first' | 'last' = 'last'): Edit[] | undefined {
    if (object.type !== 'object') return undefined;
    const field = `${written(name)}: ${written(value)}`;
    const first = object.children?.[0];
    const last = object.children?.at(-1);
    if (!first || !last) return [{ from: object.offset + 1, to: object.offset + 1, insert: field }];
    if (place === 'first')
      return [{ from: first.offset, to: first.offset, insert: `${field},${this.#gapBefore(first)}` }];
    return [{ from: endOf(last), to: endOf(last), insert: `,${this.#gapBefore(last)}${field}` }];
  }

  /** What stands between a field and the one before: a line break and its indent, or a space. */
  #gapBefore({ offset }: JsonNode): string {
    let start = offset;
    while (start > 0 && (this.text[start - 1] === ' ' || this.text[start - 1] === '\t')) start--;
    if (this.text[start - 1] !== '\n') return ' ';
    return `${this.text[start - 2] === '\r' ? '\r\n' : '\n'}${this.text.slice(start, offset)}`;
  }
}

function stepInto(node: JsonNode, path: string): [JsonNode, string] | undefined {
  const index = /^\[(\d+)\]\.?/.exec(path);
  if (index) {
    const entry = node.type === 'array' ? node.children?.[Number(index[1])] : undefined;
    return entry && [entry, path.slice(index[0].length)];
  }
  if (node.type !== 'object') return undefined;
  // A name may have dots in it, so that the names that are there decide.
  for (const { children: [key, value] = [] } of node.children ?? []) {
    const name = key?.value as string;
    if (!value || !path.startsWith(name)) continue;
    const after = path[name.length];
    if (after === undefined || after === '[') return [value, path.slice(name.length)];
    if (after === '.') return [value, path.slice(name.length + 1)];
  }
  return undefined;
}

/** A value on one line, with the spaces that people write. */
function written(value: unknown): string {
  // Line breaks inside of texts are written as \\n, so that these stand between values.
  return JSON.stringify(value, undefined, 1).replace(/\n */g, ' ');
}

/** The field that a value is of: its name and itself. */
function fieldOf({ parent }: JsonNode): JsonNode | undefined {
  return parent?.type === 'property' ? parent : undefined;
}

function endOf({ offset, length }: JsonNode): number {
  return offset + length;
}
