import { plainText } from './html-text.js';
import type { ImportNode } from './import-node.js';

/** A text on one line: titles are plain text, and are written as HTML all the same. */
export function plainLine(node: ImportNode): string | undefined {
  return node.as((text) => plainText(text) || undefined);
}
