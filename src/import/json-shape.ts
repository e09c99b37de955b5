import type { ImportNode } from './import-node.js';

/** The first entry of a list; what is no list is an entry itself. */
export function firstEntry(root: ImportNode): ImportNode {
  return root.isList ? root.get(0) : root;
}

/** The first of the events of an answer, which stand in a list under `events`, in a bare list, or alone. */
export function firstEvent(root: ImportNode): ImportNode {
  const events = root.get('events');
  return events.isList ? events.get(0) : firstEntry(root);
}
