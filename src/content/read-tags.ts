/** A start tag or an end tag; of attributes that are written twice, the first counts. */
export interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: ReadonlyMap<string, string>;
}

/** What has nothing in it that is read: programs, styles, drawings, controls, and what is for those who cannot play a film. */
const CLOSED = 'script|style|svg|math|template|title|textarea|select|xmp|noembed|noframes|plaintext|iframe|video|audio';

const MARKUP = new RegExp(
  `<(${CLOSED})(?=[\\s/>])[^]*?(?:</\\1\\b[^>]*>?|$)|<!--(?:-?>|[^]*?(?:--!?>|$))|<(/?)([a-z][^\\s/>]*)|<[!?/][^>]*>?`,
  'gi',
);

const ATTRIBUTE = /[\s/]*(?:(=?[^\s/>=]+|=)(?:\s*=\s*(?:"([^"]*)"?|'([^']*)'?|([^\s>]*)))?)?/y;

/**
 * The tags of HTML and the texts between them, told apart as browsers do it. Comments, a tag that does not end, and elements
 * with nothing in them that is read are left out, but for the start of those that play something. No place is looked at more
 * than a few times, however it is written.
 */
export function* readTags(html: string): Generator<string | Tag, void> {
  let end = 0;
  while (end < html.length) {
    MARKUP.lastIndex = end;
    const found = MARKUP.exec(html);
    if (!found) return void (yield html.slice(end));
    const [whole, closed, slash, name] = found;
    if (found.index > end) yield html.slice(end, found.index);
    end = found.index + whole.length;
    if (closed) {
      const attributes = readAttributes(whole, closed.length + 1).attributes;
      const source = /<source\s/i.exec(whole);
      if (source && !attributes.has('src'))
        attributes.set('src', readAttributes(whole, source.index + 7).attributes.get('src') ?? '');
      yield { name: closed.toLowerCase(), isEnd: false, attributes };
    } else if (name) {
      const read = readAttributes(html, end);
      end = read.end + 1;
      if (end <= html.length) yield { name: name.toLowerCase(), isEnd: slash !== '', attributes: read.attributes };
    }
  }
}

/** The attributes that are written from a place on, and where the tag ends. */
function readAttributes(html: string, start: number): { attributes: Map<string, string>; end: number } {
  const attributes = new Map<string, string>();
  let end = start;
  while (end < html.length && html[end] !== '>') {
    ATTRIBUTE.lastIndex = end;
    const [whole, key = '', ...values] = ATTRIBUTE.exec(html)!;
    end += whole.length;
    const name = key.toLowerCase();
    if (!attributes.has(name)) attributes.set(name, values.find((value) => value !== undefined) ?? '');
  }
  return { attributes, end };
}
