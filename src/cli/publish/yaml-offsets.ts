import { CORE_SCHEMA, load, type State } from 'js-yaml';
import { isRecord } from '../../feed/read-value.js';

/** A value with the values in it: of a mapping its keys and their values in turn. */
interface Node {
  offset: number;
  value: unknown;
  readonly children: Node[];
}

/** Where every field and entry of readable YAML begins, by its path: `location.0.name`. */
export function yamlOffsets(yaml: string): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  const enter = (node: Node, path: string): void => {
    const inside = (name: string | number) => (path ? `${path}.${name}` : String(name));
    if (Array.isArray(node.value)) {
      node.children.forEach((entry, index) => {
        offsets.set(inside(index), entry.offset);
        enter(entry, inside(index));
      });
    } else if (isRecord(node.value)) {
      for (const [key, entry] of entriesOf(node)) {
        offsets.set(inside(String(key.value)), key.offset);
        if (entry) enter(entry, inside(String(key.value)));
      }
    }
  };
  enter(nodesOf(yaml), '');
  return offsets;
}

/** What the reader comes upon while it reads. */
function nodesOf(yaml: string): Node {
  const root: Node = { offset: 0, value: undefined, children: [] };
  const open = [root];
  load(yaml, {
    schema: CORE_SCHEMA,
    listener(event, state: State) {
      if (event === 'open') {
        const node: Node = { offset: state.position, value: undefined, children: [] };
        open.at(-1)!.children.push(node);
        open.push(node);
      } else {
        open.pop()!.value = state.result;
      }
    },
  });
  return root.children[0] ?? root;
}

/** The keys of a mapping with their values; a key in braces may stand without one, `{ free }`. */
function entriesOf({ value, children }: Node): (readonly [key: Node, value?: Node])[] {
  const entries: (readonly [Node, Node?])[] = [];
  for (let index = 0; index < children.length; index++) {
    const key = children[index]!;
    const next = children[index + 1];
    const isAlone = next && (value as Record<string, unknown>)[String(key.value)] === null && next.value !== null;
    entries.push(next && !isAlone ? [key, children[++index]] : [key]);
  }
  return entries;
}
