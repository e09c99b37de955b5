import type { Answer } from './fetch-answer.js';

type Written = Pick<Answer, 'bytes' | 'type'>;

/** The JSON value that a server answered with; undefined if it is none. */
export function parseAnswer(answer: Written): unknown {
  try {
    return JSON.parse(decode(answer));
  } catch {
    return undefined;
  }
}

/** Whether a server answered with a page of HTML or XML. */
export function isPage(answer: Written): boolean {
  return /^\s*</.test(decode(answer));
}

/** JSON is UTF-8 (RFC 8259); what is not, says so: by its first bytes, or in its type, as old servers do. */
function decode({ bytes, type }: Written): string {
  const [first, second] = bytes;
  const isUtf16 = first === 0xff || first === 0xfe || first === 0 || second === 0;
  const charset = /charset="?([\w-]+)/i.exec(type)?.[1] ?? 'utf-8';
  const named = isUtf16 ? (first === 0xff || second === 0 ? 'utf-16le' : 'utf-16be') : charset;
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
