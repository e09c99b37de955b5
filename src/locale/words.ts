import type { msg as Msg } from '@lit/localize';
import type { NamedDates } from '../time/named-dates.js';
import { addCatalogue, catalogueOf, catalogueTagOf, type Messages } from './catalogues.js';
import { locales } from './generated/locales.js';
import { messages as uk } from './generated/uk/element.js';
import { formatMessage, type Template } from './template.js';

/** The interface's language: its messages, its plurals, and the locale its dates and numbers are written in. */
export interface Words {
  /** The catalogue's language, such as `uk`. */
  readonly language: string;
  /** What `Intl` is asked for: the page's own variety of the language where it names one, such as `en-US`. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** Dates, days and languages by name, where the engine has no data for this language. */
  readonly dates?: NamedDates | undefined;
  /** The catalogue that must be fetched before these words are used; absent for the built-in languages. */
  readonly catalogue?: string;
  /**
   * A message in this language; the one that stands in the code is English. It carries the mark by which
   * `lit-localize extract` finds it, and must be given an `id`.
   */
  readonly msg: typeof Msg;
  /**
   * A message about a number: its forms, divided by `|`, stand in the order of the language's own plural categories
   * (CLDR: zero, one, two, few, many, other), with `#` for the number.
   */
  readonly plural: (count: number, forms: string) => string;
}

/** Those of our languages that are written from right to left: `directionOf` knows all, and is not needed for these. */
const RIGHT_TO_LEFT = /^(ar|fa|he)$/;

const made = new Map<string, Words>();

/** The words for a BCP 47 tag; English for a language that there is no catalogue for, or none yet. */
export function wordsFor(tag: string): Words {
  let words = made.get(tag);
  if (!words) made.set(tag, (words = makeWords(tag)));
  return words;
}

/** Takes in the messages of a built-in language that a lazy part has brought along. */
export function addMessages(language: string, messages: Messages): void {
  addCatalogue(language, { ...catalogueOf(language), messages });
}

addCatalogue('uk', { messages: uk, plurals: ['one', 'few', 'many', 'other'] });

function makeWords(tag: string): Words {
  const asked = canonicalTag(tag);
  const language = catalogueTagOf(asked);
  const locale = (/^en-/.test(asked) ? undefined : locales[language]) ?? asked;
  // Made when a number is first written: some 15 ms of a phone's for each language, and many pages have none to write.
  let rules: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;

  return {
    language,
    locale,
    direction: RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr',
    ...(!/^(en|uk)$/.test(language) && { catalogue: language }),
    get dates() {
      return catalogueOf(language).dates;
    },
    msg: ((source: Template, { id }: { id: string }) =>
      formatMessage(source, catalogueOf(language).messages[id])) as typeof Msg,
    plural(count, forms) {
      const all = forms.split('|');
      const category = (rules ??= new Intl.PluralRules(locale)).select(count);
      // An engine may know a category that the language's catalogue has no form for, or the other way round.
      const index = catalogueOf(language).plurals.indexOf(category);
      return (all[index] ?? all.at(-1)!).trim().replace('#', (numbers ??= new Intl.NumberFormat(locale)).format(count));
    },
  };
}

/** A BCP 47 tag as the standard writes it; `en` for what is none. */
function canonicalTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
