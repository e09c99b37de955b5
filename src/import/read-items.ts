import type { JsonFeedItem } from '../feed/format.js';
import type { ImportFormat } from './import-format.js';
import type { ImportNode } from './import-node.js';
import type { ImportResult } from './import-result.js';

/** The items of a source in a format. */
export function readItems(format: ImportFormat, root: ImportNode): ImportResult {
  const read = format.read(root);
  return { ...read, items: read.items.filter(saysSomething) };
}

/** Whether it is an announcement, and not, say, a server's word on why it has none: those fields are listed as lost. */
function saysSomething({ title, summary, content_html, content_text, _training }: JsonFeedItem): boolean {
  return Boolean(title ?? (summary || content_html || content_text || _training?.startDate));
}
