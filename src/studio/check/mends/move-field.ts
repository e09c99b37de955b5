import type { Edit } from './edit.js';
import { pathAbove } from './field-names.js';
import type { JsonNode, JsonText } from './json-text.js';

/** Moves a field of the feed or of an item into `_training`, where the format has it. */
export function moveIntoExtension(path: string, node: JsonNode, text: JsonText): Edit[] | undefined {
  const above = pathAbove(path);
  const name = path.slice(above ? above.length + 1 : 0);
  const extension = above ? `${above}._training` : '_training';
  const object = text.at(above);
  const there = text.at(extension);
  const value = valueOf(node);
  if (!object || text.at(`${extension}.${name}`)) return undefined;
  // Where there is no other field, nothing would be left to write the new one behind.
  const isAlone = object.children?.length === 1;
  if (there) return together(text.remove(node), text.add(there, name, value));
  const made = above ? { [name]: value } : { version: 1, [name]: value };
  if (!isAlone) return together(text.rename(node, '_training'), text.replace(node, made));
  return undefined;
}

function together(first: Edit[] | undefined, second: Edit[] | undefined): Edit[] | undefined {
  return first && second && [...first, ...second];
}

function valueOf({ type, value, children = [] }: JsonNode): unknown {
  if (type === 'array') return children.map(valueOf);
  if (type !== 'object') return value;
  return Object.fromEntries(
    children.flatMap(({ children: [key, one] = [] }) => (key && one ? [[key.value as string, valueOf(one)]] : [])),
  );
}
