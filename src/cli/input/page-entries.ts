import { hash } from 'node:crypto';
import { isJsonTooDeep } from '../../check/nesting.js';
import { isRecord } from '../../feed/read-value.js';

/** What a page says in JSON; undefined where it says nothing that can be read. */
export function pageValue(text: string): unknown {
  try {
    return isJsonTooDeep(text) ? undefined : JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** The entries of a page, wherever their list stands, each as so much of a text that it is known again. */
export function pageEntries(text: string): string[] {
  const value = pageValue(text);
  const lists: unknown[][] = Array.isArray(value)
    ? [value]
    : Object.values(isRecord(value) ? value : {}).filter(Array.isArray);
  const entries = lists.reduce((longest, one) => (one.length > longest.length ? one : longest), []);
  return entries.map((entry) => hash('sha256', JSON.stringify(entry), 'base64url'));
}
