import type { Element, Parents } from 'hast';
import type { Image } from 'mdast';
import { isCounter, isPlaceholder, pictureAddresses } from '../../content/lazy-picture.js';
import { attribute, childElements, elementsIn } from './html-elements.js';
import type { LinkAddresses } from './link-addresses.js';

/** The pictures of a text, each once: one that a script loads often stands there again for those without scripts. */
export class Pictures {
  /** The addresses of the pictures that are there already. */
  readonly #known = new Set<string>();
  /** Of those, the ones that are meant for readers without scripts. */
  readonly #withoutScripts = new Set<string>();

  constructor(
    private readonly addresses: LinkAddresses,
    private readonly lost: string[],
  ) {}

  /** A picture; undefined where there is nothing to show, or its other form is there already. */
  of(node: Element, parent: Parents | undefined): Image | undefined {
    const url = this.#source(node, parent);
    if (url === undefined || this.#withoutScripts.has(url)) return undefined;
    this.#known.add(url);
    return imageOf(node, url);
  }

  /** Those in a `noscript`; all else in it is about scripts, and a picture of one pixel counts readers. */
  without(noscript: Element): Image[] {
    return elementsIn(noscript, ['img']).flatMap((node) => {
      const url = isCounter((name) => attribute(node, name)) ? undefined : this.#source(node, undefined);
      if (url === undefined || this.#known.has(url)) return [];
      this.#known.add(url);
      this.#withoutScripts.add(url);
      return [imageOf(node, url)];
    });
  }

  /** Where a picture is; what scripts load later has its address elsewhere. */
  #source(node: Element, parent: Parents | undefined): string | undefined {
    const addresses = pictureAddresses((name) => attribute(node, propertyOf(name)));
    const found = addresses.find((one) => !isPlaceholder(one));
    if (found !== undefined) return this.addresses.of(found, 'img src');
    const elements = parent ? childElements(parent) : [];
    const at = elements.indexOf(node);
    const isBeside = [elements[at - 1], elements[at + 1]].some((one) => one?.tagName === 'noscript');
    if (addresses.length > 0 && !isBeside) this.lost.push('img src="data:…"');
    return undefined;
  }
}

/** As trees of HTML call an attribute. */
function propertyOf(name: string): string {
  return name === 'srcset' ? 'srcSet' : name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function imageOf(node: Element, url: string): Image {
  return { type: 'image', url, alt: onOneLine(attribute(node, 'alt')), title: onOneLine(attribute(node, 'title')) };
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
