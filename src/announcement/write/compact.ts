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
