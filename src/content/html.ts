/** A piece of HTML that may stand in a page as it is. */
export class Html {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

/** Writes HTML: every value is escaped, unless it is HTML itself; lists are joined, and nothing is written of nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): Html {
  let text = strings[0]!;
  for (let index = 0; index < values.length; index++) text += write(values[index]) + strings[index + 1]!;
  return new Html(text);
}

/** HTML that was made harmless elsewhere. */
export function harmless(text: string): Html {
  return new Html(text);
}

/** An attribute with a space before it, or nothing where it has no value. */
export function attribute(name: string, value: string | number | undefined): Html {
  return new Html(value === undefined ? '' : ` ${name}="${escapeHtml(withoutForbidden(String(value)))}"`);
}

export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (character) => escapes[character]!) : text;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** HTML allows no control characters, noncharacters or halves of characters, not even as references. */
const forbidden = /[^\P{Cc}\t\n]|[\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Holds of every text with any of them, and found far sooner: of pairs, it knows only their halves. */
const suspicious = /[^\t\n -~\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/;

/** What breaks a line in word processors: without it, words would run together. */
const breaks = /[\v\f\x85]/g;

/** Text without what may stand in no page. */
export function withoutForbidden(text: string): string {
  return suspicious.test(text) ? text.replace(breaks, ' ').replace(forbidden, '') : text;
}

function write(value: unknown): string {
  if (value === undefined || value === null || value === false || value === true) return '';
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(write).join('');
  return escapeHtml(withoutForbidden(`${value as string | number}`));
}
