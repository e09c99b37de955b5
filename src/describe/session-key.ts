import type { Item } from '../feed/feed.js';
import type { Session } from '../feed/training.js';
import { formatWallTime } from '../time/wall-time.js';

const known = new WeakMap<Item, Map<Session, string>>();

/** What tells a session from others of its training: its id, else when it begins and which of those that begin then it is. */
export function sessionKey(session: Session, item: Item): string {
  let keys = known.get(item);
  if (!keys) known.set(item, (keys = keysOf(item.training.agenda?.sessions ?? [])));
  return keys.get(session) ?? '';
}

function keysOf(sessions: readonly Session[]): Map<Session, string> {
  const together = new Map<string, number>();
  return new Map(
    sessions.map((session) => {
      const start = formatWallTime(session.startDate);
      const number = (together.get(start) ?? 0) + 1;
      together.set(start, number);
      return [session, session.id ?? `${start}/${number}`];
    }),
  );
}
