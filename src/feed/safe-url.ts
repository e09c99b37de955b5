/** Where a reader may be led, and from where a picture or a file may come. */
const SCHEMES = { link: /^(https?|mailto|tel):$/, file: /^https?:$/ };

/** The gate that every address of a feed goes through: it comes out absolute and harmless, or not at all. */
export function safeUrl(written: string, base: string, use: keyof typeof SCHEMES): string | undefined {
  if (!URL.canParse(written, base)) return undefined;
  const { protocol, href } = new URL(written, base);
  return SCHEMES[use].test(protocol) ? href : undefined;
}
