/**
 * Registers an element, unless the page has it already: a page may load this library twice. In a browser that is too old
 * for it the tag stays what it was, and the host's own content in it is seen.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag) && CSS.supports('selector(:state(ready))')) customElements.define(tag, element);
}
