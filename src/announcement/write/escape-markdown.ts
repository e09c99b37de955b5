import type { Paragraph, PhrasingContent } from 'mdast';
import { formatMarkdown } from './format-markdown.js';

/** Plain text as Markdown that shows it as it stands, line by line, in paragraphs where there are empty lines. */
export function escapeMarkdown(text: string): string {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const paragraphs = lines
    .join('\n')
    .trim()
    .split(/\n{2,}/);
  return formatMarkdown({ type: 'root', children: paragraphs.map(paragraphOf) }, '\\\n');
}

function paragraphOf(text: string): Paragraph {
  const lines = text.split('\n').flatMap((value, index): PhrasingContent[] => {
    const line = { type: 'text', value } as const;
    return index > 0 ? [{ type: 'break' }, line] : [line];
  });
  return { type: 'paragraph', children: lines };
}
