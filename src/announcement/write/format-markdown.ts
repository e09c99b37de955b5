import type { Delete, Emphasis, Image, Link, Nodes, Strong, Text } from 'mdast';
import { toMarkdown, type Handle, type Options } from 'mdast-util-to-markdown';
import { formatBareAddress, withBareAddresses } from './bare-addresses.js';
import { formatTable } from './tables.js';

/** How a line ends that is no paragraph's last: by two spaces, or by a backslash, which people see. */
export type LineEnd = '  \n' | '\\\n';

/** A tree as Markdown that shows what stands in it, and nothing of how it is written. */
export function formatMarkdown(tree: Nodes, lineEnd: LineEnd = '  \n'): string {
  const handlers = { ...HANDLERS, break: () => lineEnd };
  return toMarkdown(withBareAddresses(tree), { ...STYLE, handlers }).trim();
}

const STYLE: Options = { bullet: '-', rule: '*', ruleSpaces: true, listItemIndent: 'tab', fences: true };

/** The library escapes more of a text than has to be, and of an address what belongs to it: people go on with these files. */
const HANDLERS = {
  text: ({ value }: Text, _, __, { before }) => escapeText(value, /[\r\n]/.test(before)),
  link: peeked('[', (node: Link, _, state, info) => {
    const words = state.containerPhrasing(node, { ...info, before: '[', after: ']' });
    return `[${words}](${destination(node)})`;
  }),
  image: peeked('!', (node: Image) => `![${escapeText(node.alt ?? '', false)}](${destination(node)})`),
  strong: between('**'),
  emphasis: between('*'),
  delete: between('~~'),
  bareAddress: formatBareAddress,
  table: formatTable,
} satisfies Record<string, Handle>;

/** A handler that says what it begins with, so that what stands before it is escaped. */
function peeked(first: string, handle: Handle): Handle {
  return Object.assign(handle, { peek: () => first });
}

function between(sign: string): Handle {
  return peeked(sign[0]!, (node: Delete | Emphasis | Strong, _, state, info) => {
    return sign + state.containerPhrasing(node, { ...info, before: sign, after: sign }) + sign;
  });
}

/** What stands in brackets after the words of a link. */
function destination({ url, title }: Link | Image): string {
  const escaped = url.replace(/[\s<>\\]/g, encodeURIComponent).replace(/&(?=#?\w+;)/g, '\\&');
  const address = /[()]/.test(escaped) ? `<${escaped}>` : escaped;
  return title ? `${address} "${title.replace(/[\\"&]/g, '\\$&')}"` : address;
}

function escapeText(text: string, isAtStart: boolean): string {
  const escaped = text
    .replace(/[\\*`[\]]/g, '\\$&')
    // Inside a word it is a letter.
    .replace(/(?<![\p{L}\p{N}_])_+|(?<!_)_+(?![\p{L}\p{N}_])/gu, (run) => run.replaceAll('_', '\\_'))
    .replace(/~(?=~|$)|(?<=~|^)~/g, '\\~')
    .replace(/<(?=\S|$)/g, '\\<')
    // At the end either may belong to what comes next.
    .replace(/&(?=#?\w+;)|[!&]$/g, '\\$&');
  return isAtStart ? escapeStart(escaped) : escaped;
}

/** What is a heading, a list, a quotation, a rule or a table only at the beginning of a line. */
function escapeStart(line: string): string {
  return line
    .replace(/^(#{1,6}(?=[\s#]|$)|>|[-+](?=\s|$)|[-=:|](?=[-=:|\s]*$))/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
