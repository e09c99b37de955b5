import DOMPurify from 'dompurify';

/** What an article may be made of; anything else is dropped, and its text kept. */
const TAGS = (
  'h1 h2 h3 h4 h5 h6 p br hr div span ul ol li dl dt dd blockquote q cite table caption thead tbody tfoot tr th td ' +
  'figure figcaption img a em strong b i u s del ins mark small sub sup code pre kbd samp abbr time bdi bdo'
).split(' ');
const ATTRIBUTES =
  'href src alt width height lang dir datetime colspan rowspan scope headers start reversed value cite title'.split(
    ' ',
  );

export interface SanitizeOptions {
  /** What relative addresses resolve against. */
  readonly base: string;
  /** The level of the content's highest heading, 2 to 6; the others follow below it. */
  readonly headingLevel: number;
  /** Whether an image at this absolute address may be shown. */
  readonly allowsImage?: (url: string) => boolean;
}

/** Makes untrusted HTML harmless. Returns nodes, never text that would be parsed again. */
export function sanitizeHtml(html: string, options: SanitizeOptions): HTMLElement {
  const purifier = DOMPurify(window);
  purifier.addHook('afterSanitizeAttributes', (node) => settle(node, options));
  const fragment = purifier.sanitize(html, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  const content = document.createElement('div');
  content.append(fragment);
  fitHeadings(content, options.headingLevel);
  holdTables(content);
  return content;
}

function settle(node: Element, { base, allowsImage = () => true }: SanitizeOptions): void {
  const isImage = node.localName === 'img';
  const name = isImage ? 'src' : 'href';
  const written = node.getAttribute(name);
  if (written === null) return isImage ? node.remove() : undefined;
  const allowed = isImage ? /^https?:$/ : /^(https?|mailto|tel):$/;
  // A place within the text is none: its ids do not survive, and the address would lead to the feed itself.
  const url = !written.startsWith('#') && URL.canParse(written, base) ? new URL(written, base) : undefined;
  if (!url || !allowed.test(url.protocol) || (isImage && !allowsImage(url.href))) {
    if (isImage) node.remove();
    else node.removeAttribute(name);
    return;
  }
  node.setAttribute(name, url.href);
  const extra: Record<string, string> = isImage
    ? { loading: 'lazy', decoding: 'async', referrerpolicy: 'no-referrer' }
    : { rel: 'noopener noreferrer' };
  for (const [key, value] of Object.entries(extra)) node.setAttribute(key, value);
}

/** Moves the content's headings under the one that stands above it, so that the host's outline stays whole. */
function fitHeadings(content: HTMLElement, level: number): void {
  const headings = [...content.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const highest = Math.min(...headings.map((heading) => +heading.localName[1]!));
  for (const heading of headings) {
    const fitted = document.createElement(`h${Math.min(6, +heading.localName[1]! - highest + level)}`);
    for (const { name, value } of Array.from(heading.attributes)) fitted.setAttribute(name, value);
    fitted.append(...Array.from(heading.childNodes));
    heading.replaceWith(fitted);
  }
}

/** A wide table scrolls in a frame of its own, which the keyboard can reach (WCAG 2.2, 1.4.10 and 2.1.1). */
function holdTables(content: HTMLElement): void {
  for (const table of content.querySelectorAll('table')) {
    const frame = document.createElement('div');
    frame.className = 'table';
    frame.tabIndex = 0;
    frame.setAttribute('role', 'group');
    const caption = table.caption?.textContent?.trim();
    if (caption) frame.setAttribute('aria-label', caption);
    table.replaceWith(frame);
    frame.append(table);
  }
}
