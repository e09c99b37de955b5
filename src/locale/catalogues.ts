import type { NamedDates } from '../time/named-dates.js';

/** Messages by their ids; where the source has a value, they have its number: `{0}`. */
export type Messages = Readonly<Record<string, string>>;

/** What a language brings along that is loaded when it is first spoken. */
export interface Catalogue {
  readonly messages: Messages;
  /** The language's plural categories (CLDR), in the order in which the forms of a message stand. */
  readonly plurals: readonly Intl.LDMLPluralRule[];
  /** Stands in for an engine that writes no dates in this language; undefined in one that does. */
  readonly dates?: NamedDates | undefined;
}

/** Fetches the messages of a language for one element or part: a module of the language's own. */
export type LoadCatalogue = (language: string, attempt: number) => Promise<{ catalogue: Catalogue }>;

/** The languages that there are messages in: the tags of their catalogues. */
const KNOWN =
  ' en ar az bg bs cnr crh cs da de el es et fa fi fr ga he hr hu hy it ka kk lt lv mk mt nl pl pt ro sk sl sq sr sr-Latn sv tr uk ';

const plurals: Catalogue['plurals'] = ['one', 'other'];
const catalogues = new Map<string, Catalogue>([['en', { messages: {}, plurals }]]);

/**
 * The catalogue for a BCP 47 tag: the nearest there is, such as `sr-Latn` for `sr-Latn-RS`. English where there is none.
 */
export function catalogueTagOf(tag: string): string {
  // What CLDR makes of Montenegrin, whose own tag some engines keep and some replace.
  for (let at = tag === 'sr-ME' ? 'cnr' : tag; at; at = at.slice(0, Math.max(0, at.lastIndexOf('-'))))
    if (KNOWN.includes(` ${at} `)) return at;
  return 'en';
}

/** What is there of a catalogue so far. */
export function catalogueOf(tag: string): Catalogue {
  return catalogues.get(tag) ?? catalogues.get('en')!;
}

/** Takes in what an element or a part has brought along, or what was loaded for it. */
export function addCatalogue(tag: string, catalogue: Catalogue): void {
  const before = catalogues.get(tag);
  catalogues.set(tag, {
    ...before,
    ...catalogue,
    messages: { ...before?.messages, ...catalogue.messages },
    // Not every part brings the names of languages.
    dates: catalogue.dates && { ...before?.dates, ...catalogue.dates },
  });
}
