import type { FieldPath } from '../check/diagnostic.js';
import { problems, type Problem } from '../check/problems.js';
import { resolve } from '../check/schema.js';
import { listOnOneLine } from './yaml/yaml-text.js';
import type { SchemaNode } from '../check/schema-node.js';

/**
 * The entries of a list that is written on one line. Semicolons part them, and commas those that hold none themselves: tags and
 * languages. Elsewhere a comma may belong to the only entry, so that it is asked.
 */
export function splitList(
  value: string,
  { items = {} }: SchemaNode,
  path: FieldPath,
  doubt: (path: FieldPath, problem: Problem) => void,
): string[] {
  if (path[0] === 'tags' || items.$ref?.endsWith('/LanguageTag')) return partsOf(value, /[,;]/);
  const { name, node } = resolve(items, value);
  if (name !== 'Text' && node.type !== 'string' && !node.properties?.name) return [value];
  const entries = partsOf(value, /;/);
  for (const entry of entries) {
    const parts = partsOf(entry, COMMA);
    if (parts.filter((part) => fieldMeantBy(part) === 'name').length < 2) continue;
    doubt(path, problems.oneEntry(entry, listOnOneLine(lastNameOf(path), parts)));
  }
  return entries;
}

/** One between words; others stand in numbers and addresses. */
export const COMMA = /,\s/;

/** The texts between the signs. */
export function partsOf(value: string, sign: RegExp): string[] {
  return value
    .split(sign)
    .map((one) => one.trim())
    .filter(Boolean);
}

/** The field that a text is plainly meant for. */
export function fieldMeantBy(value: string): string {
  if (/^(https?:|mailto:|www\.)/i.test(value)) return 'url';
  if (/^[^\s@]+@[^\s@.]+\.[^\s@]+$/.test(value)) return 'email';
  return /^\+?[\d\s()-]{6,}$/.test(value) ? 'phone' : 'name';
}

/** The last name in a path: numbers are places in lists. */
export function lastNameOf(path: FieldPath): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}
