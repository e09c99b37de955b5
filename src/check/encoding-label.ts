/** Names that encodings go by outside of the Encoding Standard; of every name, only the letters and digits count. */
const ALIASES: readonly (readonly [RegExp, string])[] = [
  [/^(?:x|ms)?(?:cp|win|windows)(125\d|874)$/, 'windows-$1'],
  // What Windows calls so differs from country to country; here it is this.
  [/^ansi$/, 'windows-1251'],
  [/^(?:cp|dos|ibm)?866(?:u|nav)?$/, 'ibm866'],
  [/^(?:x|cp)?mac(?:cyrillic|ukraine|ukrainian)$/, 'x-mac-cyrillic'],
  [/^koi8([ru])$/, 'koi8-$1'],
  [/^iso8859(\d+)[ei]?$/, 'iso-8859-$1'],
  // Of databases and programming languages.
  [/^utf8(?:mb[34]|sig|bom|n)?$/, 'utf-8'],
];

/** The encoding that a label means, as the Encoding Standard calls it; undefined where nobody knows it. */
export function encodingOf(label: string): string | undefined {
  const plain = label.toLowerCase().replace(/[^a-z\d]/g, '');
  const alias = ALIASES.find(([pattern]) => pattern.test(plain));
  return known(label) ?? known(alias ? plain.replace(...alias) : plain);
}

/** The label in a header such as `text/html; charset=utf-8`. */
export function charsetIn(contentType: string | null | undefined): string | undefined {
  return /charset\s*=\s*(?:["']\s*)?([\w.:-]+)/i.exec(contentType ?? '')?.[1];
}

function known(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
