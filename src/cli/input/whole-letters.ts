/**
 * Moves the folds of a calendar that stand inside a letter behind it. Lines are folded after 75 bytes, and a program may do
 * so between the bytes of one letter (RFC 5545, 3.1), which no decoder can then read. The lines stay as many as they were.
 */
export function wholeLetters(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!/^(\xef\xbb\xbf)?\s*BEGIN:V/i.test(text.toString('latin1', 0, 200))) return bytes;
  const whole = Buffer.from(text);
  for (let feed = whole.indexOf(LINE_FEED); feed >= 0; feed = whole.indexOf(LINE_FEED, feed + 1)) {
    const begin = whole[feed - 1] === CARRIAGE_RETURN ? feed - 1 : feed;
    let end = feed + 2;
    if ((whole[feed + 1] !== SPACE && whole[feed + 1] !== TAB) || !isOfLetter(whole[begin - 1])) continue;
    while (isOfLetter(whole[end]) && !isBeginning(whole[end])) end++;
    if (end === feed + 2) continue;
    const fold = Buffer.from(whole.subarray(begin, feed + 2));
    whole.copyWithin(begin, feed + 2, end);
    fold.copy(whole, end - fold.length);
    feed = end - 2;
  }
  return whole;
}

/** Whether a byte is a part of a letter that takes several. */
function isOfLetter(byte = 0): boolean {
  return byte >= 0x80;
}

function isBeginning(byte = 0): boolean {
  return byte >= 0xc0;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;
