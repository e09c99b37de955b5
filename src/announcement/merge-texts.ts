import { resolve } from '../check/schema.js';
import type { SchemaNode } from '../check/schema-node.js';
import { isRecord } from '../feed/read-value.js';

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
