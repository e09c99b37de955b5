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

/** What the schema says of this very value: its name, if it has one, and the alternative that fits. */
export function resolve(node: SchemaNode, value: unknown): { readonly name?: string; readonly node: SchemaNode } {
  let name: string | undefined;
  for (;;) {
    if (node.$ref) {
      name = node.$ref.slice(node.$ref.lastIndexOf('/') + 1);
      node = definition(name);
    }
    // A text in several languages is still a text.
    if (name === 'Text' || !node.if) {
      if (!node.$ref) return { ...(name && { name }), node };
      continue;
    }
    const branch = fits(node.if, value) ? node.then : node.else;
    if (!branch) return { ...(name && { name }), node };
    node = branch;
  }
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
