import { childrenOf, view } from './boxes.js';
import { layer } from './contrast.js';
import type { Page } from './demo.js';

/** What of a look a checker asks after, besides the colours. */
const COPIED = ['display', 'visibility', 'font-size', 'font-weight', 'position'];
/** Attributes that name other elements by their ids. */
const REFERENCES = ['id', 'for', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns'];

/**
 * A page as one plain document, for a checker that enters no shadow root: every element of every shadow root, with slots
 * filled, in the colours that it has on the screen. Ids are made different where they stood in different roots.
 */
export async function flatten(demo: Page): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.width = demo.frame.width;
  frame.height = '700';
  frame.srcdoc = '<!doctype html><meta charset="utf-8"><title>Flat</title><style></style><body></body>';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const flat = frame.contentDocument!;
  flat.documentElement.lang = demo.document.documentElement.lang;
  new Flattener(flat).copyInto(flat.body, demo.document.body);
  return frame;
}

class Flattener {
  /** Looks as rules of a sheet: a checker would complain of so many colours in attributes. */
  readonly #looks = new Map<string, string>();
  readonly #roots = new Map<Node, number>();

  constructor(readonly flat: Document) {}

  copyInto(place: Element, body: Element): void {
    const paper = layer('#fff', view(body).getComputedStyle(body.ownerDocument.documentElement).backgroundColor);
    place.append(...childrenOf(body).flatMap((child) => this.#copy(child, paper)));
    const rules = [...this.#looks].map(([look, name]) => `.${name} { ${look} }`);
    this.flat.querySelector('style')!.textContent = rules.join('\n');
  }

  #copy(node: Node, behind: string): Node[] {
    if (node.nodeType === Node.TEXT_NODE) return [this.flat.createTextNode((node as Text).data)];
    if (node.nodeType !== Node.ELEMENT_NODE) return [];
    const element = node as Element;
    if (/^(script|style|noscript|link)$/.test(element.localName)) return [];
    const copy = this.flat.importNode(element, false);
    for (const name of REFERENCES.filter((one) => copy.hasAttribute(one)))
      copy.setAttribute(name, this.#apart(copy.getAttribute(name)!, element.getRootNode()));
    const style = view(element).getComputedStyle(element);
    const back = layer(behind, style.backgroundColor);
    const copied = COPIED.map((name) => `${name}: ${style.getPropertyValue(name)};`);
    const look = `background-color: ${back}; color: ${layer(back, style.color)}; ${copied.join(' ')}`;
    if (!this.#looks.has(look)) this.#looks.set(look, `look-${this.#looks.size}`);
    copy.removeAttribute('style');
    copy.classList.add(this.#looks.get(look)!);
    copy.append(...childrenOf(element).flatMap((child) => this.#copy(child, back)));
    return [copy];
  }

  #apart(ids: string, root: Node): string {
    if (!this.#roots.has(root)) this.#roots.set(root, this.#roots.size);
    return 'host' in root ? ids.replace(/\S+/g, (id) => `${id}-in-${this.#roots.get(root)}`) : ids;
  }
}
