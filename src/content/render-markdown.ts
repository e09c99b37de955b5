import type { Token } from 'markdown-it';
import { withoutForbidden } from './html.js';
import { markdown } from './markdown-parser.js';

/** What is to be done with what is found in a text while it is read. */
export interface MarkdownReports {
  /** What was meant as a link and is not read as one, and how to write it. */
  readonly noLink?: (written: string, right: string) => void;
  /** A picture that nothing is said of, as it is written. */
  readonly noDescription?: (written: string, address: string) => void;
}

/** Makes an address another one. */
export type ChangeAddress = (address: string) => string;

/** What stands for the description of a picture that is decoration, and has nothing to say. */
const DECORATION = '-';

/** A space that cuts an address off, and does not only part it from a title. */
const SPACE_WITHIN = /[^\s"'][ \xa0]/;
/** No browser takes longer ones from anybody, and what never ends is not looked for. */
const LONGEST_ADDRESS = 2000;

/** A text in Markdown that was read. HTML within it stays text, and addresses that are not allowed stay away. */
export class MarkdownText {
  readonly #tokens: readonly Token[];
  /** What has an address, and that address as it was resolved. */
  readonly #addresses: { readonly token: Token; readonly name: 'href' | 'src'; readonly address: string }[] = [];

  constructor(text: string, resolve: ChangeAddress = same, reports: MarkdownReports = {}) {
    this.#tokens = markdown.parse(text, {});
    for (const token of this.#tokens.flatMap(({ children }) => children ?? [])) {
      if (token.type === 'text') reportNoLinks(token.content, reports);
      const name = token.type === 'image' ? 'src' : token.type === 'link_open' ? 'href' : undefined;
      const written = name ? token.attrGet(name) : undefined;
      if (name && written) this.#addresses.push({ token, name, address: resolve(String(written)) });
      if (name === 'src') settleDescription(token, String(written), reports);
    }
  }

  /** The text as HTML that is harmless. */
  html(changeAddress: ChangeAddress = same): string {
    for (const { token, name, address } of this.#addresses) token.attrSet(name, changeAddress(address));
    return withoutForbidden(markdown.renderer.render([...this.#tokens], markdown.options, {}).trim());
  }
}

/** Markdown as harmless HTML, its addresses as they are written. */
export function renderMarkdown(text: string): string {
  return new MarkdownText(text).html();
}

function same(address: string): string {
  return address;
}

function reportNoLinks(text: string, { noLink: report }: MarkdownReports): void {
  if (!report || !text.includes('](')) return;
  let begin = 0;
  for (let close = text.indexOf(']('); close >= 0; close = text.indexOf('](', close + 1)) {
    const label = labelAtEnd(text.slice(begin, close));
    const [address = ''] = /^[^()<>\n]*(?=\))/.exec(text.slice(close + 2, close + LONGEST_ADDRESS)) ?? [];
    const unquoted = address.slice(Math.max(address.lastIndexOf('"'), address.lastIndexOf("'")) + 1);
    if (label && SPACE_WITHIN.test(unquoted)) report(`${label}](${address})`, `${label}](<${address}>)`);
    begin = close + 1;
  }
}

/** The words of a link with the bracket before them. */
function labelAtEnd(text: string): string | undefined {
  const from = Math.max(text.lastIndexOf(']'), text.lastIndexOf('\n')) + 1;
  const bracket = text.indexOf('[', from);
  return bracket < 0 ? undefined : text.slice(text[bracket - 1] === '!' ? bracket - 1 : bracket);
}

function settleDescription(token: Token, address: string, { noDescription }: MarkdownReports): void {
  const description = token.content.trim();
  if (description === '') noDescription?.(`![${token.content}](${address}`, address);
  else if (description === DECORATION) token.children = [];
}
