import { isRecord } from '../../feed/read-value.js';
import { parseWallTime, writeWallTime } from '../../time/wall-time.js';
import { offsetAt, toInstant, writeOffset } from '../../time/zone.js';
import { closest } from '../closest.js';
import { definition, resolve, type SchemaNode } from './schema.js';

export type Path = readonly (string | number)[];

/** What somebody writes by hand may differ from what the feed holds, as long as its meaning is plain. */
export interface Normalizing {
  /** Whose clock a date without an offset is of. */
  readonly timeZone: string;
  readonly resolveAddress: (address: string, path: Path) => string;
  readonly unknownField: (name: string, meant: string | undefined, path: Path) => void;
  readonly dateForm: (written: string, right: string, path: Path) => void;
}

/** All fields that an announcement may have, side by side: those of JSON Feed and those of `_training`. */
export function flatFields(): Readonly<Record<string, SchemaNode>> {
  if (flat) return flat;
  const item = definition('JsonFeedItem').properties!;
  const training = definition('TrainingItemExtension').properties!;
  const known = Object.entries({ ...item, ...training }).filter(
    ([name]) => name !== '_training' && name !== 'translations',
  );
  return (flat = Object.fromEntries(known));
}

let flat: Readonly<Record<string, SchemaNode>> | undefined;

/** Brings a value into the form of the feed: what the schema says stands there decides. */
export function normalize(value: unknown, schema: SchemaNode, path: Path, how: Normalizing): unknown {
  if (value === null || value === undefined) return undefined;
  const { name, node } = resolve(schema, value);
  if (name === 'Wall' || name === 'Instant') return date(value, name, path, how);
  if (name === 'Url') return typeof value === 'string' ? how.resolveAddress(value.trim(), path) : value;
  if (name === 'Text') return typeof value === 'number' ? String(value) : value;
  if (node.type === 'array') {
    const entries = Array.isArray(value)
      ? (value as unknown[])
      : typeof value === 'string'
        ? split(value, path)
        : [value];
    return entries.map((entry, index) => normalize(entry, node.items ?? {}, [...path, index], how));
  }
  if (node.properties && isRecord(value)) return fields(value, node.properties, path, how);
  if (node.type === 'boolean' && typeof value === 'string') return yesOrNo(value);
  if (node.type === 'string' && typeof value === 'number') return String(value);
  return value;
}

/** The fields of an object that the schema knows; the others are reported, and left out. */
export function fields(
  value: Readonly<Record<string, unknown>>,
  known: Readonly<Record<string, SchemaNode>>,
  path: Path,
  how: Normalizing,
): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) {
    const schema = Object.hasOwn(known, key) ? known[key] : undefined;
    if (schema) {
      const normal = normalize(entry, schema, [...path, key], how);
      if (normal !== undefined) made[key] = normal;
    } else if (!key.startsWith('_')) {
      how.unknownField(key, closest(key, Object.keys(known)), [...path, key]);
    }
  }
  return made;
}

/** Tags are often written on one line; anything else that is not a list is its only entry. */
function split(value: string, path: Path): string[] {
  return path[0] === 'tags'
    ? value
        .split(',')
        .map((tag) => tag.trim())
        .filter(Boolean)
    : [value];
}

function yesOrNo(value: string): unknown {
  if (/^(yes|так)$/i.test(value.trim())) return true;
  return /^(no|ні)$/i.test(value.trim()) ? false : value;
}

function date(value: unknown, name: string, path: Path, how: Normalizing): unknown {
  if (typeof value !== 'string') return value;
  const written = value.trim();
  const [, day, month, year, time] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})(?:[ ,]+(\d{1,2}:\d\d))?$/.exec(written) ?? [];
  if (year) {
    const two = (part: string) => part.padStart(2, '0');
    const right = `${year}-${two(month!)}-${two(day!)}${time ? ` ${time.padStart(5, '0')}` : ''}`;
    // Nobody should be told to write a day that does not exist: as such it will be found.
    if (!parseWallTime(right)) return right;
    how.dateForm(written, right, path);
    return undefined;
  }
  const known = parseWallTime(written);
  // What is no date is found, with everything else, when the feed is checked.
  if (!known || (name === 'Wall' && !written.includes(' '))) return written;
  if (name === 'Wall') return written.replace(' ', 'T').replace(/ (?=[Zz+-])/, '');
  // JSON Feed's own dates are instants: the offset is that of the zone.
  if (known.offset !== undefined) return written.replace(' ', 'T');
  const offset = offsetAt(toInstant(known.local, how.timeZone), how.timeZone);
  return `${writeWallTime({ ...known, precision: 'time' })}:00${writeOffset(offset)}`;
}

/**
 * Puts the texts of a translation beside those of the announcement, wherever the schema says a text stands. Lists go side
 * by side by their places.
 */
export function mergeTexts(
  original: unknown,
  translated: unknown,
  schema: SchemaNode,
  languages: { readonly of: string; readonly to: string },
): unknown {
  if (translated === undefined || translated === null || original === undefined) return original;
  const { name, node } = resolve(schema, original);
  if (name === 'Text') {
    const texts = isRecord(original) ? original : { [languages.of]: original };
    return { ...texts, ...(isRecord(translated) ? translated : { [languages.to]: translated }) };
  }
  if (Array.isArray(original)) {
    const others: readonly unknown[] = Array.isArray(translated) ? (translated as unknown[]) : [translated];
    return original.map((entry, index) => mergeTexts(entry, others[index], node.items ?? {}, languages));
  }
  if (!isRecord(original) || !isRecord(translated)) return original;
  const known = node.properties ?? {};
  return Object.fromEntries(
    Object.entries(original).map(([key, entry]) => [
      key,
      known[key] ? mergeTexts(entry, translated[key], known[key], languages) : entry,
    ]),
  );
}
