import type { JsonFeedItem } from '../../feed/format.js';
import type { Source } from './source.js';

/** An item whose content may be Markdown already. */
export interface ImportedItem extends JsonFeedItem {
  readonly content_markdown?: string;
  /** The same for translations, by language. */
  readonly translated_markdown?: Readonly<Record<string, string>>;
}

/** What could be carried over. */
export interface Imported {
  /** What the source says of itself: for the settings. */
  readonly feed: { title?: string; description?: string; language?: string; timeZone?: string; url?: string };
  readonly items: ImportedItem[];
}

/** Reads one format. */
export type Importer = (source: Source) => Imported;

/** The same without the fields that say nothing; undefined if none is left. */
export function compact<T extends object>(fields: T): T | undefined {
  const entries = Object.entries(fields).filter(([, value]) => !isNothing(value));
  return entries.length > 0 ? (Object.fromEntries(entries) as T) : undefined;
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** What is there of a list of perhaps. */
export function present<T>(values: readonly (T | undefined)[]): T[] {
  return values.filter((value): value is T => value !== undefined);
}

/** A content that may be HTML or not, as exporters mix them: what has a tag or a character reference in it is HTML. */
export function contentOf(text: string | undefined): Pick<ImportedItem, 'content_html' | 'content_text'> {
  if (text === undefined) return { content_text: '' };
  return /<\/?[a-z][^>]*>|&(#\d+|#x[\da-f]+|\w+);/i.test(text) ? { content_html: text } : { content_text: text };
}
