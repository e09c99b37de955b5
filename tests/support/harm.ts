/** What templates of ours are made of, and what an article may bring besides. */
const ELEMENTS = (
  'article section div span p h2 h3 h4 h5 h6 ul ol li dl dt dd a img time button bdi bdo s i slot label select option fieldset legend input ' +
  'br hr blockquote q cite table caption thead tbody tfoot tr th td figure figcaption em strong b u del ins mark small ' +
  'sub sup code pre kbd samp abbr details summary'
).split(' ');

/** What those may have, `*` for all of them. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  '*': 'class part lang dir title id hidden tabindex role data-row data-track data-action data-key data-day data-failed',
  a: 'href rel',
  img: 'src alt width height loading decoding referrerpolicy',
  ol: 'start reversed',
  li: 'value',
  td: 'colspan rowspan',
  th: 'colspan rowspan scope abbr',
  time: 'datetime',
  button: 'type disabled data-picked',
  input: 'type autocomplete spellcheck enterkeyhint disabled',
  option: 'value selected',
  label: 'for',
};
const LINK = /^(https?|mailto|tel):$/;
const FILE = /^https?:$/;

/** Everything in a shadow root that should not be there; one line for each. */
export function harmIn(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [...harmOf(element)]);
}

function* harmOf(element: Element): Generator<string> {
  const { localName, namespaceURI } = element;
  if (isSign(element)) return;
  if (localName === 'input' && !/^(search|checkbox)$/.test((element as HTMLInputElement).type)) yield 'a field';
  if (namespaceURI !== 'http://www.w3.org/1999/xhtml' || !ELEMENTS.includes(localName)) yield `<${localName}>`;
  if (element.shadowRoot) yield `<${localName}> has a shadow root`;
  for (const { name, value } of Array.from(element.attributes)) {
    const own = `${ATTRIBUTES['*']} ${ATTRIBUTES[localName] ?? ''}`.split(' ');
    // Of the programme's tracks, set as a property: a colour and nothing else.
    const isColour = name === 'style' && /^(--_track: #?\w{3,25};?)?$/.test(value);
    if (!own.includes(name) && !name.startsWith('aria-') && !isColour) yield `<${localName} ${name}="${value}">`;
  }
  if (element.localName === 'a') yield* harmOfLink(element as HTMLAnchorElement);
  if (element.localName === 'img') yield* harmOfImage(element as HTMLImageElement);
}

/** A sign of our own controls: a path of lines, and nothing else. */
function isSign(element: Element): boolean {
  const markup = element.closest('svg.sign, svg.arrow')?.outerHTML.replace(/<!--.*?-->/g, '');
  return /^<svg class="(?:sign|arrow)" viewBox="0 0 16 16" aria-hidden="true">\s*<path d="[\w .-]+"><\/path>\s*<\/svg>$/.test(
    markup ?? '',
  );
}

function* harmOfLink(link: HTMLAnchorElement): Generator<string> {
  if (!link.hasAttribute('href')) return;
  if (!LINK.test(link.protocol)) yield `a link to ${link.href}`;
  if (link.rel !== 'noopener noreferrer') yield `a link with rel="${link.rel}"`;
}

function* harmOfImage(image: HTMLImageElement): Generator<string> {
  if (!FILE.test(new URL(image.src).protocol)) yield `a picture from ${image.src}`;
  if (image.referrerPolicy !== 'no-referrer') yield 'a picture that says who is reading';
  if (image.loading !== 'lazy') yield 'a picture that does not wait';
}
