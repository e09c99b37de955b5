import type { Setting } from './setting.js';

/** The names of languages in the language of the reader; a tag that nobody has a name for stands as it is. */
export function languageNames(tags: readonly string[] | undefined, { words }: Setting): string {
  if (!tags?.length) return '';
  const names = new Intl.DisplayNames(words.locale, { type: 'language' });
  return tags.map((tag) => words.dates?.languages?.[tag] ?? nameOf(tag, names)).join(', ');
}

function nameOf(tag: string, names: Intl.DisplayNames): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    // A tag with extensions is a good tag, but has no name (ECMA-402, DisplayNames).
    return tag;
  }
}
