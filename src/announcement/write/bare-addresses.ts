import type { Link, Literal, Nodes, PhrasingContent } from 'mdast';
import type { Handle } from 'mdast-util-to-markdown';
import { LONGEST_ADDRESS, markdown } from '../../content/markdown-parser.js';

/** An address that is its own words, as mail programs and Markdown make a link of it. */
export interface BareAddress extends Literal {
  type: 'bareAddress';
}

declare module 'mdast' {
  interface PhrasingContentMap {
    bareAddress: BareAddress;
  }
  interface RootContentMap {
    bareAddress: BareAddress;
  }
}

/** A tree in which the addresses in its texts are nodes of their own; a link cannot have another one in its words. */
export function withBareAddresses<Node extends Nodes>(node: Node): Node {
  if (!('children' in node) || node.type === 'link') return node;
  const children = (node.children as Nodes[]).flatMap((one): Nodes[] => {
    if (one.type === 'text') return split(one.value);
    return [one.type === 'link' ? (itself(one) ?? one) : withBareAddresses(one)];
  });
  return { ...node, children };
}

/** The address of a link that has nothing else for its words. */
function itself({ url, title, children }: Link): BareAddress | undefined {
  const [words, other] = children;
  if (title || other || words?.type !== 'text') return undefined;
  const [first] = split(words.value);
  const isWhole = first?.type === 'bareAddress' && first.value === words.value;
  return isWhole && (url === first.value || url === `mailto:${first.value}`) ? first : undefined;
}

/** Writes an address as it is where nothing beside can become a part of it, and else in brackets. */
export const formatBareAddress: Handle & { peek?: Handle } = ({ value }: BareAddress, _, __, { before, after }) => {
  const isAlone = /^\s?$/.test(before) && /^\s?$/.test(after) && /^[\w./:?=&#%+,;@~-]+$/.test(value);
  return isAlone && !/^_|_@|[~_]$/.test(value) ? value : `<${value}>`;
};
formatBareAddress.peek = () => '<';

/** The addresses that Markdown has a form for, by CommonMark's section 6.5. */
const IN_BRACKETS =
  /^([a-z][a-z\d+.-]{1,31}:[^<>\s]+|[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*)$/i;

function split(value: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const { index, text } of addressesIn(value)) {
    if (!IN_BRACKETS.test(text)) continue;
    if (index > end) parts.push({ type: 'text', value: value.slice(end, index) });
    parts.push({ type: 'bareAddress', value: text });
    end = index + text.length;
  }
  return end < value.length ? [...parts, { type: 'text', value: value.slice(end) }] : parts;
}

interface Found {
  readonly index: number;
  readonly text: string;
}

/** What Markdown would make links of by itself. */
function addressesIn(text: string): Found[] {
  if (!/:\/\/|@/.test(text) || text.split(/\s/).some(({ length }) => length > LONGEST_ADDRESS)) return [];
  const found: Found[] = [];
  let end = 0;
  // One with a scheme begins wherever that stands, even where no word begins.
  for (const { index } of text.matchAll(/(?<![a-z\d.+-])(?:https?|ftp):\/\//gi)) {
    if (index < end) continue;
    const [word] = /^[^<>\s]*/.exec(text.slice(index, index + LONGEST_ADDRESS))!;
    const address = markdown.linkify.matchAtStart(word);
    if (!address) continue;
    found.push(...othersIn(text, end, index), { index, text: address.text });
    end = index + address.text.length;
  }
  return [...found, ...othersIn(text, end, text.length)];
}

function othersIn(text: string, start: number, end: number): Found[] {
  const matches = markdown.linkify.match(text.slice(start, end)) ?? [];
  return matches.map(({ index, text: found }) => ({ index: start + index, text: found }));
}
