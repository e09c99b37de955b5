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
export type CalendarProperty = { [parameter: string]: string };

const LINE = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:]*)(?:,(?:"[^"]*"|[^";:]*))*)*):(.*)$/s;

/**
 * Reads RFC 5545 into fields; a property's parameters stand beside its `#text`. Libraries read calendars too, but none
 * says on which line one is broken.
 */
export function parseCalendar(text: string): CalendarFields {
  const root: CalendarFields = {};
  const open: { name: string; fields: CalendarFields; line: number }[] = [{ name: '', fields: root, line: 1 }];
  for (const { content, line } of unfold(text)) {
    const match = LINE.exec(content);
    const top = open.at(-1)!;
    if (!match) throw new CalendarError('line', line, content);
    const [, written, parameters, value] = match;
    const name = written!.toUpperCase();
    if (name === 'BEGIN') {
      const fields: CalendarFields = {};
      const kind = value!.trim().toUpperCase();
      (top.fields[kind] ??= []).push(fields);
      open.push({ name: kind, fields, line });
    } else if (name === 'END') {
      if (open.length === 1 || top.name !== value!.trim().toUpperCase()) throw new CalendarError('end', line, content);
      open.pop();
    } else (top.fields[name] ??= []).push({ ...parametersOf(parameters!), '#text': value! });
  }
  const left = open.at(-1)!;
  if (open.length > 1) throw new CalendarError('open', left.line, left.name);
  return root;
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

function parametersOf(text: string): CalendarProperty {
  const found: CalendarProperty = {};
  for (const [, name, value] of text.matchAll(/;([A-Za-z0-9-]+)=((?:"[^"]*"|[^";])*)/g))
    found[`@${name!.toUpperCase()}`] = value!.replace(/^"|"$/g, '');
  return found;
}

/** The text of a TEXT value. */
export function unescapeText(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));
}

/** The entries of a list of TEXT values. */
export function splitTexts(value: string): string[] {
  return value
    .split(/(?<!\\),/)
    .map((one) => unescapeText(one).trim())
    .filter(Boolean);
}
