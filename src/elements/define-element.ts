import { canDraw } from '../content/trusted-types.js';

let isForbidden = false;

/**
 * Registers an element, unless the page has it already: a page may load this library twice. In a browser that is too old
 * for it, and in a page that forbids what it needs, the tag stays what it was, and the host's own content in it is seen. On a
 * server there is no page, and nothing is registered.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  if (isForbidden || customElements.get(tag) || !globalThis.CSS?.supports('selector(:state(ready))')) return;
  if (canDraw()) return customElements.define(tag, element);
  isForbidden = true;
  console.error(
    'training-widgets: this page requires trusted types and does not allow ours. ' +
      'Allow them by Content-Security-Policy: trusted-types training-widgets',
  );
}
