/** Stands in a text for bytes that are no letters in its encoding. */
export const UNREADABLE = '\ufffd';

/**
 * Bytes as text: by their byte order mark, the charset that came with them, the encoding that XML or HTML declares of
 * itself, or as UTF-8. Feeds and pages in windows-1251 are still about.
 */
export function decodeText(bytes: Uint8Array, charset?: string): string {
  // What almost every file is; a decoder for each costs more than the decoding.
  if (!charset && !isMarkup(bytes) && markOf(bytes) === undefined)
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      .toString('utf8')
      .replace(/^\ufeff/, '');
  // As far as browsers look for it.
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const found = declaredIn(beginning);
  // That could not have been read if it were true.
  const declared = found && /^utf-?16/i.test(found) ? undefined : found;
  for (const label of [markOf(bytes), charset, declared, 'utf-8']) {
    if (!label) continue;
    try {
      return new TextDecoder(label).decode(bytes);
    } catch {
      // An encoding that nobody knows by this name: the next guess.
    }
  }
  return '';
}

/** Whether a tag is what it begins with. */
function isMarkup(bytes: Uint8Array): boolean {
  const first = bytes.findIndex((byte) => byte > 0x20);
  return bytes[first] === 0x3c;
}

function declaredIn(beginning: string): string | undefined {
  const xml = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)["']/.exec(beginning);
  if (xml) return xml[1];
  // A feed may quote a page.
  if (/^\s*<(?!(?:!doctype\s+)?html|head|meta|title|!--)/i.test(beginning)) return undefined;
  return /<meta\s[^>]*charset\s*=\s*["']?\s*([\w-]+)/i.exec(beginning)?.[1];
}

function markOf([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}
