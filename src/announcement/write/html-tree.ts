import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { defaultHandlers, toMdast, type Handle } from 'hast-util-to-mdast';
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { phrasing } from 'mdast-util-phrasing';
import { defaultTreeAdapter, html as htmlNames, parseFragment } from 'parse5';
import { boundImported } from './imported-html.js';
import { attribute, contains, elementsIn, textIn } from './html-elements.js';
import { LinkAddresses } from './link-addresses.js';
import { Pictures } from './pictures.js';
import { tableOf } from './tables.js';
import { withoutEmpty } from './without-empty.js';

/** HTML as the tree that Markdown is written of. @param lost Takes note of what Markdown has no form for. */
export function treeOfHtml(html: string, base: string | undefined, lost: string[]): Root {
  const addresses = new LinkAddresses(base, lost);
  const pictures = new Pictures(addresses, lost);
  const lose =
    (handle: Handle): Handle =>
    (state, node, parent) => {
      lost.push(node.tagName);
      return handle(state, node, parent);
    };
  const handlers: Record<string, Handle> = {
    ...forEach('iframe embed object svg math canvas map select textarea', lose(inline)),
    ...forEach('form video audio', lose(blocks)),
    ...forEach('u mark q kbd samp tt var button option optgroup picture', inline),
    ...forEach('b strong', emphasised('strong')),
    ...forEach('i em', emphasised('emphasis')),
    ...forEach('del s strike', emphasised('delete')),
    ...forEach('dl dt dd summary details dialog', blocks),
    // Nobody wrote these to be read, or they only say where a line may break.
    ...forEach('script style template input wbr base', () => undefined),
    ...forEach('h1 h2 h3 h4 h5 h6', (state, node) => {
      const heading = defaultHandlers[node.tagName as 'h1'](state, node);
      return { ...heading, children: onOneLine(heading.children) };
    }),
    menu: defaultHandlers.ul,
    table: tableOf,
    pre: preformatted,
    img: (_, node, parent) => pictures.of(node, parent),
    noscript: (_, node) => pictures.without(node),
    a(state, node) {
      const children = state.all(node);
      const url = addresses.of(attribute(node, 'href'), 'a href');
      if (!url || children.length === 0) return children;
      const title = attribute(node, 'title').replace(/\s+/g, ' ').trim();
      return { type: 'link', url, title, children: children as PhrasingContent[] };
    },
  };
  const context = defaultTreeAdapter.createElement('body', htmlNames.NS.HTML, []);
  // For a reader without scripts, who is shown the pictures of a `noscript`.
  const bounded = boundImported(html);
  if (bounded.endsWith('…') && !html.trimEnd().endsWith('…')) lost.push('…');
  const { children } = fromParse5(parseFragment(context, bounded, { scriptingEnabled: false })) as HtmlRoot;
  // As a whole body, so that what stands in no paragraph becomes one.
  const body = {
    type: 'element',
    tagName: 'body',
    properties: {},
    children: withoutEmpty(children as ElementContent[]),
  } as const;
  const nodeHandlers = { comment: () => undefined };
  return withoutBlank(toMdast({ type: 'root', children: [body] }, { handlers, nodeHandlers }) as Root);
}

function forEach(names: string, handle: Handle): Record<string, Handle> {
  return Object.fromEntries(names.split(' ').map((name) => [name, handle]));
}

const inline: Handle = (state, node) => state.all(node);
const blocks: Handle = (state, node) => state.toFlow(state.all(node));

/** Markdown has no emphasis around blocks: their words stay. */
function emphasised(type: 'strong' | 'emphasis' | 'delete'): Handle {
  return (state, node) => {
    const children = state.all(node);
    return children.every(phrasing) ? { type, children: children } : children;
  };
}

/** Code; what has links or pictures in it a block of code could not hold, and its lines stay lines. */
const preformatted: Handle = (state, node) => {
  const isText = contains(
    node,
    (one) => one.tagName === 'img' || (one.tagName === 'a' && attribute(one, 'href') !== ''),
  );
  if (isText) return state.toFlow(state.all({ ...node, children: node.children.flatMap(withBreaks) }));
  const classes = elementsIn(node, ['code']).map((one) => attribute(one, 'className'));
  const lang = /language-([\w+#-]+)/.exec(classes[0] ?? '')?.[1];
  return { type: 'code', lang, value: textIn(node).replace(/\n$/, '') };
};

function withBreaks(node: ElementContent): ElementContent[] {
  if (node.type === 'element') return [{ ...node, children: node.children.flatMap(withBreaks) }];
  if (node.type !== 'text') return [node];
  const lines = node.value.replace(/(?<![ \t])[ \t]*\n[ \t]*/g, '\n').split('\n');
  const br: Element = { type: 'element', tagName: 'br', properties: {}, children: [] };
  return lines.flatMap((value, index) => [...(index > 0 ? [br] : []), { type: 'text', value }]);
}

/** The words of a heading, without the lines and the blocks that some put into it: Markdown has no form for these. */
function onOneLine(nodes: readonly Nodes[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'break') return [space()];
    if (!('children' in node))
      return phrasing(node) ? [node] : 'value' in node ? [{ type: 'text', value: ` ${node.value} ` }] : [];
    const children = onOneLine(node.children);
    return phrasing(node) ? [{ ...node, children }] : [space(), ...children, space()];
  });
}

const space = () => ({ type: 'text', value: ' ' }) as const;

/** Without paragraphs and headings that only keep a distance, as editors write them. */
function withoutBlank<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node;
  const isBlank = (one: Nodes): boolean => one.type === 'break' || (one.type === 'text' && one.value.trim() === '');
  const isLeft = (one: Nodes) => !(one.type === 'paragraph' || one.type === 'heading') || !one.children.every(isBlank);
  return { ...node, children: (node.children as RootContent[]).filter(isLeft).map(withoutBlank) };
}
