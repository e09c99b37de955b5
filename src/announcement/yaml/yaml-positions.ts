import {
  LineCounter,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { FieldPath } from '../../check/diagnostic.js';
import type { Position } from '../../check/line-index.js';

/** A field that its mapping has already. */
export interface RepeatedField {
  readonly name: string;
  readonly position: Position;
}

/** Where everything stands in YAML that js-yaml can read: of what is made to harm, `yaml` alone would end the program. */
export class YamlPositions {
  readonly #lines = new LineCounter();
  readonly #document: Document.Parsed;
  /** The fields of each mapping that was asked for, by their names. */
  readonly #pairs = new WeakMap<YAMLMap<Node, Node | null>, ReadonlyMap<string, Pair<Node, Node | null>>>();

  constructor(yaml: string) {
    this.#document = parseDocument(yaml, {
      lineCounter: this.#lines,
      prettyErrors: false,
      strict: false,
      uniqueKeys: false,
      logLevel: 'silent',
    });
  }

  /** The position of a field by its path, `location`, `0`, `name`; undefined where it is not there. */
  positionOf(path: FieldPath): Position | undefined {
    let node: Node | null = this.#document.contents;
    let offset: number | undefined;
    for (const step of path) {
      if (isAlias(node)) node = node.resolve(this.#document) ?? null;
      if (isMap<Node, Node | null>(node)) {
        const pair = this.#pairsOf(node).get(String(step));
        if (!pair) return undefined;
        offset = pair.key.range?.[0];
        node = pair.value;
      } else if (isSeq<Node>(node) && node.items[Number(step)]) {
        node = node.items[Number(step)]!;
        offset = node.range?.[0];
      } else {
        return undefined;
      }
    }
    return offset === undefined ? undefined : this.#positionAt(offset);
  }

  /** The fields that stand twice, from the top down. */
  repeated(): RepeatedField[] {
    const found: RepeatedField[] = [];
    visit(this.#document, {
      Map: (_, map) => {
        const names = new Set<string>();
        for (const { key } of map.items as { key: Node }[]) {
          const name = nameOf(key);
          if (names.has(name)) found.push({ name, position: this.#positionAt(key.range![0]) });
          names.add(name);
        }
      },
    });
    return found;
  }

  /** Where something is repeated by its name, `*name`, for the first time. */
  firstAlias(): { readonly name: string; readonly position: Position } | undefined {
    let found: { name: string; position: Position } | undefined;
    visit(this.#document, {
      Alias: (_, alias) => {
        found = { name: alias.source, position: this.#positionAt(alias.range![0]) };
        return visit.BREAK;
      },
    });
    return found;
  }

  #pairsOf(map: YAMLMap<Node, Node | null>): ReadonlyMap<string, Pair<Node, Node | null>> {
    let pairs = this.#pairs.get(map);
    // Of those that stand twice, the first.
    if (!pairs)
      this.#pairs.set(map, (pairs = new Map(map.items.map((pair) => [nameOf(pair.key), pair] as const).reverse())));
    return pairs;
  }

  #positionAt(offset: number): Position {
    const { line, col } = this.#lines.linePos(offset);
    return { line, column: col };
  }
}

/** A name as the fields have it; a key may be a number, or nothing. */
function nameOf(key: Node | null): string {
  return isScalar(key) ? String(key.value) : String(key);
}
