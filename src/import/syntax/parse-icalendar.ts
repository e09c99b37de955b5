/** Why a text is not a calendar, with its line counted from 1. */
export class CalendarError extends Error {
  constructor(
    readonly code: 'line' | 'end' | 'open',
    readonly line: number,
    readonly received: string,
  ) {
    super(code);
  }
}

/** A component's properties and components, each a list, by upper-case name. */
export type CalendarFields = { [name: string]: (CalendarFields | CalendarProperty)[] };
/** A property's text under `#text`, and its parameters under `@NAME`. */
export type CalendarProperty = { [parameter: string]: string };

/** Where lines stand that are none; no property has this name. */
export const UNREADABLE_LINE = '(line)';

/**
 * Reads RFC 5545 into fields; a property's parameters stand beside its `#text`. Libraries read calendars too, but none
 * says on which line one is broken.
 */
export function parseCalendar(text: string): CalendarFields {
  const root: CalendarFields = {};
  const open: { name: string; fields: CalendarFields; line: number }[] = [{ name: '', fields: root, line: 1 }];
  let [firstOdd, odd, read, hasEvent]: [CalendarError | undefined, number, number, boolean] = [undefined, 0, 0, false];
  for (const { content, line } of unfold(text)) {
    const property = readLine(content);
    const top = open.at(-1)!;
    if (!property) {
      firstOdd ??= new CalendarError('line', line, content);
      odd++;
      (top.fields[UNREADABLE_LINE] ??= []).push({ '#text': content });
      continue;
    }
    read++;
    const { name, value, parameters } = property;
    if (name === 'BEGIN') {
      const fields: CalendarFields = {};
      const kind = value.trim().toUpperCase();
      hasEvent ||= kind === 'VEVENT';
      (top.fields[kind] ??= []).push(fields);
      open.push({ name: kind, fields, line });
    } else if (name === 'END') {
      if (open.length === 1 || top.name !== value.trim().toUpperCase()) throw new CalendarError('end', line, content);
      open.pop();
    } else (top.fields[name] ??= []).push({ ...parameters, '#text': value });
  }
  // An odd line costs itself; without an event, or where such lines are the rule, the file is something else.
  if (firstOdd && (!hasEvent || odd > read)) throw firstOdd;
  const left = open.at(-1)!;
  if (open.length > 1) throw new CalendarError('open', left.line, left.name);
  return root;
}

interface ContentLine {
  readonly name: string;
  readonly parameters: CalendarProperty;
  readonly value: string;
}

/** One line, from left to right and never back: a value may hold whatever somebody wants to slow a reader down with. */
function readLine(text: string): ContentLine | undefined {
  const name = NAME.exec(text)?.[0];
  if (!name) return undefined;
  const parameters: CalendarProperty = {};
  let at = name.length;
  while (text[at] === ';') {
    const parameter = after(NAME_AFTER, text, at + 1);
    if (!parameter || text[at + 1 + parameter.length] !== '=') return undefined;
    const start = at + parameter.length + 2;
    at = endOfParameter(text, start);
    parameters[`@${parameter.toUpperCase()}`] = parameterText(text.slice(start, at));
  }
  return text[at] === ':' ? { name: name.toUpperCase(), parameters, value: text.slice(at + 1) } : undefined;
}

/** By the standard letters, digits and hyphens; programs also write `X-ENTOURAGE_UUID`, and vCards' groups have a dot. */
const NAME = /^[\w.-]+/;
const NAME_AFTER = /[\w.-]+/y;

function after(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Where a parameter's values end. Only a quote at the beginning of one is a quote; inside, as in a nickname, it is a letter. */
function endOfParameter(text: string, start: number): number {
  let at = start;
  let mayBegin = true;
  for (; at < text.length; at++) {
    const character = text[at];
    if (character === '"' && mayBegin) {
      const end = text.indexOf('"', at + 1);
      // Not closed: then there is no other quote in the rest either.
      if (end >= 0) at = end;
    } else if (character === ':' || character === ';') return at;
    mayBegin = character === ',';
  }
  return at;
}

/** A parameter's text without the quotes, and with what RFC 6868 writes in their place. */
function parameterText(written: string): string {
  return written
    .replace(/(^|,)"([^"]*)"(?=,|$)/g, '$1$2')
    .replace(/\^(['n^])/g, (_, character: string) => ({ "'": '"', n: '\n', '^': '^' })[character]!);
}

/** The lines as they were before they were folded, without the empty ones that some programs leave. */
function unfold(text: string): { content: string; line: number }[] {
  const lines: { content: string; line: number }[] = [];
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .forEach((content, index) => {
      const last = lines.at(-1);
      if (last && /^[ \t]/.test(content)) last.content += content.slice(1);
      else if (content.trim()) lines.push({ content, line: index + 1 });
    });
  return lines;
}

/** The text of a TEXT value. */
export function unescapeText(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));
}

/** The entries of a list of TEXT values; a comma that is escaped parts none. */
export function splitTexts(value: string): string[] {
  const entries: string[] = [];
  let begin = 0;
  for (const { 0: sign, index } of value.matchAll(/\\.|,|$/gs)) {
    if (sign.startsWith('\\')) continue;
    entries.push(value.slice(begin, index));
    begin = index + 1;
  }
  return entries.map((one) => unescapeText(one).trim()).filter(Boolean);
}
