import type { PropertyDeclaration } from 'lit';
import type { Finding } from '../feed/finding.js';
import type { LenientElement } from './lenient-element.js';

/** What a host may write in an attribute. A number of ours is always above 0. */
export interface AttributeDeclaration extends PropertyDeclaration {
  /** All that can be chosen; whatever is not said to be a choice is free. */
  readonly values?: readonly string[];
}

/** What an element's attributes say that it cannot follow. */
export function checkAttributes(element: LenientElement): Finding[] {
  const { elementProperties } = element.constructor as typeof LenientElement;
  return [...elementProperties].flatMap(([name, declaration]) => {
    const { values, attribute, type } = declaration as AttributeDeclaration;
    const value: unknown = element[name as keyof LenientElement];
    const isNumber = type === Number && value !== undefined;
    if (values ? values.includes(String(value)) : !isNumber || Number(value) > 0) return [];
    const path = typeof attribute === 'string' ? attribute : String(name);
    const received = JSON.stringify(element.getAttribute(path) ?? value);
    return [{ code: 'unknown-value', path, expected: values?.join(', ') ?? '> 0', received }];
  });
}

const told = new Set<string>();

/** Writes them into the console, once for each attribute on a page: there is where a web team looks. */
export function tellFindings({ localName }: Element, findings: readonly Finding[]): void {
  for (const { path, expected, received } of findings) {
    const place = `<${localName} ${path}=`;
    if (!told.has(place)) console.warn(`training-widgets: ${place}${received}> is not followed; expected: ${expected}`);
    told.add(place);
  }
}
