import { isRecord } from '../feed/read-value.js';
import { closestWord } from '../check/closest-word.js';
import { meantField, meantWord } from './field-synonyms.js';
import { COMMA, fieldMeantBy, lastNameOf, partsOf, splitList } from './inline-lists.js';
import type { FieldPath } from '../check/diagnostic.js';
import { problems, type Problem } from '../check/problems.js';
import { resolve } from '../check/schema.js';
import type { SchemaNode } from '../check/schema-node.js';
import { onlinePlace } from './online-place.js';
import { yesOrNo } from './yes-or-no.js';
import { normalizeDate, type DateReading } from './normalize-date.js';

/** What somebody writes by hand may differ from what the feed holds, as long as its meaning is plain. */
export interface Normalizing extends DateReading {
  /** @param isPicture Whether it is the address of a picture that is shown. */
  readonly resolveAddress: (address: string, path: FieldPath, isPicture?: boolean) => string;
  /** @param meant Finds the name that was probably meant, which takes longer than anything else here. */
  readonly unknownField: (name: string, meant: () => string | undefined, path: FieldPath) => void;
  /** Something that is not written as it must be; its value is left out. */
  readonly wrongForm: (path: FieldPath, problem: Problem) => void;
  /** Something that can be meant in two ways; it is taken in the simpler one. */
  readonly doubt: (path: FieldPath, problem: Problem) => void;
}

/** Brings a value into the form of the feed: what the schema says stands there decides. */
export function normalize(value: unknown, schema: SchemaNode, path: FieldPath, how: Normalizing): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') {
    const plain = plainlyMeant(value, schema);
    if (plain !== undefined) return normalize(plain, schema, path, how);
  }
  const { name, names, node } = resolve(schema, value);
  if (name === 'Wall' || name === 'Instant')
    return normalizeDate(value, name, (problem) => how.wrongForm(path, problem), how);
  if (name === 'Url')
    return typeof value === 'string' ? how.resolveAddress(value.trim(), path, names.includes('PictureUrl')) : value;
  if (name === 'Text') return typeof value === 'number' ? String(value) : value;
  if (node.type === 'array') {
    const entries = Array.isArray(value)
      ? (value as unknown[])
      : typeof value === 'string'
        ? splitList(value, node, path, how.doubt)
        : [value];
    return entries.map((entry, index) => normalize(entry, node.items ?? {}, [...path, index], how));
  }
  if (node.properties && isRecord(value)) return fields(value, node.properties, path, how);
  if (node.properties && typeof value === 'string') return alone(value.trim(), node.properties, path, how);
  const right = typeof value === 'string' && name ? meantWord(name, value) : undefined;
  if (right !== undefined) {
    how.wrongForm(path, problems.wordForm(value as string, right));
    return undefined;
  }
  if (node.type === 'string' && typeof value === 'number') return String(value);
  return value;
}

/** Where such a value may stand, a text may name one. */
const VIRTUAL = { type: 'virtual' };

/** What a text can only mean where the schema has more than texts: several entries, yes or no, a place that is none. */
function plainlyMeant(value: string, schema: SchemaNode): unknown {
  const several = resolve(schema, []).node;
  if (several.type === 'array') {
    const entries = partsOf(value, /;/);
    const isOneOrMore = resolve(schema, {}).node.type === 'object';
    if (isOneOrMore && entries.length > 1) return entries;
  }
  const said = yesOrNo(value);
  if (typeof said === 'boolean' && resolve(schema, said).node.type === 'boolean') return said;
  return resolve(schema, VIRTUAL).name === 'VirtualPlace' ? onlinePlace(value) : undefined;
}

/** The fields of an object that the schema knows; the others are reported, and left out. */
export function fields(
  value: Readonly<Record<string, unknown>>,
  known: Readonly<Record<string, SchemaNode>>,
  path: FieldPath,
  how: Normalizing,
): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) {
    const schema = Object.hasOwn(known, key) ? known[key] : undefined;
    if (schema) {
      const normal = normalize(entry, schema, [...path, key], how);
      if (normal !== undefined) made[key] = normal;
    } else if (!key.startsWith('_')) {
      const meant = () => meantField(key, known) ?? closestWord(key, Object.keys(known));
      how.unknownField(key, meant, [...path, key]);
    }
  }
  return made;
}

/** A name or an address that stands alone where it could have others beside it. */
function alone(
  value: string,
  known: Readonly<Record<string, SchemaNode>>,
  path: FieldPath,
  how: Normalizing,
): Record<string, unknown> | undefined {
  const parts = partsOf(value, COMMA);
  const keys = parts.map(fieldMeantBy);
  // A name, a telephone number and an address beside each other can mean nothing else.
  if (parts.length > 1 && new Set(keys).size === parts.length && keys.every((key) => known[key]))
    return fields(Object.fromEntries(keys.map((key, index) => [key, parts[index]])), known, path, how);
  const key = fieldMeantBy(value);
  if (known[key]) return fields({ [key]: value }, known, path, how);
  how.wrongForm(path, problems.needsFields(lastNameOf(path), Object.keys(known)[0]!));
  return undefined;
}
