import type { Element, Nodes } from 'hast';

/** The elements of these names in a node, but not those in one another or in a table inside. */
export function elementsIn(node: Nodes, names: readonly string[]): Element[] {
  return childElements(node).flatMap((one) => {
    if (names.includes(one.tagName)) return [one];
    return one.tagName === 'table' ? [] : elementsIn(one, names);
  });
}

/** Whether there is such an element in a node, however deep. */
export function contains(node: Nodes, test: (element: Element) => boolean): boolean {
  return childElements(node).some((one) => test(one) || contains(one, test));
}

/** The text in a node, as it is written. */
export function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}

/** An attribute's text, empty where there is none. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  return value === undefined || value === null ? '' : String(value);
}

/** The elements that a node holds. */
export function childElements(node: Nodes): Element[] {
  return 'children' in node ? node.children.flatMap((one) => (one.type === 'element' ? [one] : [])) : [];
}
