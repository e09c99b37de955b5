import { parseFragment, serialize, type DefaultTreeAdapterMap } from 'parse5';

/** An address resolved against another one; as it is where that cannot be. */
export function absolute(address: string, base: string | undefined): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}

/** HTML whose links and pictures have absolute addresses. */
export function withAbsoluteAddresses(html: string, base: string): string {
  try {
    const fragment = parseFragment(html);
    resolveIn(fragment, base);
    return serialize(fragment);
  } catch (error) {
    // Nested more deeply than anything that was meant: only its words will be left.
    if (!(error instanceof RangeError)) throw error;
    return html;
  }
}

function resolveIn(node: DefaultTreeAdapterMap['node'], base: string): void {
  if ('attrs' in node)
    for (const attribute of node.attrs)
      if (attribute.name === 'href' || attribute.name === 'src') attribute.value = absolute(attribute.value, base);
  if ('childNodes' in node) for (const child of node.childNodes) resolveIn(child, base);
}
