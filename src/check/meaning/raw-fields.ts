import { isRecord } from '../../feed/read-value.js';
import { parseWallTime, type WallTime } from '../../time/wall-time.js';

/** An object of the feed as it is written, whose fields may be anything. */
export type Fields = Readonly<Record<string, unknown>>;

const none: Fields = {};

/** The fields of an object; none of anything else, which the reader of the feed reports. */
export function fieldsOf(value: unknown): Fields {
  return isRecord(value) ? value : none;
}

/** The entries of a list; none of anything else. */
export function entriesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** An id, which exporters may write as a number. */
export function idOf(value: unknown): string | undefined {
  return typeof value === 'number' || typeof value === 'string' ? String(value).trim() || undefined : undefined;
}

/** A date that can be read; the reader of the feed reports the others. */
export function dateOf(value: unknown): WallTime | undefined {
  return typeof value === 'string' ? parseWallTime(value) : undefined;
}
