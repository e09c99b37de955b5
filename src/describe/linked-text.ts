/** A piece of plain text; with an address where it is one. */
export interface TextPart {
  readonly text: string;
  readonly url?: string;
}

/** Bounded before the @, so that a long word without one is not looked through from each of its letters. */
const address = /https?:\/\/[^\s<>"“”«»]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gi;

/** Plain text with the addresses in it found: people write them into texts, and expect them to be links. */
export function linkedText(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    const written = withoutPunctuation(found);
    const url = written.includes('://') ? written : `mailto:${written}`;
    if (!URL.canParse(url)) continue;
    if (index > end) parts.push({ text: text.slice(end, index) });
    parts.push({ text: written, url });
    end = index + written.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/** What ends a sentence does not belong to the address in it; nor does a bracket that was opened before it. */
function withoutPunctuation(found: string): string {
  const written = found.replace(/[.,;:!?'’…]+$/, '');
  return written.endsWith(')') && !written.includes('(') ? withoutPunctuation(written.slice(0, -1)) : written;
}
