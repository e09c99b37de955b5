import type { PropertyDeclaration } from 'lit';
import { StyledElement } from './styled-element.js';

/** Attributes by what servers of frameworks write, which know the properties alone: `headinglevel` for `heading-level`. */
const hyphenated = new Map<string, string>();

const nameOf = (attribute: string) => attribute.replace('-', '');

/**
 * An element that takes what frameworks and scripts set. A property that is `null` or `undefined`, as after its attribute was
 * removed, is as if it had never been set; what is not text is read as its text where text is meant. An attribute may be
 * written as its property is called.
 */
export abstract class LenientElement extends StyledElement {
  static override get observedAttributes(): string[] {
    const names = super.observedAttributes;
    for (const name of names) hyphenated.set(nameOf(name), name);
    return [...names, ...names.map(nameOf)];
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(hyphenated.get(name) ?? name, before, value);
  }

  override requestUpdate(name?: PropertyKey, ...rest: [before?: unknown, options?: PropertyDeclaration]): void {
    const [, options] = rest;
    if (options && options.attribute !== false) this.#mend(name as keyof this, options);
    super.requestUpdate(name, ...rest);
  }

  #mend(name: keyof this, { type, converter }: PropertyDeclaration): void {
    const value: unknown = this[name];
    if (value === null || value === undefined) {
      const usual = new (this.constructor as new () => this)()[name];
      if (usual !== value) this[name] = usual;
    } else if (!type && !converter && typeof value !== 'string') {
      this[name] = `${value as number | string}` as this[keyof this];
    }
  }
}
