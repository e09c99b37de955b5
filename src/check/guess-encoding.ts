/** Encodings of Cyrillic letters that files still come in without saying so. The first is what Excel writes in Ukraine. */
const CYRILLIC = ['windows-1251', 'koi8-u', 'ibm866', 'x-mac-cyrillic'] as const;

/** How much of a text is looked at, in bytes. */
const SAMPLE = 50_000;

/**
 * The encoding of bytes that are not in UTF-8 and do not say in which encoding they are, by how plausible their letters are:
 * for tables, which have no place to say it. Undefined where none makes words of them.
 */
export function guessEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const wide = wideEncoding(sample);
  if (wide) return wide;
  const scores = CYRILLIC.map((encoding) => ({ encoding, score: plausibility(sample, encoding) }));
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  if (best.score > 0.5) return best.encoding;
  // Letters with accents between those without are Western: “Café”.
  const western = new TextDecoder('windows-1252').decode(sample);
  return /[a-z][\u00c0-\u00ff]|[\u00c0-\u00ff][a-z]|^[^\u00c0-\u00ff]*$/i.test(western) ? 'windows-1252' : undefined;
}

/** What Windows has for 80 to 9F in its Western letters; where they are read as ISO 8859-1, as by Node, they are no letters. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes by an encoding that was guessed. */
export function decodeGuessed(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (letter) => WESTERN[letter.charCodeAt(0) - 0x80]!);
}

/** UTF-16 without a mark: in Cyrillic, every other byte is a 4. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const high = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 4 || byte === 0) high[index % 2]!++;
  });
  const [even, odd] = high.map((count) => count / (bytes.length / 2 || 1));
  if (odd! > 0.8 && even! < 0.1) return 'utf-16le';
  return even! > 0.8 && odd! < 0.1 ? 'utf-16be' : undefined;
}

/**
 * The share of letters beyond ASCII that are Cyrillic, small ones after others, as words have them; letters that no Ukrainian
 * or Russian word has count against it.
 */
function plausibility(bytes: Uint8Array, encoding: string): number {
  const text = new TextDecoder(encoding).decode(bytes);
  const all = text.match(/[^\p{ASCII}–—«»„“”’…№\u00a0]/gu)?.length ?? 0;
  if (all === 0) return 0;
  const inWords =
    text.match(/(?<=[А-ЯЄІЇҐа-яєіїґ’'ʼ-])[а-яєіїґ]|(?<![А-ЯЄІЇҐа-яєіїґA-Za-z])[А-ЯЄІЇҐа-яєіїґ]/g)?.length ?? 0;
  const shouted = text.match(/(?<=[А-ЯЄІЇҐ])[А-ЯЄІЇҐ]/g)?.length ?? 0;
  return (inWords + shouted / 2) / all;
}
