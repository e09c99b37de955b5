/** Registers an element, unless the page has it already: a page may load this library twice. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
