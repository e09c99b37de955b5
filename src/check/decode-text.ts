import { encodingOf } from './encoding-label.js';

/** Stands in a text for bytes that are no letters in its encoding. */
export const UNREADABLE = '\ufffd';

/** Bytes as text, and by which encoding. */
export interface Decoded {
  readonly text: string;
  /** As the Encoding Standard calls it. */
  readonly encoding: string;
  /** Another encoding that is named, where letters would be others by it. */
  readonly contradicted?: string;
}

/**
 * Bytes as text. They decide themselves where they can: by a byte order mark, and because what reads as letters in UTF-8 is
 * UTF-8. Otherwise it is the charset that came with them, then the encoding that XML or HTML declares of itself: feeds and
 * pages in windows-1251 are still about.
 */
export function decode(bytes: Uint8Array, charset?: string): Decoded {
  // What almost every file is.
  if (!charset && !isMarkup(bytes) && wideOf(bytes) === undefined)
    return { text: utf8.decode(bytes), encoding: 'utf-8' };
  const wide = wideOf(bytes);
  // As far as browsers look for it.
  const beginning = new TextDecoder(wide ?? 'latin1').decode(bytes.subarray(0, 1024));
  const named = [charset, declaredIn(beginning)]
    .map((label) => (label === undefined ? undefined : encodingOf(label)))
    .filter((encoding) => encoding !== undefined);
  const encoding = wide ?? narrowOf(bytes, named);
  const text = new TextDecoder(encoding).decode(bytes);
  const contradicted = named.find((one) => kindOf(one) !== kindOf(encoding));
  // All encodings have the same letters without accents.
  const isPlain = !bytes.some((byte) => byte >= 0x80) && wide === undefined;
  return { text, encoding, ...(contradicted !== undefined && !isPlain && { contradicted }) };
}

/** The text alone. */
export function decodeText(bytes: Uint8Array, charset?: string): string {
  return decode(bytes, charset).text;
}

/** Made once, as it costs more than what it decodes. */
const utf8 = new TextDecoder();

/** The encoding of text in which a letter without an accent is one byte. */
function narrowOf(bytes: Uint8Array, named: readonly string[]): string {
  if (isMarked(bytes) || isInUtf8(bytes)) return 'utf-8';
  const hasControls = bytes.subarray(0, 1024).some((byte) => byte < 0x09);
  // Text that is read byte by byte cannot be in UTF-16, whatever is said of it.
  return named.find((one) => one !== 'utf-8' && (hasControls || !one.startsWith('utf-16'))) ?? 'utf-8';
}

/** Whether there are letters of UTF-8, and at most so many broken ones as damage leaves. */
function isInUtf8(bytes: Uint8Array): boolean {
  const text = utf8.decode(bytes);
  const broken = text.split(UNREADABLE).length - 1;
  const letters = text.replace(/[\p{ASCII}\ufffd]+/gu, '').length;
  return letters > broken * 20;
}

/** Whether a tag is what it begins with. */
function isMarkup(bytes: Uint8Array): boolean {
  const first = bytes.findIndex((byte) => byte > 0x20);
  return bytes[isMarked(bytes) ? 3 : first] === 0x3c;
}

function declaredIn(beginning: string): string | undefined {
  const text = beginning.replace(/^(\ufeff|ï»¿)/, '');
  const xml = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(text);
  if (xml) return xml[1];
  // A feed may quote a page.
  if (/^\s*<(?!(?:!doctype\s+)?html|head|meta|title|!--)/i.test(text)) return undefined;
  return /<meta\s[^<>]*charset\s*=\s*(?:["']\s*)?([\w.:-]+)/i.exec(text)?.[1];
}

function isMarked([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}

/** UTF-16 by its byte order mark, or because every other byte of what a text begins with is none. */
function wideOf([first, second, third, fourth]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first && second === 0 && third && fourth === 0) return 'utf-16le';
  return first === 0 && second && third === 0 && fourth ? 'utf-16be' : undefined;
}

/** UTF-16 is named without the order of its bytes. */
function kindOf(encoding: string): string {
  return encoding.replace(/^utf-16[bl]e$/, 'utf-16');
}
