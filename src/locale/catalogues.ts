import type { NamedDates } from '../time/named-dates.js';
import { catalogues as fetched } from './generated/elements.js';

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

/** Fetches what is said in a language: a module of its own. */
export type LoadCatalogue = () => Promise<{ readonly catalogue: Catalogue }>;

const plurals: Catalogue['plurals'] = ['one', 'other'];
const catalogues = new Map<string, Catalogue>([['en', { messages: {}, plurals }]]);

/**
 * The catalogue for a BCP 47 tag: the nearest there is, such as `sr-Latn` for `sr-Latn-RS`. English where there is none.
 */
export function catalogueTagOf(tag: string): string {
  // What CLDR makes of Montenegrin, whose own tag some engines keep and some replace.
  for (let at = tag === 'sr-ME' ? 'cnr' : tag; at; at = at.slice(0, Math.max(0, at.lastIndexOf('-'))))
    if (catalogues.has(at) || Object.hasOwn(fetched, at)) return at;
  return 'en';
}

/** What is there of a catalogue so far. */
export function catalogueOf(tag: string): Catalogue {
  return catalogues.get(tag) ?? catalogues.get('en')!;
}

/** Fetches all that is said in a language and not built in, and takes it in. */
export async function fetchCatalogue(tag: string): Promise<void> {
  addCatalogue(tag, (await fetched[tag]!()).catalogue);
}

/** Takes in what an element or a part has brought along, or what was loaded for it. */
export function addCatalogue(tag: string, catalogue: Catalogue): void {
  const before = catalogues.get(tag);
  catalogues.set(tag, {
    ...before,
    ...catalogue,
    messages: { ...before?.messages, ...catalogue.messages },
  });
}
