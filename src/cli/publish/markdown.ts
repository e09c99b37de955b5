import sanitizeHtml from 'sanitize-html';
import { markdown } from './markdown-parser.js';
import { embedTitle } from '../../content/embed-title.js';
import { withoutForbidden } from '../../pages/pages.js';

/** Makes an address absolute, or notes that it leads nowhere. */
export type ResolveAddress = (address: string) => string;

/** Takes note of what was meant as a link and is not read as one, and of how to write it. */
export type ReportNoLink = (written: string, right: string) => void;

/** Takes note of a picture that nothing is said of, as it is written. */
export type ReportNoDescription = (written: string, address: string) => void;

/** What stands for the description of a picture that is decoration, and has nothing to say. */
const DECORATION = '-';

const noLink = /(!?\[[^\]\n]*\])\(([^()<>\n]*?[^()<>\s"'][ \xa0][^()<>\n"']*)\)/g;

/** Markdown as HTML; HTML within it stays text, and addresses that are not allowed stay away, so that it is harmless. */
export function renderMarkdown(
  text: string,
  resolve: ResolveAddress,
  report: ReportNoLink,
  reportNoDescription: ReportNoDescription = () => {},
): string {
  const tokens = markdown.parse(text, {});
  for (const { children } of tokens) {
    for (const token of children ?? []) {
      if (token.type === 'text' && token.content.includes(']('))
        for (const [written, label, address] of token.content.matchAll(noLink))
          report(written, `${label}(<${address}>)`);
      const name = token.type === 'image' ? 'src' : token.type === 'link_open' ? 'href' : undefined;
      const address = name ? token.attrGet(name) : undefined;
      if (name && address) token.attrSet(name, resolve(String(address)));
      if (name !== 'src') continue;
      const description = token.content.trim();
      if (description === '') reportNoDescription(`![${token.content}](${address}`, String(address));
      else if (description === DECORATION) token.children = [];
    }
  }
  return withoutForbidden(markdown.renderer.render(tokens, markdown.options, {}).trim());
}

/** What the widgets let stand, too: see src/content/sanitize-html.ts. */
const allowed: sanitizeHtml.IOptions = {
  allowedTags: (
    'h1 h2 h3 h4 h5 h6 p br hr div span ul ol li dl dt dd blockquote q cite table caption thead tbody tfoot tr th td ' +
    'figure figcaption details summary img a em strong b i u s del ins mark small sub sup code pre kbd samp abbr time bdi bdo'
  ).split(' '),
  allowedAttributes: {
    '*': ['lang', 'dir', 'title'],
    a: ['href'],
    img: ['src', 'alt', 'width', 'height'],
    td: ['colspan', 'rowspan', 'headers'],
    th: ['colspan', 'rowspan', 'headers', 'scope'],
    ol: ['start', 'reversed'],
    li: ['value'],
    time: ['datetime'],
    ins: ['datetime'],
    del: ['datetime'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['http', 'https'] },
  // One without a description is taken for decoration, which is better than having its address read out.
  transformTags: {
    img: (tagName, attribs) => ({ tagName, attribs: { alt: '', ...attribs } }),
    ...Object.fromEntries(['iframe', 'video', 'audio', 'source', 'embed'].map((tag) => [tag, linkInstead])),
  },
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !attribs.src,
};

/** What would show a film or another page becomes a link to it. */
function linkInstead(_tag: string, { src = '', title = '' }: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  if (!/^(https?:)?\/\//i.test(src)) return { tagName: 'span', attribs: {} };
  return { tagName: 'a', attribs: { href: src }, text: embedTitle(title, src) };
}

/** Makes HTML harmless that came from elsewhere. */
export function sanitize(html: string): string {
  return withoutForbidden(sanitizeHtml(html, allowed));
}

/** Moves headings below the one that stands above them, and closes gaps, so that the page's outline stays whole. */
export function fitHeadings(html: string, level: number): string {
  /** The levels of the headings that the present one stands under, as they were written. */
  const above: number[] = [];
  return html.replace(/<(\/?)h([1-6])(?=[\s>])/g, (_, slash: string, found: string) => {
    if (!slash) {
      while (above.length && above.at(-1)! >= +found) above.pop();
      above.push(+found);
    }
    return `<${slash}h${Math.min(6, level + above.length - 1)}`;
  });
}
