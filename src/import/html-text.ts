import { parseFragment } from 'parse5';
import { plainText as shortPlainText } from '../describe/plain-text.js';

/** Those that must stay until tags are told from text. */
const KEPT: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

/** All of HTML's character references, of which pages know the most frequent only, as what they stand for. */
export function decodeReferences(text: string): string {
  return text.replace(/&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi, decode);
}

/** The text of a piece of HTML on one line: for titles and summaries. */
export function plainText(html: string): string {
  return shortPlainText(
    html.replace(/&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi, (reference) => {
      const decoded = decode(reference);
      return KEPT[decoded] ?? decoded;
    }),
  );
}

/** Whether a plain text only repeats what a piece of HTML says, beside which it stands. */
export function saysTheSame(html: string, plain: string): boolean {
  // In plain texts addresses stand where HTML has them in its links.
  const words = (text: string) => text.replace(/https?:\/\/[^\s<>]+/g, '').replace(/[^\p{L}\p{N}]+/gu, '');
  return words(plainText(html)) === words(plain);
}

const known = new Map<string, string>();

function decode(reference: string): string {
  let decoded = known.get(reference);
  if (decoded === undefined) {
    const [node] = parseFragment(reference).childNodes;
    known.set(reference, (decoded = node && 'value' in node ? node.value : reference));
  }
  return decoded;
}
