/** Whether a file is in UTF-8, as JSON has to be (RFC 8259, 8.1), and whether a byte order mark says so, which it must not. */
export type JsonEncoding = 'utf-8' | 'utf-8-marked' | 'other';

/** The encoding of bytes, whatever a server says of them. */
export function jsonEncodingOf(bytes: Uint8Array): JsonEncoding {
  // In UTF-16 every other byte of a bracket or a quotation mark is none.
  if (!isUtf8(bytes) || bytes.subarray(0, 4).includes(0)) return 'other';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8-marked' : 'utf-8';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
