import { MOST } from './content-budgets.js';

/**
 * What untrusted HTML may be made of, wherever it is shown: in a widget, where DOMPurify reads this, and on a static page, where
 * sanitize-html does. Anything else is dropped, and its text kept.
 */

/** The elements that stand within a line. */
export const INLINE_TAGS: readonly string[] =
  'a span q cite em strong b i u s del ins mark small sub sup code kbd samp abbr time bdi bdo'.split(' ');

/** The elements that may stand in a text. */
export const ALLOWED_TAGS: readonly string[] = [
  ...(
    'h1 h2 h3 h4 h5 h6 p div ul ol li dl dt dd blockquote table caption thead tbody tfoot tr th td ' +
    'figure figcaption details summary pre br hr img'
  ).split(' '),
  ...INLINE_TAGS,
];

/** The attributes that elements may have: those of all, and those of some. */
export const ALLOWED_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  '*': ['lang', 'dir', 'title'],
  a: ['href'],
  img: ['src', 'alt', 'width', 'height'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  ol: ['start', 'reversed'],
  li: ['value'],
  time: ['datetime'],
  ins: ['datetime'],
  del: ['datetime'],
};

/** Whether an element may have an attribute. */
export function mayHave(tag: string, attribute: string): boolean {
  return ALLOWED_ATTRIBUTES['*']!.includes(attribute) || (ALLOWED_ATTRIBUTES[tag]?.includes(attribute) ?? false);
}

/** The value of an attribute, a number not above what it may be; undefined for what is no such number. */
export function boundedValue(attribute: string, value: string): string | undefined {
  const most = MOST[attribute];
  if (most === undefined) return value;
  // Browsers would read references to digits, too; and as a span, 0 means all that follow.
  const number = value.includes('&') ? NaN : parseInt(value, 10);
  if (number > most) return String(most);
  return number >= (attribute.endsWith('span') ? 1 : -most) ? value : undefined;
}

/** What shows films, sounds and other pages: a link stands in their place. */
export const EMBEDS: readonly string[] = ['iframe', 'video', 'audio', 'embed'];

/** What HTML may be made of where it is bounded. */
export interface HtmlPolicy {
  readonly tags: ReadonlySet<string>;
  /** Of these, what stands within a line. */
  readonly inline: ReadonlySet<string>;
  /** Of these, what is looked at without anything that is in it. */
  readonly empty: readonly string[];
  /** What a link stands in the place of. */
  readonly embeds: readonly string[];
  /** Whether pictures are where scripts would load them from, and those for readers without scripts are shown. */
  readonly choosesPictures: boolean;
  readonly mayHave: (tag: string, attribute: string) => boolean;
}

/** Where it is shown. */
export const SHOWN: HtmlPolicy = {
  tags: new Set(ALLOWED_TAGS),
  inline: new Set(INLINE_TAGS),
  empty: [],
  embeds: EMBEDS,
  choosesPictures: true,
  mayHave,
};

/** What a link that stands in the place of an embedded film, map or page is called: its title, or else its address in short. */
export function embedTitle(title: string | null | undefined, url: string): string {
  return title?.trim() || url.replace(/^\w+:\/\/(www\.)?|[?#].*/gs, '');
}
