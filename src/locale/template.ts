import type { str as Str } from '@lit/localize';

/** A message with values in it, or a plain one. */
export type Template = string | { strTag: true; strings: TemplateStringsArray; values: unknown[] };

/**
 * Marks a message with values, as `str` of `@lit/localize` does and for the same tools. The original is not imported,
 * because its module brings a page-wide runtime along that this library does not use.
 */
export const str = ((strings: TemplateStringsArray, ...values: unknown[]) => ({
  strTag: true,
  strings,
  values,
})) as typeof Str;

/** Writes a message; a translated one has the number of a value, `{0}`, where the source has the value. */
export function formatMessage(source: Template, translated?: string): string {
  if (typeof source === 'string') return translated ?? source;
  const { strings, values } = source;
  if (translated !== undefined) return translated.replace(/\{(\d)\}/g, (_, number: string) => String(values[+number]));
  return String.raw({ raw: strings }, ...values);
}
