import { isRecord } from '../feed/read-value.js';
import { feedSchema } from './generated/feed-schema.js';
import type { SchemaNode } from './schema-node.js';

/** The JSON Schema of the feed: what fields there are, and what they hold, is asked of it alone. */
export const schema = feedSchema;

/** A named part of the schema: `Session`. */
export function definition(name: string): SchemaNode {
  return schema.$defs[name]!;
}

/** A node that says what stands there itself, with the name of the part of the schema that it is. */
export interface ResolvedNode {
  readonly name?: string;
  /** All names on the way to it: a `PictureUrl` is a `Url`. */
  readonly names: readonly string[];
  readonly node: SchemaNode;
}

/** What the schema says of this very value: its name, if it has one, and the alternative that fits. */
export function resolve(node: SchemaNode, value: unknown): ResolvedNode {
  let found = follow(node);
  // A text in several languages is still a text.
  while (found.node.if && found.name !== 'Text') {
    const branch = fits(found.node.if, value) ? found.node.then : found.node.else;
    if (!branch) break;
    found = { ...found, ...follow(branch) };
  }
  return found;
}

const followed = new WeakMap<SchemaNode, ResolvedNode>();

/** Where the references of a node lead; remembered, because every value of every announcement asks. */
function follow(node: SchemaNode): ResolvedNode {
  let found = followed.get(node);
  if (!found) {
    const names: string[] = [];
    let end = node;
    while (end.$ref) {
      names.push(end.$ref.slice(end.$ref.lastIndexOf('/') + 1));
      end = definition(names.at(-1)!);
    }
    const name = names.at(-1);
    followed.set(node, (found = { ...(name && { name }), names, node: end }));
  }
  return found;
}

function fits(condition: SchemaNode, value: unknown): boolean {
  const { type, properties, required = [], anyOf } = condition;
  if (type === 'array') return Array.isArray(value);
  if (type && type !== (isRecord(value) ? 'object' : typeof value)) return false;
  if (anyOf && !anyOf.some((one) => fits(one, value))) return false;
  if (!isRecord(value)) return required.length === 0 && !properties;
  return (
    required.every((key) => Object.hasOwn(value, key)) &&
    Object.entries(properties ?? {}).every(([key, one]) => !one.enum || one.enum.includes(value[key]))
  );
}
