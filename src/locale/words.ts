import type { msg as Msg } from '@lit/localize';
import { baseOf, directionOf } from './direction.js';
import { templates as uk } from './generated/uk/training-event.js';
import type { Template } from './template.js';

/** The interface's language: its messages, its plurals, and the locale its dates and numbers are written in. */
export interface Words {
  /** The catalogue's language, such as `uk`. */
  readonly language: string;
  /** What `Intl` is asked for: the page's own variety of the language where it names one, such as `en-US`. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
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

/** Messages by their ids. */
export type Catalogue = Readonly<Record<string, Template>>;

const catalogues: Record<string, Catalogue> = { en: {}, uk };
/** English without a country is written the European way, as the pages of this part of the world are. */
const locales: Readonly<Record<string, string>> = { en: 'en-GB' };
const FALLBACK = 'en';

const made = new Map<string, Words>();

/** The words for a BCP 47 tag; English for a language that there is no catalogue for. */
export function wordsFor(tag: string): Words {
  let words = made.get(tag);
  if (!words) made.set(tag, (words = makeWords(tag)));
  return words;
}

/** Takes in the messages that an element or a lazy part has brought along. */
export function addMessages(language: string, messages: Catalogue): void {
  catalogues[language] = { ...catalogues[language], ...messages };
}

function makeWords(tag: string): Words {
  const asked = canonical(tag);
  const base = baseOf(asked);
  const known = base in catalogues;
  const language = known ? base : FALLBACK;
  const locale = known && asked !== base ? asked : (locales[language] ?? language);
  const rules = new Intl.PluralRules(locale);
  const order = ['zero', 'one', 'two', 'few', 'many', 'other'];
  const categories = rules.resolvedOptions().pluralCategories.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const numbers = new Intl.NumberFormat(locale);

  return {
    language,
    locale,
    direction: directionOf(language),
    msg: ((template: Template, { id }: { id: string }) =>
      fill(catalogues[language]![id] ?? template, template)) as typeof Msg,
    plural(count, forms) {
      const form = forms.split('|')[categories.indexOf(rules.select(count))]!;
      return form.trim().replace('#', numbers.format(count));
    },
  };
}

function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? FALLBACK;
  } catch {
    return FALLBACK;
  }
}

/** A translated template holds, where the source has a value, the number of that value. */
function fill(translated: Template, source: Template): string {
  if (typeof translated === 'string') return translated;
  const values = typeof source === 'string' ? [] : source.values;
  return translated.strings.reduce((text, part, index) => {
    const slot = translated.values[index - 1];
    return text + String(translated === source ? slot : values[slot as number]) + part;
  });
}
