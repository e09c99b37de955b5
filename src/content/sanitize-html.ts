import DOMPurify from 'dompurify';
import type { TrustedTypePolicy } from 'trusted-types/lib/index.js';
import { cutMarks } from '../feed/cut-marks.js';
import { safeUrl } from '../feed/safe-url.js';
import { boundHtml } from './bound-html.js';
import { WIDGET, type ContentBudget } from './content-budgets.js';
import { ALLOWED_ATTRIBUTES, ALLOWED_TAGS, mayHave } from './content-policy.js';
import { headingLevels } from './heading-levels.js';

export interface SanitizeOptions {
  /** What relative addresses resolve against. */
  readonly base: string;
  /** The level of the content's highest heading, 2 to 6; the others follow below it. */
  readonly headingLevel: number;
  /** Whether an image at this absolute address may be shown. */
  readonly allowsImage?: (url: string) => boolean;
  /** How much of it is shown; the rest is cut off. */
  readonly budget?: ContentBudget;
  /** What the page trusts to make nodes of text, where it asks for that. */
  readonly policy?: TrustedTypePolicy | undefined;
}

/** Makes untrusted HTML harmless. Returns nodes, never text that would be parsed again. */
export function sanitizeHtml(html: string, options: SanitizeOptions): HTMLElement {
  const addressOf = (src: string) => (src ? safeUrl(src, options.base, 'file') : undefined);
  const purifier = DOMPurify(window);
  purifier.addHook('afterSanitizeAttributes', (node) => settle(node, options));
  const fragment = purifier.sanitize(boundHtml(html, options.budget ?? WIDGET, addressOf), {
    ALLOWED_TAGS: [...ALLOWED_TAGS],
    ALLOWED_ATTR: Object.values(ALLOWED_ATTRIBUTES).flat(),
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
    // With `null` it makes no policy of its own, which the page would have to allow too.
    TRUSTED_TYPES_POLICY: options.policy ?? null,
  });
  const content = document.createElement('div');
  content.append(fragment);
  const texts = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) texts.currentNode.nodeValue = cutMarks(texts.currentNode.nodeValue!);
  fitHeadings(content, options.headingLevel);
  holdTables(content);
  return content;
}

function settle(node: Element, { base, allowsImage = () => true }: SanitizeOptions): void {
  const { localName } = node;
  const isImage = localName === 'img';
  for (const name of node.getAttributeNames())
    if (!mayHave(localName, name)) node.removeAttribute(name);
    else node.setAttribute(name, cutMarks(node.getAttribute(name)!));
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

/** Moves the content's headings under the one that stands above it, so that the host's outline stays whole. */
function fitHeadings(content: HTMLElement, level: number): void {
  const headings = [...content.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const levels = headingLevels(
    headings.map(({ localName }) => Number(localName[1])),
    level,
  );
  for (const [index, heading] of headings.entries()) {
    const fitted = document.createElement(`h${levels[index]}`);
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
