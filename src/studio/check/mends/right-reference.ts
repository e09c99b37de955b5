import type { Finding } from '../../../feed/finding.js';
import { meantOf } from './guess.js';
import type { JsonNode, JsonText } from './json-text.js';

/** Where the ids stand that a session refers to. */
const LISTS: Readonly<Record<string, string>> = {
  speaker: 'speakers',
  track: 'agenda.tracks',
  room: 'agenda.rooms',
};

/** The id that was meant: the one of the same name, or one with a few letters mistaken. */
export function rightReference({ expected, path }: Finding, value: unknown, text: JsonText): unknown {
  const [training = ''] = /^items\[\d+\]\._training/.exec(path) ?? [];
  const list = LISTS[expected] && text.at(`${training}.${LISTS[expected]}`);
  if (!list || typeof value !== 'string') return undefined;
  const entries = (list.children ?? []).flatMap((entry) => {
    const id = fieldIn(entry, 'id')?.value as unknown;
    return typeof id === 'string' ? [{ id, names: namesIn(fieldIn(entry, 'name')) }] : [];
  });
  const wanted = value.trim().toLowerCase();
  const named = entries.find(({ names }) => names.some((name) => name.toLowerCase() === wanted));
  return (
    named?.id ??
    meantOf(
      value.trim(),
      entries.map(({ id }) => id),
    )
  );
}

function fieldIn({ type, children = [] }: JsonNode, name: string): JsonNode | undefined {
  if (type !== 'object') return undefined;
  return children.find(({ children: [key] = [] }) => (key?.value as unknown) === name)?.children?.[1];
}

/** A name as it is written, or in each of its languages. */
function namesIn(node: JsonNode | undefined): string[] {
  if (!node) return [];
  if (node.type === 'string') return [node.value as string];
  return (node.children ?? []).flatMap(({ children: [, one] = [] }) => (one ? namesIn(one) : []));
}
