/** HTML's own, and those that CMS write in place of what an author types. */
const entities = {
  // No prototype, so that `&constructor;` is not one of them.
  __proto__: null,
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  laquo: '«',
  raquo: '»',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
} as unknown as Readonly<Record<string, string>>;

/** HTML's character references as the characters they stand for; the result is text, and is only ever shown as text. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (name) return entities[name] ?? whole;
      const code = decimal ? +decimal : parseInt(hex!, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** What stands within a line: where such a tag stood, words and points stay as close as they were. */
const INLINE =
  /^<(?:!--|\/?(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var|wbr)\b(?!-))/i;

/**
 * The text of a piece of HTML, on one line: for headlines and excerpts, never for HTML again. Blocks are parted by a space.
 * Markup that does not end goes too, because an excerpt may be cut anywhere.
 */
export function plainText(html: string): string {
  const text = html.replace(
    /<(style|script)\b[^]*?(?:<\/\1>|$)|<!--[^]*?(?:-->|$)|<[a-z/!][^>]*(?:>|$)/gi,
    // What stands before a tag must not become another one with what stands after it.
    (markup: string, _name, at: number) => (INLINE.test(markup) && html[at - 1] !== '<' ? '' : ' '),
  );
  return decodeEntities(text).replace(/\s+/g, ' ').trim();
}

/** No more than so many characters, cut between words. */
export function excerpt(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > length / 2 ? cut.slice(0, space) : cut}…`;
}
