import { IMPORTED_TAGS } from '../../content/content-budgets.js';
import { plainText } from '../../describe/plain-text.js';
import { settleEmphasis } from './emphasis.js';
import { escapeMarkdown } from './escape-markdown.js';
import { formatMarkdown } from './format-markdown.js';
import { treeOfHtml } from './html-tree.js';

/** How much is made of all texts of a source together. */
export class MarkdownBudget {
  #left = IMPORTED_TAGS;

  /** Whether one more text is made; else its words are left. @param sign What begins a tag of HTML, or a line of plain text. */
  takes(text: string, sign: '<' | '\n' = '<'): boolean {
    for (let at = text.indexOf(sign); at >= 0 && this.#left > 0; at = text.indexOf(sign, at + 1)) this.#left--;
    return this.#left > 0;
  }
}

/** HTML as Markdown, its addresses made absolute, and the elements that got lost. */
export function toMarkdown(
  html: string,
  base: string | undefined,
  budget = new MarkdownBudget(),
): { markdown: string; lost: string[] } {
  const lost: string[] = [];
  try {
    if (!budget.takes(html)) return { markdown: escapeMarkdown(plainText(html)), lost: ['…'] };
    return { markdown: formatMarkdown(settleEmphasis(treeOfHtml(html, base, lost))), lost };
  } catch (error) {
    // Nested more deeply than anything that was meant: its words are left.
    if (!(error instanceof RangeError)) throw error;
    return { markdown: escapeMarkdown(plainText(html)), lost: [...lost, '…'] };
  }
}
