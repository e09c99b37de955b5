import type { Setting } from './setting.js';

/** Names of languages of Ukraine, and of signs, that browsers have no names for: in English, and in Ukrainian. */
const unnamed: Readonly<Record<string, readonly [en: string, uk: string]>> = {
  crh: ['Crimean Tatar', 'кримськотатарська'],
  gag: ['Gagauz', 'гагаузька'],
  rom: ['Romani', 'ромська'],
  rue: ['Rusyn', 'русинська'],
  ukl: ['Ukrainian Sign Language', 'українська жестова мова'],
  ils: ['International Sign', 'міжнародна жестова мова'],
};

/** The names of languages in the language of the reader; a tag that nobody has a name for stands as it is. */
export function languageNames(tags: readonly string[] | undefined, { words }: Setting): string {
  if (!tags?.length) return '';
  const names = namesIn(words.locale);
  const fallback = words.language === 'uk' ? 1 : 0;
  return tags
    .map((tag) => words.dates?.languages?.[tag] ?? nameOf(tag, names) ?? unnamed[tag]?.[fallback] ?? tag)
    .join(', ');
}

const known = new Map<string, Intl.DisplayNames>();

/** Made once for a locale: it takes long, and every session asks. */
function namesIn(locale: string): Intl.DisplayNames {
  let names = known.get(locale);
  if (!names) known.set(locale, (names = new Intl.DisplayNames(locale, { type: 'language' })));
  return names;
}

function nameOf(tag: string, names: Intl.DisplayNames): string | undefined {
  try {
    const name = names.of(tag);
    return name === tag ? undefined : name;
  } catch {
    // A tag with extensions is a good tag, but has no name (ECMA-402, DisplayNames).
    return undefined;
  }
}
