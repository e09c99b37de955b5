import { decode, UNREADABLE, type Decoded } from '../../check/decode-text.js';
import { decodeGuessed, guessEncoding } from '../../check/guess-encoding.js';
import { wholeLetters } from './whole-letters.js';

/** What is always in UTF-8, or says itself what it is in. */
const TELLS = /^\ufeff?\s*(?:[<{[]|BEGIN:|---)/i;

/** Bytes as text. A table cannot say in which encoding it is: where it is not UTF-8, its letters tell. */
export function decodeInput(bytes: Uint8Array, charset?: string): Decoded {
  const decoded = decode(wholeLetters(bytes), charset);
  // eslint-disable-next-line no-control-regex
  if (TELLS.test(decoded.text) || !(decoded.text.includes(UNREADABLE) || /[\u0000\u0004]/.test(decoded.text)))
    return decoded;
  const encoding = guessEncoding(bytes);
  return encoding === undefined ? decoded : { text: decodeGuessed(bytes, encoding), encoding };
}
