import { isRecord } from '../feed/read-value.js';
import type { FieldPath } from './diagnostic.js';
import type { SchemaNode } from './schema-node.js';
import { resolve } from './schema.js';

/** Told of a value: the name of what the schema says it is, if it has one there (`Url`, `Text`), where it stands, and all its names. */
export type VisitValue = (name: string | undefined, value: unknown, path: FieldPath, names: readonly string[]) => void;

/** Goes through a value and everything in it that the schema knows, from the outside in. */
export function visitValues(value: unknown, schema: SchemaNode, visit: VisitValue, path: FieldPath = []): void {
  const { name, names, node } = resolve(schema, value);
  visit(name, value, path, names);
  if (Array.isArray(value)) {
    value.forEach((entry, index) => visitValues(entry, node.items ?? schema, visit, [...path, index]));
    return;
  }
  if (!isRecord(value)) return;
  for (const [key, field] of fieldsIn(value, node)) visitValues(value[key], field, visit, [...path, key]);
}

/** The same value with every address in it changed; where an address stands, the schema says. */
export function changeAddresses(
  value: unknown,
  schema: SchemaNode,
  change: (address: string, path: FieldPath) => string,
  path: FieldPath = [],
): unknown {
  const { name, node } = resolve(schema, value);
  if (typeof value === 'string') return name === 'Url' ? change(value, path) : value;
  if (Array.isArray(value))
    return value.map((entry, index) => changeAddresses(entry, node.items ?? schema, change, [...path, index]));
  if (!isRecord(value)) return value;
  const changed = fieldsIn(value, node).map(([key, field]) => [
    key,
    changeAddresses(value[key], field, change, [...path, key]),
  ]);
  return { ...value, ...Object.fromEntries(changed) };
}

/** The fields of an object that the schema knows, in the order in which they are written. */
function fieldsIn(value: Readonly<Record<string, unknown>>, node: SchemaNode): [string, SchemaNode][] {
  // A list of one may be written without the list.
  const { properties = {}, additionalProperties } = node.items ? resolve(node.items, value).node : node;
  return Object.keys(value).flatMap((key): [string, SchemaNode][] => {
    if (Object.hasOwn(properties, key)) return [[key, properties[key]!]];
    // The names of some fields are data, such as languages.
    return typeof additionalProperties === 'object' ? [[key, additionalProperties]] : [];
  });
}
