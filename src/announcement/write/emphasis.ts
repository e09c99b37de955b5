import type { Delete, Emphasis, Heading, Nodes, Paragraph, PhrasingContent, Strong, Text } from 'mdast';
import { renderMarkdown } from '../../content/render-markdown.js';
import { plainText } from '../../describe/plain-text.js';
import { formatMarkdown } from './format-markdown.js';

type Emphasised = Delete | Emphasis | Strong;
type Block = Heading | Paragraph;

/**
 * A tree in which emphasis stands only where Markdown shows it as such: the same asterisks are emphasis or asterisks by what
 * stands beside them. The words stay in any case.
 */
export function settleEmphasis<Node extends Nodes>(node: Node): Node {
  if (node.type === 'paragraph' || node.type === 'heading') return settleBlock(node) as Node;
  if (!('children' in node)) return node;
  return { ...node, children: (node.children as Nodes[]).map(settleEmphasis) };
}

function settleBlock(written: Block): Block {
  if (emphasesIn(written).length === 0) return written;
  // Nobody wrote so long a paragraph to be read.
  if (textLength(written) > LONGEST) return keepOnly(written, []);
  const block = { ...written, children: moveEdges(written.children) };
  const all = emphasesIn(block);
  const bare = shown(keepOnly(block, []));
  if (shown(block) === bare) return block;
  // One of them shows; which it is, is seen by adding them one by one, if there are not too many to try.
  const kept: Emphasised[] = [];
  if (all.length <= 30) for (const one of all) if (shown(keepOnly(block, [...kept, one])) === bare) kept.push(one);
  return keepOnly(block, kept);
}

/** Characters of a paragraph in which it is looked how emphasis shows. */
const LONGEST = 20_000;

function textLength(node: Nodes): number {
  if ('value' in node) return node.value.length;
  return 'children' in node ? node.children.reduce((sum, one) => sum + textLength(one), 0) : 0;
}

/** What a page shows of a block. */
function shown(block: Block): string {
  return plainText(
    renderMarkdown(formatMarkdown({ type: 'root', children: [{ type: 'paragraph', children: block.children }] })),
  );
}

const SPACES = '\\s+';
/** Without brackets, which may belong to a link. */
const POINTS = '[.,:;!?…«»„“”’–—*_`~<[\\]\\\\-]+';
const WORD = /[\p{L}\p{N}]/u;

/** Spaces belong outside of an emphasis, and beside a word so do points; what is moved may bring others beside a word. */
function moveEdges(written: readonly PhrasingContent[]): PhrasingContent[] {
  let nodes = joinAlike(written.map(copyWithMovedEdges));
  for (let turn = 0; turn < 5; turn++) {
    let isMoved = false;
    const moved = nodes.flatMap((one, index): PhrasingContent[] => {
      if (!isEmphasis(one)) return [one];
      const [start = '', end = ''] = [false, true].map((isEnd) => {
        const beside = letterAt(nodes[isEnd ? index + 1 : index - 1], !isEnd);
        return cut(one, isEnd, SPACES) || (WORD.test(beside) ? cut(one, isEnd, POINTS) : '');
      });
      isMoved ||= start + end !== '';
      return [{ type: 'text', value: start }, one, { type: 'text', value: end }];
    });
    nodes = joinAlike(moved);
    if (!isMoved) break;
  }
  return nodes;
}

function copyWithMovedEdges(node: PhrasingContent): PhrasingContent {
  return 'children' in node ? { ...node, children: moveEdges(node.children) } : { ...node };
}

/** Takes off a text's edge what a pattern finds there. */
function cut(node: Emphasised, isEnd: boolean, pattern: string): string {
  const text = textAt(node, isEnd);
  const found = text && new RegExp(isEnd ? `${pattern}$` : `^${pattern}`, 'u').exec(text.value)?.[0];
  if (!text || !found) return '';
  text.value = isEnd ? text.value.slice(0, -found.length) : text.value.slice(found.length);
  return found;
}

/** The text at an edge of a node, however deep in emphasis. */
function textAt(node: PhrasingContent | undefined, isEnd: boolean): Text | undefined {
  if (node?.type === 'text') return node;
  return node && isEmphasis(node) ? textAt(node.children.at(isEnd ? -1 : 0), isEnd) : undefined;
}

function letterAt(node: PhrasingContent | undefined, isEnd: boolean): string {
  const letters = [...(textAt(node, isEnd)?.value ?? '')];
  return letters.at(isEnd ? -1 : 0) ?? '';
}

/** Texts that touch as one, and emphases, too; what has nothing in it goes. */
function joinAlike(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    if (isNothing(node)) continue;
    if (node.type === 'text' && before?.type === 'text') before.value += node.value;
    else if (isEmphasis(node) && before?.type === node.type) before.children.push(...node.children);
    // What others are joined to must be a node of its own.
    else joined.push(isEmphasis(node) ? { ...node, children: [...node.children] } : { ...node });
  }
  return joined
    .map((one) => (isEmphasis(one) ? { ...one, children: joinAlike(one.children) } : one))
    .filter((one) => !isNothing(one));
}

function isNothing(node: PhrasingContent): boolean {
  return node.type === 'text' ? node.value === '' : isEmphasis(node) && node.children.length === 0;
}

/** A node in which only these emphases are left. */
function keepOnly<Node extends Nodes>(node: Node, kept: readonly Emphasised[]): Node {
  if (!('children' in node)) return node;
  const children = (node.children as PhrasingContent[]).flatMap((one) => {
    const left = keepOnly(one, kept);
    return isEmphasis(left) && !kept.includes(one as Emphasised) ? left.children : [left];
  });
  return { ...node, children: joinAlike(children) };
}

function emphasesIn(node: Nodes): Emphasised[] {
  if (!('children' in node)) return [];
  return (node.children as Nodes[]).flatMap((one) => [...(isEmphasis(one) ? [one] : []), ...emphasesIn(one)]);
}

function isEmphasis(node: Nodes): node is Emphasised {
  return node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete';
}
