import { compact } from '../../../announcement/write/compact.js';
import { renderMarkdown } from '../../../content/render-markdown.js';
import type { Translation } from '../../../feed/format.js';
import type { ImportNode } from '../../import-node.js';

/** A text in several languages, or in one that is not said. */
export function textsOf(node: ImportNode): Record<string, string> {
  if (!node.isObject) return compact({ und: node.text() ?? '' }) ?? {};
  return Object.fromEntries(node.entries().flatMap(([tag, one]) => (one.isThere ? [[tag, one.text() ?? '']] : [])));
}

/** A text that the API gives as Markdown, and the export as HTML where it was asked for that. */
export function contentOf(text: string): { content_html: string } {
  if (/<(p|br|ul|h\d)\b/i.test(text)) return { content_html: text };
  // Written anew as any other text, it leads nowhere that a site may not lead to.
  const html = renderMarkdown(text);
  return { content_html: html };
}

/** The texts in other languages than the own one of the event, by their tags. */
export function translationsOf(
  own: string | undefined,
  titles: Record<string, string>,
  summaries: Record<string, string>,
  contents: Record<string, string>,
): Record<string, Translation> | undefined {
  const others = Object.keys({ ...titles, ...summaries, ...contents }).filter((tag) => tag !== own && tag !== 'und');
  return compact(
    Object.fromEntries(
      others.map((tag) => [
        tag,
        { title: titles[tag], summary: summaries[tag], ...(contents[tag] && contentOf(contents[tag])) },
      ]),
    ),
  );
}
