import type { ElementContent } from 'hast';
import { INLINE_TAGS } from '../../content/content-policy.js';

/** What shows nothing where nothing is in it. */
const INLINE = new Set([
  ...INLINE_TAGS,
  ...'acronym big data dfn font label nobr ruby rp rt strike tt u var'.split(' '),
]);
/** What still ends a paragraph then. */
const BLOCKS = new Set(['details', 'summary']);

/**
 * The same without elements that hold nothing but spaces. Whether a space counts depends on what comes next, and the library looks
 * for it through all that is empty: once for each of ten thousand links without words.
 */
export function withoutEmpty(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [node];
    const children = withoutEmpty(node.children);
    const isEmpty = children.every((one) => one.type === 'text' && one.value.trim() === '');
    if (isEmpty && INLINE.has(node.tagName)) return children;
    return [{ ...node, children, ...(isEmpty && BLOCKS.has(node.tagName) && { tagName: 'div' }) }];
  });
}
