import { markdown } from '../publish/markdown-parser.js';

/** Stand around an address until it is known what is around it; no text has these characters. */
const OPEN = '\ufdd0';
const CLOSE = '\ufdd1';

/** Plain text as Markdown that shows it as it stands, line by line. */
export function escapeMarkdown(text: string): string {
  const lines = withoutMarks(text).split(/\r\n?|\n/);
  return withAddresses(joinLines(lines.map((line) => escapeLine(line.trim()))));
}

/** Lines of Markdown that stay lines, in paragraphs where there are empty ones. */
export function joinLines(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll('\n', '\\\n'))
    .join('\n\n');
}

/** A line of text, or a part of one, that no sign of Markdown is left in; its addresses are marked. */
export function escapeLine(line: string): string {
  let escaped = '';
  let end = 0;
  for (const { index, text } of addressesIn(line)) {
    if (!IN_BRACKETS.test(text)) continue;
    escaped += escapeSigns(line.slice(end, index), end === 0) + OPEN + text + CLOSE;
    end = index + text.length;
  }
  return escaped + escapeSigns(line.slice(end), end === 0);
}

/** The same for a text that something may follow on its line, such as a link. */
export function escapePart(text: string): string {
  return withoutMarks(text)
    .split('\n')
    .map((line) => escapeLine(line).replace(/[!&]$/, '\\$&'))
    .join('\n');
}

/** An address that is its own words, marked as one; undefined where Markdown would read it otherwise. */
export function asAddress(text: string): string | undefined {
  const [found] = addressesIn(text);
  return found?.text === text && IN_BRACKETS.test(text) ? OPEN + text + CLOSE : undefined;
}

interface Address {
  readonly index: number;
  readonly text: string;
}

/** What Markdown would make links of by itself. */
function addressesIn(line: string): Address[] {
  if (!/:\/\/|@/.test(line)) return [];
  const found: Address[] = [];
  let end = 0;
  // One with a scheme begins wherever that stands, even where no word begins.
  for (const { index } of line.matchAll(/(?<![a-z\d.+-])(?:https?|ftp):\/\//gi)) {
    if (index < end) continue;
    const [word] = /^[^<>\s]*/.exec(line.slice(index, index + LONGEST))!;
    const address = markdown.linkify.matchAtStart(word);
    if (!address) continue;
    found.push(...bareIn(line, end, index), { index, text: address.text });
    end = index + address.text.length;
  }
  return [...found, ...bareIn(line, end, line.length)];
}

function bareIn(line: string, start: number, end: number): Address[] {
  return (markdown.linkify.match(line.slice(start, end)) ?? []).map(({ index, text }) => ({
    index: start + index,
    text,
  }));
}

/** What was marked as an address, as one: bare where nothing beside can become a part of it, else in brackets. */
export function withAddresses(text: string): string {
  return text.replace(MARKED, (_, address: string, at: number) => {
    const before = text[at - 1] ?? '\n';
    const after = text[at + address.length + 2] ?? '\n';
    const isAlone = /\s/.test(before) && /\s/.test(after) && /^[\w./:?=&#%+,;@~-]+$/.test(address);
    return isAlone && !/^_|_@|[~_]$/.test(address) ? address : `<${address}>`;
  });
}

/** What was marked as an address, as mere text: for the words of a link, which cannot have another one in them. */
export function withoutAddresses(text: string): string {
  return text.replace(MARKED, (_, address: string) => escapeSigns(address, false));
}

/** Without the characters that marks are made of. */
export function withoutMarks(text: string): string {
  return text.replace(/[\ufdd0-\ufdef]/g, '');
}

/** No server takes a longer address, and looking for its end must not take longer the longer the line is. */
const LONGEST = 8000;

/** The addresses that Markdown has a form for, by CommonMark's section 6.5. */
const IN_BRACKETS =
  /^([a-z][a-z\d+.-]{1,31}:[^<>\s]+|[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*)$/i;

const MARKED = /\ufdd0([^\ufdd1]*)\ufdd1/g;

function escapeSigns(text: string, isAtStart: boolean): string {
  const escaped = text
    .replace(/[\\*`[\]]/g, '\\$&')
    // Inside a word it is a letter.
    .replace(/(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu, (run) => run.replaceAll('_', '\\_'))
    .replace(/~(?=~|$)|(?<=~|^)~/g, '\\~')
    .replace(/<(?=\S|$)/g, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&');
  return isAtStart ? escapeStart(escaped) : escaped;
}

/** What is a heading, a list, a quotation, a rule or a table only at the beginning of a line. */
function escapeStart(line: string): string {
  return line
    .replace(/^(#{1,6}(?=[\s#]|$)|>|[-+](?=\s|$)|[-=:|](?=[-=:|\s]*$))/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
