import { cutWords } from '../feed/cut-words.js';

/** A piece of plain text; with an address where it is one. */
export interface TextPart {
  readonly text: string;
  readonly url?: string;
}

/** Bounded before the @, so that a long word without one is not looked through from each of its letters. */
const address = /https?:\/\/[^\s<>"“”«»]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gi;

/** What may stand after an address without belonging to it. */
const ENDINGS = ".,;:!?'’…";

/** Characters of a text that is shown in a widget, and paragraphs and addresses of it; the rest is cut off. */
const MOST_CHARACTERS = 200_000;
const MOST_PARTS = 3_000;

/** The paragraphs of a plain text that are shown in a widget, with the addresses in them found. */
export function linkedParagraphs(text: string): TextPart[][] {
  const paragraphs: TextPart[][] = [];
  let room = MOST_PARTS;
  let isCut = text.length > MOST_CHARACTERS;
  for (const paragraph of text.slice(0, MOST_CHARACTERS).split(/\n\s*\n/)) {
    const parts = linkedText(paragraph);
    if (parts.length > room) isCut = true;
    if (room <= 0) break;
    // What an address leads to stays whole.
    paragraphs.push(parts.slice(0, room).map((part) => ({ ...part, text: cutWords(part.text) })));
    room -= parts.length;
  }
  if (isCut) paragraphs.at(-1)!.push({ text: '…' });
  return paragraphs;
}

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
  const endings = found.includes('(') ? ENDINGS : `${ENDINGS})`;
  let end = found.length;
  while (endings.includes(found[end - 1]!)) end--;
  return found.slice(0, end);
}
