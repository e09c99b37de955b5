/** Octets in a line at most, without its end (RFC 5545, 3.1). */
const LONGEST = 75;

/** One property with its parameters, folded; whatever its value holds, it stays one property. */
export function contentLine(name: string, value: string, parameters: Readonly<Record<string, string>> = {}): string {
  let line = name;
  for (const [key, text] of Object.entries(parameters)) line += `;${key}=${parameterText(text)}`;
  return fold(`${line}:${withoutControls(value)}`);
}

/** Plain text as a value: breaks become `\n`, and what separates values is escaped (3.3.11). */
export function escapeText(text: string): string {
  if (!/[\\;,\r\n\u2028\u2029\u0085\v\f]/.test(text)) return text;
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A parameter cannot hold a quotation mark (3.1), and is quoted where it holds what separates parameters. */
function parameterText(text: string): string {
  const plain = withoutControls(text).replaceAll('"', '’');
  return /^[\w./-]*$/.test(plain) ? plain : `"${plain}"`;
}

/** Breaks have been escaped by now: those that are left came in where no text is, and would begin a property. */
function withoutControls(text: string): string {
  if (!/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text)) return text;
  return text
    .replace(/[\t\u2028\u2029]/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .toWellFormed();
}

/** Cuts a line where it is too long, between characters, so that no UTF-8 sequence is torn. */
function fold(line: string): string {
  // No character takes more than three octets for each of its UTF-16 units.
  if (line.length * 3 <= LONGEST) return `${line}\r\n`;
  let folded = '';
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length; at++) {
    const size = octetsOf(line.codePointAt(at)!);
    if (octets + size > LONGEST) {
      folded += `${line.slice(from, at)}\r\n `;
      from = at;
      octets = 1;
    }
    octets += size;
    // Such a character is two UTF-16 units.
    if (size === 4) at++;
  }
  return `${folded}${line.slice(from)}\r\n`;
}

function octetsOf(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}
