import { SaxesParser, type SaxesTagNS } from 'saxes';
import { TEXT } from '../import-node.js';

/** Why a text is not XML, with its line and column counted from 1. */
export class XmlError extends Error {
  constructor(
    message: string,
    readonly line: number,
    readonly column: number,
  ) {
    super(message);
  }
}

/** An element as fields: its attributes as `@name`, its text as `#text`, and lists of its children by name. */
export type XmlFields = { [name: string]: string | XmlFields[] };

interface Open {
  readonly name: string;
  readonly fields: XmlFields;
  /** What is inside, as it is written: for Atom's XHTML, whose markup is its content. */
  inner: string;
  text: string;
}

/** The prefixes that feeds are read by, whatever they write themselves. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.w3.org/2005/Atom': 'atom',
  'http://search.yahoo.com/mrss/': 'media',
  'http://search.yahoo.com/mrss': 'media',
  'http://purl.org/rss/1.0/modules/event/': 'ev',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
};
/** Mistakes that many feeds have and that leave no doubt about what is meant. */
const FORGIVEN = /unbound namespace prefix|undefined entity|undefined namespace|disallowed character/i;

/** What has more of them is no XML. */
const MOST_FORGIVEN = 10_000;

/** Deeper than anything that was meant; the parser takes the longer for each element the deeper it is. */
const DEEPEST = 500;

/** More than any element has. */
const MOST_ATTRIBUTES = 1000;

/** Reads XML into fields under the name of its root. Throws an `XmlError` at the first place that is not XML. */
export function parseXml(text: string): { root: string; fields: XmlFields } {
  const parser = new SaxesParser({ xmlns: true });
  // Names of HTML, which no XML knows unless it declares them.
  Object.assign(parser.ENTITIES, { nbsp: ' ', ndash: '–', mdash: '—', laquo: '«', raquo: '»', hellip: '…', copy: '©' });
  const open: Open[] = [{ name: '', fields: {}, inner: '', text: '' }];
  let root = '';
  let isAtom = false;
  /** How many elements are open whose content is markup: only theirs is written down again. */
  let inMarkup = 0;
  let forgiven = 0;
  parser.on('error', (error) => {
    const message = error.message.replace(/^(?:[^:]*:)?\d+:\d+: /, '');
    if (!FORGIVEN.test(message) || ++forgiven > MOST_FORGIVEN)
      throw new XmlError(message, parser.line, parser.columnIndex + 1);
  });
  let attributes = 0;
  parser.on('attribute', () => {
    if (++attributes > MOST_ATTRIBUTES) throw new XmlError('too many attributes', parser.line, parser.columnIndex + 1);
  });
  parser.on('opentag', (tag) => {
    attributes = 0;
    if (open.length > DEEPEST) throw new XmlError('nested too deeply', parser.line, parser.columnIndex + 1);
    if (open.length === 1) isAtom = PREFIXES[tag.uri] === 'atom';
    const name = nameOf(tag, open.length === 1, isAtom);
    const top = open.at(-1)!;
    if (inMarkup) top.inner += `<${tag.local}${attributesOf(tag, ' ')}>`;
    if (open.length === 1) root = name;
    const fields: XmlFields = {};
    for (const attribute of Object.values(tag.attributes)) {
      if (attribute.prefix === 'xmlns' || attribute.name === 'xmlns') continue;
      fields[`@${attribute.name}`] = attribute.value;
    }
    if (fields['@type'] === 'xhtml') inMarkup++;
    open.push({ name, fields, inner: '', text: '' });
  });
  const addText = (part: string) => {
    const top = open.at(-1)!;
    top.text += part;
    if (inMarkup) top.inner += part.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', (tag) => {
    const { name, fields, inner, text: own } = open.pop()!;
    const parent = open.at(-1)!;
    if (fields['@type'] === 'xhtml') {
      inMarkup--;
      for (const key of Object.keys(fields)) if (!key.startsWith('@')) delete fields[key];
      fields[TEXT] = inner;
    } else if (own.trim()) fields[TEXT] = own;
    if (inMarkup) parent.inner += `${inner}</${tag.local}>`;
    ((parent.fields[name] ??= []) as XmlFields[]).push(fields);
  });
  parser.write(withSingleAmpersands(text.replace(/^\ufeff?\s*/, ''))).close();
  return { root, fields: (open[0]!.fields[root] as XmlFields[])[0]! };
}

/** A & that begins no reference is meant as itself; the parser would take all up to the next semicolon for a name. */
function withSingleAmpersands(text: string): string {
  // What does not end goes on to the end of the text.
  return text.replace(
    /<!\[CDATA\[[^]*?(?:\]\]>|$)|<!--[^]*?(?:-->|$)|(?<!&)&+(?=&)|&(?!(?:#\d+|#x[\da-f]+|[a-z_][\w.-]*);)/gi,
    (found) => (found[0] === '&' ? found.replaceAll('&', '&amp;') : found),
  );
}

function nameOf({ local, uri, prefix }: SaxesTagNS, isRoot: boolean, isAtom: boolean): string {
  const known = PREFIXES[uri];
  // In a feed of Atom its own names are the plain ones; in RSS they are guests.
  if (known === 'atom') return isAtom || !prefix ? local : `atom:${local}`;
  if (known) return isRoot && known !== 'rdf' ? local : `${known}:${local}`;
  return prefix && !isRoot ? `${prefix}:${local}` : local;
}

function attributesOf({ attributes }: SaxesTagNS, before: string): string {
  return Object.values(attributes)
    .filter(({ name, prefix }) => prefix !== 'xmlns' && name !== 'xmlns')
    .map(({ name, value }) => `${before}${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
    .join('');
}
