import { UNREADABLE } from '../../check/decode-text.js';
import { decodeGuessed, guessEncoding } from '../../check/guess-encoding.js';

/** The text of a file; a table that Excel has written is in the encoding that its letters tell. */
export async function textOfFile(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8').decode(bytes);
  if (!text.includes(UNREADABLE) || /^\s*[<{[]|^PK/.test(text)) return text;
  const encoding = guessEncoding(bytes);
  return encoding === undefined ? text : decodeGuessed(bytes, encoding);
}
