import { closestWord } from '../../../check/closest-word.js';
import type { ElementOptions } from '../options/read-options.js';
import type { PastedSnippet } from './pasted-snippet.js';

/** An attribute that the element does not know, and the one that may be meant. */
export interface UnknownAttribute {
  readonly name: string;
  readonly meant: string | undefined;
}

/** What any element may have, and what frameworks write: nobody has mistaken it for an option. */
const OF_ANY =
  /^(id|class|classname|style|title|lang|dir|hidden|inert|slot|part|role|tabindex|key|ref|is)$|^(on|data-|aria-|v-)|[^a-z-]/i;

/** The attributes of a snippet that do nothing, because the element has none of that name. */
export function unknownAttributes(
  { attributes, snippet: { tag } }: PastedSnippet,
  elements: readonly ElementOptions[],
): UnknownAttribute[] {
  const known = elements.find((one) => one.tag === tag)?.options.map(({ name }) => name);
  if (!known) return [];
  return attributes
    .filter(([name]) => !known.includes(name) && !OF_ANY.test(name))
    .map(([name]) => ({ name, meant: closestWord(name, known) }));
}
