import TurndownService from 'turndown';
import { plainText } from '../../describe/plain-text.js';
import { escapeMarkdown } from './escape-markdown.js';

const service = new TurndownService({
  headingStyle: 'atx',
  codeBlockStyle: 'fenced',
  bulletListMarker: '-',
  emDelimiter: '*',
});
// Nobody wrote these to be read.
service.remove(['script', 'style', 'noscript', 'template']);
service.addRule('table', {
  filter: 'table',
  replacement: (_, node) => `\n\n${writeTable(node)}\n\n`,
});
service.addRule('strikethrough', { filter: ['del', 's'], replacement: (content) => `~~${content}~~` });

/** What Markdown has no form for, and nobody can go on with. */
const NO_FORM = /<(iframe|video|audio|embed|object|form|svg|canvas|map)\b/gi;

/** HTML as Markdown, its addresses made absolute, and the elements that got lost. */
export function toMarkdown(html: string, base: string | undefined): { markdown: string; lost: string[] } {
  const lost = [...html.matchAll(NO_FORM)].map(([, name]) => name!.toLowerCase());
  try {
    const markdown = service.turndown(base ? withAbsoluteAddresses(html, base) : html);
    return { markdown: markdown.replace(/\n{3,}/g, '\n\n').trim(), lost };
  } catch (error) {
    // Nested more deeply than anything that was meant: its words are left.
    if (!(error instanceof RangeError)) throw error;
    return { markdown: escapeMarkdown(plainText(html)), lost: [...lost, '…'] };
  }
}

interface TableElement {
  readonly textContent: string | null;
  querySelectorAll(selector: string): ArrayLike<{ innerHTML: string; parentNode: unknown }>;
}

/** A table as GitHub writes them; its first row becomes the head, which there has to be one of. */
function writeTable(table: TableElement): string {
  const rows = Array.from(table.querySelectorAll('tr')) as unknown as TableElement[];
  const cells = rows.map((row) =>
    Array.from(row.querySelectorAll('th, td')).map(({ innerHTML }) =>
      service.turndown(innerHTML).replace(/\s+/g, ' ').replaceAll('|', '\\|').trim(),
    ),
  );
  const width = Math.max(0, ...cells.map((row) => row.length));
  if (width === 0) return '';
  const line = (row: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, index) => row[index] ?? '').join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), line(Array<string>(width).fill('---')), ...body.map(line)].join('\n');
}

function withAbsoluteAddresses(html: string, base: string): string {
  return html.replace(
    /(\s(?:href|src)\s*=\s*)(["'])([^"']*)\2/gi,
    (whole, name: string, quote: string, address: string) =>
      address && !/^[a-z][a-z\d+.-]*:|^#/i.test(address) && URL.canParse(address, base)
        ? `${name}${quote}${new URL(address, base).href}${quote}`
        : whole,
  );
}
