import DOMPurify from 'dompurify';
import type { TrustedTypePolicy } from 'trusted-types/lib';
import { safeUrl } from '../feed/safe-url.js';
import { embedTitle } from './embed-title.js';

/** What an article may be made of; anything else is dropped, and its text kept. */
const TAGS = (
  'h1 h2 h3 h4 h5 h6 p br hr div span ul ol li dl dt dd blockquote q cite table caption thead tbody tfoot tr th td ' +
  'figure figcaption details summary img a em strong b i u s del ins mark small sub sup code pre kbd samp abbr time bdi bdo'
).split(' ');
/** What shows films, sounds and other pages: a link stands in their place. */
const EMBEDS = /^(iframe|video|audio|embed)$/;
const ATTRIBUTES = 'href src alt width height lang dir datetime colspan rowspan scope start reversed value title'.split(
  ' ',
);

/** A long report has as many characters; what comes after them is cut off before it costs anything. */
const MOST_CHARACTERS = 200_000;
const MOST_NODES = 10_000;

export interface SanitizeOptions {
  /** What relative addresses resolve against. */
  readonly base: string;
  /** The level of the content's highest heading, 2 to 6; the others follow below it. */
  readonly headingLevel: number;
  /** Whether an image at this absolute address may be shown. */
  readonly allowsImage?: (url: string) => boolean;
  /** How many elements and texts are shown; the rest is cut off. */
  readonly maxNodes?: number;
  /** What the page trusts to make nodes of text, where it asks for that. */
  readonly policy?: TrustedTypePolicy | undefined;
}

/** Makes untrusted HTML harmless. Returns nodes, never text that would be parsed again. */
export function sanitizeHtml(html: string, options: SanitizeOptions): HTMLElement {
  const purifier = DOMPurify(window);
  purifier.addHook('uponSanitizeElement', (node, { tagName }) => {
    if (EMBEDS.test(tagName)) linkInstead(node as Element, options.base);
  });
  purifier.addHook('afterSanitizeAttributes', (node) => settle(node, options));
  const fragment = purifier.sanitize(withoutReports(html.slice(0, MOST_CHARACTERS)), {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
    // With `null` it makes no policy of its own, which the page would have to allow too.
    TRUSTED_TYPES_POLICY: options.policy ?? null,
  });
  const content = document.createElement('div');
  content.append(fragment);
  if (isCut(content, options.maxNodes ?? MOST_NODES) || html.length > MOST_CHARACTERS) content.append('…');
  fitHeadings(content, options.headingLevel);
  holdTables(content);
  return content;
}

/**
 * Under a strict policy browsers report styles and scripts even where text is parsed only to be cleaned, and much of
 * what systems write has styles. Nothing depends on this: whatever is missed here is removed there.
 */
function withoutReports(html: string): string {
  const plain = html.replace(/<(style|script)\b[^]*?(?:<\/\1>|$)/gi, '');
  return plain.replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/(?<=[\s"'/])(style|on[a-z]+)(?=\s*=)/gi, 'data-$1'));
}

/** Puts a link before what is about to be dropped: it would show without being asked what another server sends. */
function linkInstead(embed: Element, base: string): void {
  const written = embed.getAttribute('src') ?? embed.querySelector('source')?.getAttribute('src');
  const url = written ? safeUrl(written, base, 'link') : undefined;
  if (!url || !/^https?:/.test(url)) return;
  const link = embed.ownerDocument.createElement('a');
  link.href = url;
  link.rel = 'noopener noreferrer';
  link.textContent = embedTitle(embed.getAttribute('title'), url);
  embed.before(link);
}

function settle(node: Element, { base, allowsImage = () => true }: SanitizeOptions): void {
  const { localName } = node;
  const isImage = localName === 'img';
  if (!isImage) node.removeAttribute('src');
  if (localName !== 'a') node.removeAttribute('href');
  if (!isImage && localName !== 'a') return;
  const name = isImage ? 'src' : 'href';
  const written = node.getAttribute(name) ?? '#';
  // A place within the text is none: its ids do not survive, and the address would lead to the feed itself.
  const url = written.startsWith('#') ? undefined : safeUrl(written, base, isImage ? 'file' : 'link');
  if (!url || (isImage && !allowsImage(url))) {
    if (isImage) node.remove();
    else node.removeAttribute(name);
    return;
  }
  node.setAttribute(name, url);
  const extra: Record<string, string> = isImage
    ? { loading: 'lazy', decoding: 'async', referrerpolicy: 'no-referrer' }
    : { rel: 'noopener noreferrer' };
  for (const [key, value] of Object.entries(extra)) node.setAttribute(key, value);
}

/** Cuts off whatever comes after so many nodes; says whether there was anything. */
function isCut(content: HTMLElement, most: number): boolean {
  const walker = document.createTreeWalker(content);
  for (let count = 0; count < most; count++) if (!walker.nextNode()) return false;
  const last = walker.currentNode;
  if (!walker.nextNode()) return false;
  const rest = document.createRange();
  rest.setStart(last, last.firstChild ? 0 : (last.nodeValue?.length ?? 0));
  rest.setEndAfter(content.lastChild!);
  rest.deleteContents();
  return true;
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
