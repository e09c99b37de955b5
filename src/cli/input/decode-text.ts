/** Stands in a text for bytes that are no letters in its encoding. */
export const UNREADABLE = '\ufffd';

/**
 * Bytes as text: by their byte order mark, the charset that came with them, the encoding that XML declares of itself, or
 * as UTF-8. Feeds in windows-1251 are still about.
 */
export function decodeText(bytes: Uint8Array, charset?: string): string {
  // What almost every file is; a decoder for each costs more than the decoding.
  if (!charset && bytes[0] !== 0x3c && markOf(bytes) === undefined)
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      .toString('utf8')
      .replace(/^\ufeff/, '');
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*\sencoding=["']([\w-]+)["']/.exec(beginning)?.[1];
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

function markOf([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}
