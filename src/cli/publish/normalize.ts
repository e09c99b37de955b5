import { isRecord } from '../../feed/read-value.js';
import { parseWallTime, writeWallTime } from '../../time/wall-time.js';
import { offsetAt, toInstant, writeOffset } from '../../time/zone.js';
import { closest } from '../closest.js';
import { meantField, meantWord } from './meant-words.js';
import { COMMA, keyOf, nameOf, partsOf, split } from './one-line.js';
import type { Problems, Told } from './problems.js';
import { definition, resolve, type SchemaNode } from './schema.js';
import { meantDate } from './written-date.js';

export type Path = readonly (string | number)[];

/** What somebody writes by hand may differ from what the feed holds, as long as its meaning is plain. */
export interface Normalizing {
  /** Whose clock a date without an offset is of. */
  readonly timeZone: string;
  /** The day on which the training begins, to tell how a time without a day is written. */
  readonly day?: string | undefined;
  readonly resolveAddress: (address: string, path: Path) => string;
  readonly unknownField: (name: string, meant: string | undefined, path: Path) => void;
  /** Something that is not written as it must be; its value is left out. */
  readonly wrongForm: (path: Path, sentence: (say: Problems) => Told) => void;
  /** Something that can be meant in two ways; it is taken in the simpler one. */
  readonly doubt: (path: Path, sentence: (say: Problems) => Told) => void;
}

/** Whether an announcement is to stay out of the site yet: the one field that is no part of the feed. */
const draft: SchemaNode = { type: 'boolean' };

/** All fields that an announcement may have, side by side: those of JSON Feed, those of `_training`, and `draft`. */
export function flatFields(): Readonly<Record<string, SchemaNode>> {
  if (flat) return flat;
  const item = definition('JsonFeedItem').properties!;
  const training = definition('TrainingItemExtension').properties!;
  const known = Object.entries({ ...item, ...training }).filter(
    ([name]) => name !== '_training' && name !== 'translations',
  );
  return (flat = { ...Object.fromEntries(known), draft });
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
        ? split(value, node, path, how)
        : [value];
    return entries.map((entry, index) => normalize(entry, node.items ?? {}, [...path, index], how));
  }
  if (node.properties && isRecord(value)) return fields(value, node.properties, path, how);
  if (node.properties && typeof value === 'string') return alone(value.trim(), node.properties, path, how);
  const right = typeof value === 'string' && name ? meantWord(name, value) : undefined;
  if (right !== undefined) {
    how.wrongForm(path, (say) => say.wordForm(value as string, right));
    return undefined;
  }
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
      how.unknownField(key, meantField(key, known) ?? closest(key, Object.keys(known)), [...path, key]);
    }
  }
  return made;
}

/** A name or an address that stands alone where it could have others beside it. */
function alone(
  value: string,
  known: Readonly<Record<string, SchemaNode>>,
  path: Path,
  how: Normalizing,
): Record<string, unknown> | undefined {
  const parts = partsOf(value, COMMA);
  const keys = parts.map(keyOf);
  // A name, a telephone number and an address beside each other can mean nothing else.
  if (parts.length > 1 && new Set(keys).size === parts.length && keys.every((key) => known[key]))
    return fields(Object.fromEntries(keys.map((key, index) => [key, parts[index]])), known, path, how);
  const key = keyOf(value);
  if (known[key]) return fields({ [key]: value }, known, path, how);
  how.wrongForm(path, (say) => say.needsFields(nameOf(path), Object.keys(known)[0]!));
  return undefined;
}

/** What `yes`, `no` and their Ukrainian words mean; any other text as it stands. */
export function yesOrNo(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (/^(yes|так)$/i.test(value.trim())) return true;
  return /^(no|ні)$/i.test(value.trim()) ? false : value;
}

function date(value: unknown, name: string, path: Path, how: Normalizing): unknown {
  if (typeof value !== 'string') {
    how.wrongForm(path, (say) => say.noDate(JSON.stringify(value)));
    return undefined;
  }
  const written = plainTime(value.trim());
  const known = parseWallTime(written);
  const meant = known ? undefined : meantDate(written);
  if (meant) {
    const { first, last } = meant;
    // Nobody should be told to write a day that does not exist: as such it will be found.
    if (!parseWallTime(first) || (last && !parseWallTime(last))) return first;
    how.wrongForm(path, (say) => (last ? say.twoDates(value, first, last) : say.dateForm(value, first)));
    return undefined;
  }
  const [, hour, minute] = /^(\d{1,2})[.:](\d\d)$/.exec(written) ?? [];
  if (hour !== undefined) {
    const right = `${how.day ?? 'YYYY-MM-DD'} ${hour.padStart(2, '0')}:${minute}`;
    how.wrongForm(path, (say) => say.dateForm(value, right));
    return undefined;
  }
  // What is no date is found, with everything else, when the feed is checked.
  if (!known || (name === 'Wall' && !written.includes(' '))) return written;
  if (name === 'Wall') return written.replace(' ', 'T').replace(/ (?=[Zz+-])/, '');
  // JSON Feed's own dates are instants: the offset is that of the zone.
  if (known.offset !== undefined) return written.replace(' ', 'T');
  const offset = offsetAt(toInstant(known.local, how.timeZone), how.timeZone);
  return `${writeWallTime({ ...known, precision: 'time' })}:00${writeOffset(offset)}`;
}

/** `2026-10-16 09:30` of `2026-10-16 9.30`, which can mean nothing else. */
function plainTime(written: string): string {
  return written.replace(
    /^(\d{4}-\d\d-\d\d)(?:T|\s+)(\d{1,2})[.:](\d\d)(?=$|[:Zz\s+-])/,
    (_, day, hour: string, minute) => `${day} ${hour.padStart(2, '0')}:${minute}`,
  );
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
