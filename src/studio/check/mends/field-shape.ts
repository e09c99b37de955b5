import type { SchemaNode } from '../../../check/schema-node.js';
import { resolve, schema } from '../../../check/schema.js';
import type { JsonNode } from './json-text.js';

/** What the schema says of the place where a value stands, whatever stands there now. */
export function fieldShape(node: JsonNode): SchemaNode | undefined {
  const { parent } = node;
  if (!parent) return schema;
  if (parent.type === 'array') return shapeWithin(parent)?.items;
  const object = parent.parent;
  const within = object && shapeWithin(object);
  const name = parent.children?.[0]?.value as string;
  const known = within?.properties ?? {};
  if (Object.hasOwn(known, name)) return known[name];
  const other = within?.additionalProperties;
  return typeof other === 'object' ? other : undefined;
}

/** The fields that the schema knows in the object in which a field's value stands. */
export function fieldsAround({ parent }: JsonNode): Readonly<Record<string, unknown>> {
  const object = parent?.type === 'property' ? parent.parent : undefined;
  return (object && shapeWithin(object)?.properties) ?? {};
}

/** The alternative that fits a list or an object that is there. */
function shapeWithin(node: JsonNode): SchemaNode | undefined {
  const shape = fieldShape(node);
  return shape && resolve(shape, sketchOf(node)).node;
}

/** So much of a value as the schema's conditions ask for. */
function sketchOf({ type, children = [] }: JsonNode): unknown {
  if (type === 'array') return [];
  return Object.fromEntries(
    children.map(({ children: [key, value] = [] }) => [key?.value as string, value?.value as unknown]),
  );
}
