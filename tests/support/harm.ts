/** What templates of ours are made of, and what an article may bring besides. */
const ELEMENTS = (
  'article section header div span p h2 h3 h4 h5 h6 ul ol li dl dt dd a img time button bdi bdo s i slot label select option fieldset legend input ' +
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

/** What the HTML of a feed may be made of; written down again, so that a policy that lets more through is found out. */
const CONTENT_ELEMENTS = (
  'div span p h2 h3 h4 h5 h6 ul ol li dl dt dd a img time bdi bdo s br hr blockquote q cite table caption thead tbody tfoot tr ' +
  'th td figure figcaption em strong b i u del ins mark small sub sup code pre kbd samp abbr details summary'
).split(' ');
const CONTENT_ATTRIBUTES: Readonly<Record<string, string>> = {
  '*': 'lang dir title',
  a: 'href rel',
  img: 'src alt width height loading decoding referrerpolicy',
  ol: 'start reversed',
  li: 'value',
  td: 'colspan rowspan',
  th: 'colspan rowspan scope',
  time: 'datetime',
  ins: 'datetime',
  del: 'datetime',
};

/** How large a number may be that browsers make places of. */
const HIGHEST: Readonly<Record<string, number>> = {
  colspan: 100,
  rowspan: 500,
  width: 10_000,
  height: 10_000,
  start: 1_000_000,
  value: 1_000_000,
};
const LINK = /^(https?|mailto|tel):$/;
const FILE = /^https?:$/;

/** Everything in a shadow root that should not be there; one line for each. */
export function harmIn(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [...harmOf(element)]);
}

function* harmOf(element: Element): Generator<string> {
  const { localName, namespaceURI } = element;
  if (element.matches('.prose > div, .prose > div *')) {
    yield* harmInContent(element);
    return;
  }
  if (isSign(element)) return;
  if (localName === 'input' && !/^(search|checkbox)$/.test((element as HTMLInputElement).type)) yield 'a field';
  if (namespaceURI !== 'http://www.w3.org/1999/xhtml' || !ELEMENTS.includes(localName)) yield `<${localName}>`;
  if (element.shadowRoot) yield `<${localName}> has a shadow root`;
  yield* harmOfSizes(element);
  for (const { name, value } of Array.from(element.attributes)) {
    const own = `${ATTRIBUTES['*']} ${ATTRIBUTES[localName] ?? ''}`.split(' ');
    // Of the programme's tracks, set as a property: a colour and nothing else.
    const isColour = name === 'style' && /^(--_track: #?\w{3,25};?)?$/.test(value);
    if (!own.includes(name) && !name.startsWith('aria-') && !isColour) yield `<${localName} ${name}="${value}">`;
  }
  yield* harmOfAddress(element);
}

/** Of what stems from HTML of a feed nothing may be there but what that may have, and the frames of wide tables. */
function* harmInContent(element: Element): Generator<string> {
  const { localName, namespaceURI } = element;
  if (namespaceURI !== 'http://www.w3.org/1999/xhtml' || !CONTENT_ELEMENTS.includes(localName))
    yield `<${localName}> in the text`;
  const own = `${CONTENT_ATTRIBUTES['*']} ${CONTENT_ATTRIBUTES[localName] ?? ''}`.split(' ');
  const isFrame = element.matches('div.table:has(> table:only-child)');
  for (const { name, value } of Array.from(element.attributes)) {
    const isOfFrame =
      isFrame && (/^(class|tabindex|role) (table|0|group)$/.test(`${name} ${value}`) || name === 'aria-label');
    if (!own.includes(name) && !isOfFrame) yield `<${localName} ${name}="${value}"> in the text`;
  }
  yield* harmOfSizes(element);
  yield* harmOfAddress(element);
}

/** What would make a browser draw more than it can. */
function* harmOfSizes(element: Element): Generator<string> {
  if (!/^(td|th|img|ol|li)$/.test(element.localName)) return;
  for (const { name, value } of Array.from(element.attributes)) {
    const highest = HIGHEST[name];
    const number = parseInt(value, 10);
    const isSpanOfAll = name.endsWith('span') && number < 1;
    if (highest !== undefined && (!(Math.abs(number) <= highest) || isSpanOfAll)) yield `${name}="${value}"`;
  }
}

function* harmOfAddress(element: Element): Generator<string> {
  if (element.localName === 'a') yield* harmOfLink(element as HTMLAnchorElement);
  if (element.localName === 'img') yield* harmOfImage(element as HTMLImageElement);
}

/** A sign of our own controls: a path of lines, and nothing else. */
function isSign(element: Element): boolean {
  const markup = element.closest('svg.sign, svg.arrow, svg.icon')?.outerHTML.replace(/<!--.*?-->/g, '');
  return /^<svg class="(?:sign|arrow|icon)" viewBox="0 0 16 16" aria-hidden="true">\s*<path d="[\w .-]+"><\/path>\s*<\/svg>$/.test(
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
