import { compact } from '../../../announcement/write/compact.js';
import type { TrainingItemExtension } from '../../../feed/format.js';
import type { ImportNode } from '../../import-node.js';

/** The room in which something takes place, by its full name where that is said. */
export function roomOf(node: ImportNode): string | undefined {
  const room = node.get('roomFullname').text() ?? node.get('room').text();
  if (room) node.skip('room');
  return room;
}

/** The place of an event, with its room. */
export function placeOf(event: ImportNode): TrainingItemExtension['location'] {
  const name = [event.get('location').text(), roomOf(event)].filter(Boolean).join(', ');
  return compact({ name, address: event.get('address').text(), mapUrl: event.get('roomMapURL').text() });
}
