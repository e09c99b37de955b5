import { compact } from '../../../announcement/write/compact.js';
import type { Session, TrainingItemExtension } from '../../../feed/format.js';
import { formatDate } from '../../dates.js';
import type { ImportNode } from '../../import-node.js';
import { zoneName } from '../../zone-name.js';

/** When an event takes place; every time but a single one is a session of its programme. */
export function whenOf(event: ImportNode, title: string | undefined): TrainingItemExtension {
  const zone = event.get('timezone').as(zoneName) ?? event.get('location').get('timezone').as(zoneName);
  const timings = timingsOf(event).flatMap((timing) => {
    const startDate = (timing.get('begin').isThere ? timing.get('begin') : timing.get('start')).as((text) =>
      formatDate(text, zone),
    );
    return startDate ? [{ startDate, endDate: timing.get('end').as((text) => formatDate(text, zone)) }] : [];
  });
  const [first] = timings;
  if (!first) return {};
  // What takes place on several days is told day by day, where the days between the first and the last are told at all.
  const sessions: Session[] =
    timings.length > 1 && event.get('timings').isThere
      ? timings.map((timing) => ({ title: title ?? '', ...timing }))
      : [];
  return compact({
    startDate: first.startDate,
    endDate: timings.at(-1)!.endDate,
    timeZone: zone,
    agenda: sessions.length > 0 ? { sessions } : undefined,
  })!;
}

/** All times of an event; where an answer is short, only the first and the last. */
function timingsOf(event: ImportNode): ImportNode[] {
  if (event.get('timings').isThere) {
    event.skip('firstTiming', 'lastTiming');
    return event.list('timings');
  }
  const [first, last] = [event.get('firstTiming'), event.get('lastTiming')];
  if (last.get('begin').peek() !== first.get('begin').peek()) return [first, last].filter((one) => one.isThere);
  event.skip('lastTiming');
  return first.isThere ? [first] : [];
}
