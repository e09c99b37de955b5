import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../../feed/read-value.js';
import { packageFolder } from '../package-files.js';

/** A node of the feed's JSON Schema, as far as it says what kind of value stands where. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly required?: readonly string[];
  readonly if?: SchemaNode;
  readonly then?: SchemaNode;
  readonly else?: SchemaNode;
}

interface Schema extends SchemaNode {
  readonly $defs: Readonly<Record<string, SchemaNode>>;
}

let schema: Schema | undefined;

/** A named part of the schema, which is a file of this package: `Session`. */
export function definition(name: string): SchemaNode {
  schema ??= JSON.parse(readFileSync(join(packageFolder, 'schema/training-feed.schema.json'), 'utf8')) as Schema;
  return schema.$defs[name]!;
}

/** A node that says what stands there itself, with the name of the part of the schema that it is. */
export interface ResolvedNode {
  readonly name?: string;
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
    let [name, end]: [string | undefined, SchemaNode] = [undefined, node];
    while (end.$ref) {
      name = end.$ref.slice(end.$ref.lastIndexOf('/') + 1);
      end = definition(name);
    }
    followed.set(node, (found = { ...(name && { name }), node: end }));
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
