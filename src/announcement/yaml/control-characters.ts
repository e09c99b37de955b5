/** What breaks a line or a page in a word processor, and ends no line of a plain text. */
const LINE_BREAKS = /[\v\f\x85\u2028\u2029]/g;

/** Word's hyphen at which no line breaks. */
const HYPHEN = '\x1e';

/** What shows nothing, as Word's place for a hyphen. */
const UNSEEN = /[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}/gu;

/** Holds of every text with any of them, and is found sooner. */
const SUSPICIOUS = /[^\t\n\r -~\xa0-\u2027\u202a-\ufdcf\ufdf0-\ufffd]/;

/** A text as the word processor shows it that it was copied from: with its breaks as `lineBreak`, and nothing unseen. */
export function withoutControlCharacters(text: string, lineBreak: '\n' | ' '): string {
  if (!SUSPICIOUS.test(text)) return text;
  return text.replace(LINE_BREAKS, lineBreak).replaceAll(HYPHEN, '-').replace(UNSEEN, '');
}

/** Where a field follows another on the same line, behind a word processor's break: the offset and the name of each. */
export function fieldsBehindBreaks(yaml: string): { readonly offset: number; readonly name: string }[] {
  const found = yaml.matchAll(/(?<=[\v\f\x85\u2028\u2029])[ \xa0]*([\p{L}\d_-]+)[ \xa0]*:(?=\s|$)/gu);
  return [...found].map(({ index, 0: written, 1: name }) => ({ offset: index + written.indexOf(name!), name: name! }));
}
